/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { foundFunctions } from "../../src/taskpane/functions/foundFunctions";
import { fail, problem, succeed } from "../../src/text/result";
import { type OpenPane, openPane, orders, workbook } from "./openPane";

const text = readFileSync(resolve(__dirname, "../functions/functions.json"), "utf8");
const bytes = new TextEncoder().encode(text);

/** An answer as a browser gives it, of which only these members are looked at. */
function answer(): unknown {
  const parts = [bytes];
  return {
    ok: true,
    redirected: false,
    headers: { get: () => null },
    body: {
      getReader: () => ({
        read: () => {
          const value = parts.shift();
          return Promise.resolve(value === undefined ? { done: true } : { done: false, value });
        },
      }),
    },
  };
}

/** The functions that are shown; the self-test below them is no function. */
const FUNCTIONS = "[id^='function-'] > summary";

describe("the section Functies", () => {
  const fetched = jest.fn(() => Promise.resolve(answer()));
  let pane: OpenPane;
  const open = async (port = workbook()): Promise<typeof port> => {
    pane = await openPane(port);
    await pane.click("#section-functions");
    return port;
  };
  beforeEach(() => {
    fetched.mockImplementation(() => Promise.resolve(answer()));
    Object.assign(globalThis, { fetch: fetched });
    Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
  });

  test("lists every function with its sentence and its arguments, from the generated metadata", async () => {
    await open();
    expect(pane.words("#functions-found")).toBe("25 functies.");
    expect(pane.words("#function-SALDO summary")).toBe("LRT.SALDO");
    expect(pane.words("#function-SALDO p")).toBe(
      "Geeft het saldo: beginsaldo plus realisatie min taak. Negatief is een achterstand.",
    );
    expect(pane.lines("#function-SALDO dt")).toEqual(["taak", "realisatie", "beginsaldo (mag weg)"]);
    expect(pane.words("#example-SALDO")).toBe("=LRT.SALDO(175; 160; 12)");
  });

  test("finds by name, by a word of the sentence and by an argument; capitals and accents do not count", async () => {
    await open();
    await pane.fill("#function-search", "=lrt.ver");
    expect(pane.lines(FUNCTIONS).slice(0, 2)).toEqual(["LRT.VERDEEL", "LRT.VERGELIJK"]);
    await pane.fill("#function-search", "UITRUIL");
    expect(pane.lines(FUNCTIONS)).toEqual(["LRT.RUILCONTROLE"]);
    await pane.fill("#function-search", "fiets");
    expect(pane.words("#functions-found")).toBe("Geen functie gevonden met 'fiets'. Probeer een korter woord.");
    expect(pane.lines(FUNCTIONS)).toEqual([]);
  });

  test("what was unfolded stays with its own function while the list changes", async () => {
    await open();
    pane.find("#function-SALDO").setAttribute("open", "");
    await pane.fill("#function-search", "saldo plus");
    expect(pane.find("#function-SALDO").hasAttribute("open")).toBe(true);
    await pane.fill("#function-search", "");
    expect(pane.find("#function-BESLUIT").hasAttribute("open")).toBe(false);
    expect(pane.find("#function-SALDO").hasAttribute("open")).toBe(true);
  });

  test("every word must be there, and a name that begins with it comes first", () => {
    const named = (name: string, description: string) => ({ name, description, parameters: [] });
    const list = [named("EEN", "Zet SALDO één keer."), named("SALDO", "Geeft het saldo."), named("TWEE", "Niets.")];
    expect(foundFunctions(list, "saldo").map(({ name }) => name)).toEqual(["SALDO", "EEN"]);
    expect(foundFunctions(list, "saldo een").map(({ name }) => name)).toEqual(["EEN"]);
    expect(foundFunctions(list, "  ")).toEqual(list);
  });

  test("puts the example in the cell that is selected at the click, as an order, and says which cells it fills", async () => {
    const port = await open();
    await pane.click("#insert-VERDEEL");
    expect(orders(port)[0]?.choice).toEqual({
      kind: "example",
      example: { name: "VERDEEL", at: { sheet: "Blad1", row: 0, column: 2 } },
    });
    expect(pane.words("#status")).toBe("Het voorbeeld van VERDEEL staat in 'Blad1'!C1. De uitkomst vult C1:C3.");
    await pane.click("#insert-SALDO");
    expect(pane.words("#status")).toBe("Het voorbeeld van SALDO staat in 'Blad1'!C1.");
  });

  test("what Excel refuses is a sentence", async () => {
    await open(workbook({ readSelectedCell: () => Promise.resolve(fail(problem("workbook.editing"))) }));
    await pane.click("#insert-SALDO");
    expect(pane.isShown("#error-summary")).toBe(true);
  });

  test("when the list cannot be fetched the pane says so, and comes back with it", async () => {
    fetched.mockImplementationOnce(() => Promise.reject(new Error("offline")));
    await open(workbook({ readSelectedCell: () => Promise.resolve(succeed({ sheet: "Blad1", row: 0, column: 0 })) }));
    expect(pane.words("main")).toContain("Dit onderdeel kon niet worden geladen.");
    await pane.click("#try-again");
    expect(pane.words("#functions-found")).toBe("25 functies.");
  });
});

/** The functions that read the workbook, when it answers later, with other data, too late or not at all. */
import type { ContextReading, ReceptionContext } from "../../src/reception/receptionContext";
import { shippedContext } from "../../src/reception/shippedContext";
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { findKey } from "../../src/reference/keys";
import { municipalities } from "../../src/reference/regions";
import { fail, problem, type Result, succeed } from "../../src/text/result";
import { readReceptionContext } from "../../src/workbook/receptionContext";
import { cell, cellLater, column } from "./cell";

jest.mock("../../src/workbook/receptionContext", () => ({ readReceptionContext: jest.fn() }));

const reading = jest.mocked(readReceptionContext);

/** A workbook with a decision of its own, equal shares and inhabitants of 2026 for one municipality. */
function workbook(total: number | null, amv: number | null): ReceptionContext {
  const shipped = shippedContext();
  const key = findKey("gelijk");
  if (!key.ok) throw new Error("gelijk");
  const own = {
    ...key.value,
    id: "eigen",
    provinceWeights: new Map([...key.value.provinceWeights, ["PV31", 9]] as const),
  };
  return {
    decision: { ...shipped.decision, title: "Proefbesluit", total, unaccompaniedMinors: amv, decidedOn: null },
    key: key.value,
    origin: "workbook",
    ownKeys: new Map([["eigen", own]]),
    ownInhabitants: new Map([[2026, new Map([["GM0034", 230000]])]]),
  };
}

// The wait for a slow workbook must not outlast the tests
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const readAs = (context: Result<ReceptionContext>): ContextReading => ({
  context,
  ownInhabitants: context.ok ? succeed(context.value.ownInhabitants) : context,
});
const later = (context: Result<ReceptionContext>): void => {
  reading.mockReturnValue(Promise.resolve(readAs(context)));
};

describe("a workbook that answers later", () => {
  beforeEach(() => later(succeed(workbook(1200, 240))));

  test("gives its own decision and key", async () => {
    // 1.200 / 12 = 100 each
    const rows = await cellLater("VERDEEL");
    expect(rows).toHaveLength(12);
    expect(rows).toContainEqual(["Zeeland", 100]);
    expect(await cellLater("BESLUIT", "titel")).toBe("Proefbesluit");
    expect(await cellLater("BESLUIT")).toMatch(/^Proefbesluit – 1\.200 plekken – (?:[0-9a-f]{4} ?){4}$/u);
  });

  test("names amv, and regular is the rest of the total", async () => {
    expect(await cellLater("CAPACITEIT", "amv")).toBe(240);
    expect(await cellLater("CAPACITEIT", "regulier")).toBe(960);
    expect(await cellLater("OPGAVE", column("PV29", "NL"), "regulier")).toEqual(column(80, 960));
    expect(await cellLater("OPGAVE", column("PV29", "NL"), "amv")).toEqual(column(20, 240));
  });

  test("its total goes over given weights, its own keys and inhabitants are found", async () => {
    expect(await cellLater("VERDEEL", null, column(1, 3))).toEqual(column(300, 900));
    // eleven provinces weigh 1, Limburg 9: 9 / 20
    expect(await cellLater("SLEUTEL", "eigen", column("PV31"))).toEqual(column(0.45));
    expect(await cellLater("INWONERS", column("GM0034"), 2026)).toEqual(column(230000));
    expect(await cellLater("INWONERS", column("GM0303"), 2026)).toBe(
      "#N/A Uw tabel LRT_Inwoners heeft geen inwoners van Dronten (GM0303) op 1 januari 2026. Vul die regel aan.",
    );
  });

  test("is not asked when every argument is given", () => {
    reading.mockClear();
    expect(cell("VERDEEL", 9, column(1, 2))).toEqual(column(3, 6));
    expect(cell("GEBIED", [["PV21"]])).toEqual([["PV21"]]);
    expect(reading).not.toHaveBeenCalled();
  });

  test("problems of arguments keep their place", async () => {
    expect(await cellLater("VERDEEL", null, column(1, "x"))).toBe(
      "#VALUE! gewichten, rij 2: Hier staat de tekst 'x'. Vul een getal in.",
    );
  });
});

describe("a workbook with inhabitants of 1 January 2026", () => {
  const figures = new Map<string, number>(
    municipalities().map(({ code }) => {
      const count = inhabitantsOf(code, 2024);
      return [code, count.ok ? count.value : NaN];
    }),
  );
  beforeEach(() => later(succeed({ ...workbook(1200, 240), ownInhabitants: new Map([[2026, figures]]) })));

  test("gives the quota of 2027 in the division of that year, to every cell of its own", async () => {
    // Hilversum with Wijdemeren: 18.750 × (94.435 + 24.605) / 17.942.942 = 124,39
    expect(await cellLater("TAAKSTELLING", column("GM0402", "Wijdemeren", "NL"), "2027-I", 18750)).toEqual(
      column(
        124,
        "#VALUE! De gemeente Wijdemeren (GM1696) gaat volgens plan op 1 januari 2027 op in Hilversum (GM0402). Gebruik die gemeente.",
        18750,
      ),
    );
  });
});

describe("a decision without a total", () => {
  beforeEach(() => later(succeed(workbook(null, 5500))));

  test("is not available, and says what to do", async () => {
    const said = "#N/A Het besluit 'Proefbesluit' noemt geen totaal. Geef zelf een totaal, of kies een ander besluit.";
    expect(await cellLater("VERDEEL")).toBe(said);
    expect(await cellLater("VERDEEL", null, column(1, 2))).toBe(said);
    expect(await cellLater("CAPACITEIT")).toContain("#N/A 'Proefbesluit' noemt geen totaal aantal plekken.");
    expect(await cellLater("BESLUIT", "totaal")).toContain("#N/A Het besluit 'Proefbesluit' noemt geen totaal.");
  });

  test("still distributes a given total, names its amv and has its line", async () => {
    expect(await cellLater("VERDEEL", 24)).toContainEqual(["Zeeland", 2]);
    expect(await cellLater("CAPACITEIT", "amv")).toBe(5500);
    expect(await cellLater("BESLUIT")).toContain("Proefbesluit – geen totaal bekend – ");
  });
});

describe("a workbook that fails", () => {
  test("hands its own problem to every cell", async () => {
    later(fail(problem("reference.unknownKey", { id: "weg", known: "gelijk" })));
    const said = "#VALUE! De sleutel 'weg' is niet bekend. Kies een van deze sleutels: gelijk.";
    for (const id of ["VERDEEL", "BESLUIT", "CAPACITEIT", "SLEUTEL"]) expect(await cellLater(id)).toBe(said);
  });

  test("does so too when it answers at once", () => {
    reading.mockReturnValue(readAs(fail(problem("reference.unknownKey", { id: "weg", known: "gelijk" }))));
    expect(cell("CAPACITEIT")).toContain("#VALUE! De sleutel 'weg' is niet bekend.");
  });

  test("leaves inhabitants and the quota as they are when only its decision or key is wrong", async () => {
    const context = fail(problem("workbook.tableMissing", { table: "LRT_Besluit" }));
    const own = workbook(1200, 240).ownInhabitants;
    reading.mockReturnValue(Promise.resolve({ context, ownInhabitants: succeed(own) }));
    expect(await cellLater("INWONERS", column("GM0034"), 2026)).toEqual(column(230000));
    // Almere in 2023-II by 17.600 persons.
    expect(await cellLater("TAAKSTELLING", column("GM0034"), "2023-II")).toEqual(column(218));
    expect(await cellLater("CAPACITEIT")).toContain("#VALUE!");
    reading.mockReturnValue(Promise.resolve({ context, ownInhabitants: context }));
    expect(await cellLater("TAAKSTELLING", column("GM0034"), "2023-II")).toContain("#VALUE!");
  });

  test("a defect of ours is a sentence too, at once and later", async () => {
    const said = "#VALUE! De functie kon dit niet uitrekenen (kapot). Meld dit aan de beheerder.";
    reading.mockReturnValue(Promise.reject(new Error("kapot")));
    expect(await cellLater("CAPACITEIT")).toBe(said);
    // A context that is no context makes the rules throw
    later(
      succeed(
        Object.create({
          get decision() {
            throw new Error("kapot");
          },
        }),
      ),
    );
    expect(await cellLater("CAPACITEIT")).toBe(said);
  });

  test("a workbook that never answers gives a sentence after a while, not an endless #BUSY!", async () => {
    reading.mockReturnValue(new Promise(() => undefined));
    const answer = cellLater("CAPACITEIT");
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await answer).toBe("#N/A De werkmap antwoordde niet op tijd. Kies Herberekenen op het tabblad LRT.");
  });
});

/** @jest-environment jsdom */
import { checkNames } from "../../src/plans/checkSheet/checkNames";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { applyDesired } from "../plans/applyDesired";
import { decisionOrder, orderOf, planned } from "../plans/reception/decisions";
import { type OpenPane, openPane, orders, workbookHolding } from "./openPane";

const withDecision = applyDesired(planned(decisionOrder()), emptyWorkbook);
const checked = applyDesired(planned(orderOf({ kind: "checks" }), withDecision), withDecision);

/** The workbook with other words in a named cell: Excel computed them. */
function saying(content: WorkbookContent, name: string, value: unknown): WorkbookContent {
  const pointer = content.pointers.get(name);
  if (pointer === undefined) throw new Error(name);
  return { ...content, pointers: new Map([...content.pointers, [name, { ...pointer, value }]]) };
}

describe("the section Controle", () => {
  let pane: OpenPane;
  const open = async (content: WorkbookContent): Promise<WorkbookPort> => {
    const { port } = workbookHolding(content);
    pane = await openPane(port);
    await pane.click("#section-checks");
    return port;
  };

  test("offers the sheet where there is none, and asks for it as an order", async () => {
    const port = await open(withDecision);
    expect(pane.words("#make-checks")).toBe("Maak blad Controles");
    await pane.click("#make-checks");
    expect(orders(port).at(-1)?.choice).toEqual({ kind: "checks" });
    expect(pane.words("#status")).toBe("Het blad Controles is gemaakt. Het oordeel staat ook op Start.");
  });

  test("shows what the sheet says", async () => {
    await open(saying(checked, checkNames.verdict, "FOUT: 2 van 9"));
    expect(pane.words("#check-sheet-verdict")).toBe("Oordeel toen het venster de werkmap las: FOUT: 2 van 9.");
    expect(pane.words("#make-checks")).toBe("Maak blad Controles");
    expect(pane.isShown("#check-sheet-incomplete")).toBe(false);
  });

  test("names the lines of what is gone, and what to do with them", async () => {
    const lost = { ...checked, tables: checked.tables.filter(({ name }) => name !== "LRT_Sleutel") };
    await open(lost);
    await pane.click("#make-checks");
    const words = pane.words("#status");
    expect(words).toContain("regels van Controles gaan over iets dat weg is: SLEUTEL, DUBBEL Sleutel");
    expect(words).toContain("Hoort het weg te zijn, haal dan deze regels weg en kies dit nog eens.");
  });

  test("says how many checks the sheet lacks", async () => {
    const count = Number(checked.pointers.get(checkNames.count)?.value);
    await open(saying(saying(checked, checkNames.verdict, "OK"), checkNames.count, count - 2));
    expect(pane.words("#check-sheet-incomplete")).toBe("Er ontbreken 2 controles.");
  });
});

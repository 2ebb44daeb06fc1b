import { findKey } from "../../src/reference/keys";
import type { DistributionKey } from "../../src/reference/distributionKey";
import type { Result } from "../../src/text/result";
import { type FormulaOrder, insertFormula } from "../../src/workbook/insertFormula";
import { readSelection } from "../../src/workbook/selection";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

const codes = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

function key(id: string): DistributionKey {
  const found = findKey(id);
  if (!found.ok) throw new Error(`No key ${id}.`);
  return found.value;
}

describe("putting a formula in the sheet", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost();
    forgetReceptionContext();
    await loadFunctions();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  const select = (row: number, column: number, rows = 1, columns = 1): void =>
    opened.state.select({ sheetId: opened.state.activeSheet, row, column, rows, columns });

  const order = (change: Partial<FormulaOrder>): FormulaOrder => ({
    total: 100,
    weights: { address: "Blad1!A1:A3", rows: 3, columns: 1 },
    method: "sluitend",
    minimum: null,
    maximum: null,
    ...change,
  });

  test("weights in cells: the formula names them, computes, and follows a change", async () => {
    ["1", "1", "1"].forEach((weight, row) => opened.type(`Blad1!A${row + 1}`, Number(weight)));
    select(0, 2);
    const inserted = await insertFormula(order({}));
    expect(inserted).toEqual({
      ok: true,
      value: { address: "Blad1!C1", shown: '=LRT.VERDEEL(100; Blad1!A1:A3; "sluitend")' },
    });
    // 100 over three equal weights: 33 each, the place left over goes to the one that stands first.
    expect(await opened.read("Blad1!C1:C3")).toEqual([[34], [33], [33]]);
    opened.type("Blad1!A3", 2);
    // 100 × 1/4 and 100 × 2/4.
    expect(await opened.read("Blad1!C1:C3")).toEqual([[25], [25], [50]]);
  });

  test("beside the result stand the decision, the weights, the method, the version and a check", async () => {
    ["1", "1", "1"].forEach((weight, row) => opened.type(`Blad1!A${row + 1}`, Number(weight)));
    select(0, 2);
    await insertFormula(order({ minimum: "10", maximum: "90" }));
    const block = await opened.read("Blad1!E1:F7");
    expect(block.map(([label]) => label)).toEqual([
      "Besluit",
      "Gewichten",
      "Methode",
      "Gelijke stand",
      "Versie",
      "Vingerafdruk invoer",
      "Controle",
    ]);
    expect(block[0]?.[1]).toMatch(/^Capaciteitsraming Spreidingswet 2026 – 88\.000 plekken – 27 februari 2026 – /u);
    expect(block[6]?.[1]).toBe("OK");
  });

  test("a key: its weights come in the visible table of keys, and the formula points there", async () => {
    select(0, 0);
    const inserted = await insertFormula(order({ total: 5088, weights: key("inwoners-2022"), method: "officieel" }));
    expect(inserted).toMatchObject({ ok: true, value: { shown: '=LRT.VERDEEL(5088; Sleutel!D6:D17; "officieel")' } });
    // The published amv table of the LRT, Groningen to Limburg.
    expect((await opened.read("Blad1!A1:A12")).flat()).toEqual([
      171, 189, 144, 339, 126, 610, 396, 842, 1086, 112, 750, 323,
    ]);
  });

  test("cells that hold something are never overwritten", async () => {
    opened.type("Blad1!A1", 1);
    opened.type("Blad1!C3", "niet weghalen");
    select(0, 2);
    expect(codes(await insertFormula(order({})))).toEqual(["workbook.cellsTaken"]);
    expect(await opened.read("Blad1!C1:C3")).toEqual([[""], [""], ["niet weghalen"]]);
  });

  test("a protected sheet is reported", async () => {
    select(0, 2);
    opened.state.protectedSheets.add(opened.state.activeSheet);
    expect(codes(await insertFormula(order({})))).toEqual(["workbook.sheetProtected"]);
  });

  test("a selection gives its address and values; a blank one or whole columns are refused", async () => {
    opened.type("Blad1!B2", 5);
    select(1, 1);
    expect(await readSelection()).toEqual({
      ok: true,
      value: { address: "Blad1!B2", rows: 1, columns: 1, values: [[5]] },
    });
    select(8, 8);
    expect(codes(await readSelection())).toEqual(["workbook.selectionBlank"]);
    select(0, 0, 1_048_576, 1);
    expect(codes(await readSelection())).toEqual(["workbook.selectionTooLarge"]);
  });
});

import type { FormulaChoice, KeyWeights } from "../../src/plans/formula/formulaChoice";
import { formulaText, placesOf } from "../../src/plans/formula/planFormula";
import { capacityDecisions } from "../../src/reference/decisions";
import { findKey } from "../../src/reference/keys";
import { provinces } from "../../src/reference/regions";
import type { Result } from "../../src/text/result";
import { readSelection } from "../../src/workbook/selection";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, give } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

const codes = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

function key(id: string): KeyWeights {
  const found = findKey(id);
  if (!found.ok) throw new Error(`No key ${id}.`);
  const { provinceWeights } = found.value;
  const rows = provinces.map(({ code, name }) => ({ name, weight: Number(provinceWeights.get(code)) }));
  return { kind: "key", keyId: id, rows };
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

  const chosen = (change: Partial<FormulaChoice>): FormulaChoice => ({
    total: 100,
    weights: { kind: "selection", address: "Blad1!A1:A3", rows: 3, columns: 1, seen: "1 1 1" },
    method: "sluitend",
    minimum: null,
    maximum: null,
    at: { sheet: "Blad1", row: 0, column: 2 },
    ...change,
  });
  const insert = (change: Partial<FormulaChoice> = {}) => give({ kind: "formula", formula: chosen(change) });

  test("agreements in cells: they stay, and the rest follows a change of an agreement", async () => {
    ["2", "1", "1"].forEach((weight, row) => opened.type(`Blad1!A${row + 1}`, Number(weight)));
    opened.type("Blad1!B1", 40);
    opened.type("Blad1!B2", "geen");
    expect(await insert({ agreed: "Blad1!B1:B3", at: { sheet: "Blad1", row: 0, column: 3 } })).toMatchObject({
      kind: "done",
    });
    // 40 and nothing were agreed: the third gets 60.
    expect(await opened.read("Blad1!D1:D3")).toEqual([[40], [0], [60]]);
    expect((await opened.read("Blad1!F1:G5")).map(([label, value]) => [label, value])).toContainEqual([
      "Afspraken",
      "Blad1!B1:B3",
    ]);
    opened.type("Blad1!B2", 10);
    expect(await opened.read("Blad1!D1:D3")).toEqual([[40], [10], [50]]);
  });

  test("a minimum and a maximum in cells, one per recipient", async () => {
    ["2", "1", "1"].forEach((weight, row) => opened.type(`Blad1!A${row + 1}`, Number(weight)));
    opened.type("Blad1!B1", 30);
    opened.type("Blad1!B3", "geen");
    const at = { sheet: "Blad1", row: 0, column: 3 };
    expect(await insert({ maximum: "Blad1!B1:B3", at })).toMatchObject({ kind: "done" });
    // 30 at most, no bound, and nothing: the second gets 70.
    expect(await opened.read("Blad1!D1:D3")).toEqual([[30], [70], [0]]);
  });

  test("weights in cells: the formula names them, computes, and follows a change", async () => {
    ["1", "1", "1"].forEach((weight, row) => opened.type(`Blad1!A${row + 1}`, Number(weight)));
    expect(await insert()).toMatchObject({ kind: "done" });
    expect(formulaText(chosen({}), "; ")).toBe('LRT.VERDEEL(100; Blad1!A1:A3; "sluitend")');
    expect(placesOf(chosen({}))).toEqual({ result: "C1:C3", weights: "Blad1!A1:A3", provenance: "E1:F8" });
    // 100 over three equal weights: 33 each, the place left over goes to the one that stands first.
    expect(await opened.read("Blad1!C1:C3")).toEqual([[34], [33], [33]]);
    opened.type("Blad1!A3", 2);
    // 100 × 1/4 and 100 × 2/4.
    expect(await opened.read("Blad1!C1:C3")).toEqual([[25], [25], [50]]);
  });

  test("beside the result stands what this very formula was made from, and a check", async () => {
    ["1", "1", "1"].forEach((weight, row) => opened.type(`Blad1!A${row + 1}`, Number(weight)));
    await insert({ minimum: "10", maximum: "90" });
    const block = await opened.read("Blad1!E1:F10");
    expect(block.slice(0, 7)).toEqual([
      ["Totaal", 100],
      ["Gewichten", "Blad1!A1:A3"],
      ["Methode", "sluitend"],
      ["Minimum", "10"],
      ["Maximum", "90"],
      ["Gelijke stand", "wie het hoogst staat, gaat voor"],
      ["Controle", "OK"],
    ]);
    expect(block[9]?.[0]).toBe("Geldend besluit nu");
    expect(block[9]?.[1]).toMatch(/^Capaciteitsraming Spreidingswet 2026 – 88\.000 plekken – 27 februari 2026 – /u);
  });

  test("a key: its weights stand beside the formula, with the names of the provinces", async () => {
    const weights = key("inwoners-2022");
    const formula = { total: 5088, weights, method: "officieel", at: { sheet: "Blad1", row: 0, column: 0 } };
    expect(await insert(formula)).toMatchObject({ kind: "done" });
    // The published amv table of the LRT, Groningen to Limburg.
    expect((await opened.read("Blad1!A1:A12")).flat()).toEqual([
      171, 189, 144, 339, 126, 610, 396, 842, 1086, 112, 750, 323,
    ]);
    expect(await opened.read("Blad1!B1:C1")).toEqual([["Groningen", weights.rows[0]?.weight]]);
    expect(await opened.read("Blad1!E2:F2")).toEqual([["Gewichten", "inwoners-2022"]]);
  });

  test("sorting or emptying the table of keys changes nothing in a formula that stands", async () => {
    await insert({
      total: 5088,
      weights: key("inwoners-2022"),
      method: "officieel",
      at: { sheet: "Blad1", row: 0, column: 0 },
    });
    const decision = capacityDecisions.find(({ total }) => total !== null);
    if (decision === undefined) throw new Error("No decision.");
    await give({ kind: "decision", decision, keyId: "inwoners-2022" });
    opened.colleague.sort("LRT_Sleutel", "Naam", "descending");
    expect((await opened.read("Blad1!A1:A12")).flat()[0]).toBe(171);
    opened.colleague.deleteTableRows("LRT_Sleutel", 0, 5);
    expect((await opened.read("Blad1!A1:A12")).flat()[0]).toBe(171);
  });

  test("cells that hold something are never overwritten", async () => {
    opened.type("Blad1!A1", 1);
    opened.type("Blad1!C3", "niet weghalen");
    expect(codesOf(await insert())).toEqual(["workbook.cellsTaken"]);
    expect(await opened.read("Blad1!C1:C3")).toEqual([[""], [""], ["niet weghalen"]]);
  });

  test("in or against a table there is no place for an outcome: Excel would take it into the table", async () => {
    const decision = capacityDecisions.find(({ total }) => total !== null);
    if (decision === undefined) throw new Error("No decision.");
    await give({ kind: "decision", decision, keyId: "inwoners-2022" });
    for (const at of [
      { sheet: "Besluit", row: 5, column: 6 },
      { sheet: "Besluit", row: 5, column: 2 },
    ]) {
      expect(codesOf(await insert({ at }))).toEqual(["workbook.besideTable"]);
    }
    expect(await insert({ at: { sheet: "Besluit", row: 5, column: 8 } })).toMatchObject({ kind: "done" });
  });

  test("a protected sheet is reported", async () => {
    opened.state.protectedSheets.add(opened.state.activeSheet);
    expect(codesOf(await insert())).toEqual(["workbook.sheetProtected"]);
  });

  test("a selection gives its address, values and how they look; a blank one or whole columns are refused", async () => {
    opened.type("Blad1!B2", 5);
    select(1, 1);
    expect(await readSelection()).toEqual({
      ok: true,
      value: {
        address: "Blad1!B2",
        sheet: "Blad1",
        row: 1,
        column: 1,
        rows: 1,
        columns: 1,
        values: [[5]],
        formats: [["General"]],
      },
    });
    select(8, 8);
    expect(codes(await readSelection())).toEqual(["workbook.selectionBlank"]);
    select(0, 0, 1_048_576, 1);
    expect(codes(await readSelection())).toEqual(["workbook.selectionTooLarge"]);
  });
});

import { formula, text } from "../../src/plans/cellContent";
import type { BlockDifference } from "../../src/plans/blockDifference";
import type { Difference } from "../../src/plans/difference";
import { goneTables } from "../../src/plans/goneTables";
import { policyHead, quotaHead } from "../../src/plans/housing/quotaHeads";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import type { PointerDifference } from "../../src/plans/pointerDifference";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { changedTable, foundTable, layout, nothing, plainLayout, wantedRow, workbook } from "./smallTable";

const NAMING = formula("SUM(LRT_Beleid[Drempel])");
const policy = (rest: Partial<FoundTable> = {}): FoundTable =>
  foundTable([], { id: "beleid", name: policyHead.name, sheet: "Beleid", headers: policyHead.columns, ...rest });
const gone = (difference: Partial<Difference>, content: WorkbookContent = emptyWorkbook): readonly unknown[] =>
  goneTables({ ...nothing, ...difference }, content).map(({ code, parameters }) => [code, parameters]);
const placed = { sheet: "Blad1", row: 0, column: 0, contents: [[text("som")], [NAMING]], spill: null };
const POLICY_GONE = [["workbook.tableGone", { sheet: "Beleid", table: "LRT_Beleid" }]];

/** A table whose column Dubbel names the sheet Beleid. */
const naming = { ...layout, formulas: { Dubbel: { template: "[@Plekken]*SUM(LRT_Beleid[Drempel])", format: "0" } } };
const row = wantedRow("GM0034", "Almere", 1);

describe("a formula that names a table which is gone", () => {
  test("is not written: the table must come back first", () => {
    expect(gone({ placed: [placed] })).toEqual(POLICY_GONE);
  });

  test.each([
    ["LRT_Besluiten", "Besluiten"],
    ["LRT_Besluit", "Besluit"],
    ["LRT_Sleutel", "Sleutel"],
  ])("of %s is not written: the decision must be read in again, and no update brings it back", (table, sheet) => {
    const naming = { ...placed, contents: [[formula(`COUNTA(${table}[Gebied])`)]] };
    expect(gone({ placed: [naming] })).toEqual([["workbook.decisionGone", { sheet, table }]]);
  });

  test("is written where the table is there, under whatever name, or where the same order makes it", () => {
    expect(gone({ placed: [placed] }, workbook(policy({ name: "Mijn_tabel" })))).toEqual([]);
    const made = { kind: "new", layout: quotaLayouts.LRT_Beleid, rows: [], bars: undefined, frame: null } as const;
    expect(gone({ placed: [placed], tables: [made] })).toEqual([]);
  });

  test("is no matter of this rule where the table is damaged: then that is told", () => {
    expect(gone({ placed: [placed] }, workbook(policy({ headers: ["Gebied"] })))).toEqual([]);
  });

  test("is not written beside a table or in a cell with a name either", () => {
    const block = { missing: [{ row: 0, column: 0, content: NAMING }] };
    expect(gone({ blocks: [block as unknown as BlockDifference] })).toEqual(POLICY_GONE);
    const pointer = { pointer: { content: NAMING } };
    expect(gone({ pointers: [pointer as unknown as PointerDifference] })).toEqual(POLICY_GONE);
  });

  test("is not written in a row that comes, in a new table or one that is there, nor in a single cell", () => {
    const fresh = { kind: "new", layout: naming, rows: [row], bars: undefined, frame: null } as const;
    expect(gone({ tables: [fresh] })).toEqual(POLICY_GONE);
    const found = foundTable([["GM0184", "Urk", 2, "maandag"]]);
    expect(gone({ tables: [changedTable(found, { layout: naming, addedRows: [row] })] })).toEqual(POLICY_GONE);
    const cell = { row: 0, header: "Plekken", content: NAMING };
    expect(gone({ tables: [changedTable(found, { cells: [cell] })] })).toEqual(POLICY_GONE);
  });

  test("does no harm where no row comes: nothing of it is written", () => {
    expect(gone({ tables: [{ kind: "new", layout: naming, rows: [], bars: undefined, frame: null }] })).toEqual([]);
    const found = foundTable([["GM0184", "Urk", 2, "maandag"]]);
    expect(gone({ tables: [changedTable(found, { layout: naming })] })).toEqual([]);
  });

  test("is told once for each table, and of no other one: not where it is only text or no table of ours", () => {
    const words = {
      ...placed,
      contents: [[text("LRT_Beleid[Drempel]"), formula('"LRT_Beleid[Drempel]"&Tabel1[Som]')]],
    };
    expect(gone({ placed: [words] })).toEqual([]);
    const both = formula(`SUM(LRT_Beleid[Drempel])+SUM(LRT_Beleid[Drempel])+SUM(${quotaHead.name}[Opgave])`);
    expect(gone({ placed: [{ ...placed, contents: [[both]] }] })).toEqual([
      ["workbook.tableGone", { sheet: "Taakstelling", table: "LRT_Taakstelling" }],
      ...POLICY_GONE,
    ]);
  });

  test("does not come from a table without formulas, or with a column that has none", () => {
    expect(gone({ tables: [{ kind: "new", layout: plainLayout, rows: [row], bars: undefined, frame: null }] })).toEqual(
      [],
    );
    const without = { ...naming, formulas: { Dubbel: undefined, Plekken: naming.formulas.Dubbel } };
    expect(gone({ tables: [{ kind: "new", layout: without, rows: [row], bars: undefined, frame: null }] })).toEqual(
      POLICY_GONE,
    );
  });
});

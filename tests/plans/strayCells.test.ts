import { blank, formula, number } from "../../src/plans/cellContent";
import { strayCells } from "../../src/plans/strayCells";
import type { ChangedTable } from "../../src/plans/tableDifference";
import type { FoundTable } from "../../src/plans/workbookContent";
import { almereAndUrk, changedTable, foundTable, layout, nothing, wantedRow, workbook } from "./smallTable";

const [almere, urk] = [
  ["GM0034", "Almere", 10, "maandag"],
  ["GM0184", "Urk", 2, "maandag"],
];
/** The batch was to put 12 places at Almere, in the first row. */
const twelve = [{ row: 0, header: "Plekken", content: number(12) }];

function straysAfter(now: FoundTable, rest: Partial<ChangedTable> = { cells: twelve }): unknown {
  return strayCells({ ...nothing, tables: [changedTable(almereAndUrk, rest)] }, workbook(now));
}

describe("after a batch of which the answer did not come", () => {
  test("a cell that holds what was meant for it is no stray one; nor is one in which nothing was written", () => {
    expect(straysAfter(foundTable([["GM0034", "Almere", 12, "maandag"], urk]))).toEqual([]);
    expect(straysAfter(foundTable([urk, almere]))).toEqual([]);
  });

  test("a colleague sorted right before it: the 12 of Almere stands at Urk, whose 2 comes back", () => {
    expect(straysAfter(foundTable([["GM0184", "Urk", 12, "maandag"], almere]))).toEqual([
      { table: "t1", cells: [{ row: 0, place: 2, old: 2 }] },
    ]);
  });

  test("what somebody else typed there stays", () => {
    expect(straysAfter(foundTable([["GM0184", "Urk", 13, "maandag"], almere]))).toEqual([]);
  });

  test("in a row that came meanwhile nothing stood; below the table nothing is touched", () => {
    expect(straysAfter(foundTable([["", "", 12, ""], almere, urk]))).toEqual([
      { table: "t1", cells: [{ row: 0, place: 2, old: "" }] },
    ]);
    expect(straysAfter(foundTable([urk]), { cells: [{ row: 1, header: "Plekken", content: number(12) }] })).toEqual([]);
  });

  test("a column that the batch brought was blank", () => {
    const headers = [...almereAndUrk.headers, "Erbij"];
    const now = foundTable([urk, almere]);
    const widened = {
      ...now,
      headers,
      rows: now.rows.map((row, line) => [...row, line === 0 ? 7 : ""]),
      formulas: (now.formulas ?? []).map((row, line) => [...row, line === 0 ? 7 : ""]),
    };
    const cells = [{ row: 0, header: "Erbij", content: number(7) }];
    expect(straysAfter(widened, { addedColumns: ["Erbij"], cells })).toEqual([
      { table: "t1", cells: [{ row: 0, place: 5, old: "" }] },
    ]);
  });

  test("a colleague moved a column: what stands in another column than was meant comes back, also a formula", () => {
    const headers = ["Plekken", "Gebied", "Naam", "Gelezen", "Dubbel"];
    const now: FoundTable = {
      ...almereAndUrk,
      headers,
      rows: [
        [10, "GM0034", 12, "maandag", 20],
        [2, "GM0184", "Urk", "maandag", 4],
      ],
      formulas: [
        [10, "GM0034", 12, "maandag", "=[@Plekken]*2"],
        [2, "GM0184", "Urk", "maandag", "=[@Plekken]*2"],
      ],
    };
    expect(straysAfter(now)).toEqual([{ table: "t1", cells: [{ row: 0, place: 2, old: "Almere" }] }]);
    const asFormula = [{ row: 1, header: "Plekken", content: formula("1+1") }];
    // A formula of somebody else stays.
    const others = { ...now, formulas: [now.formulas?.[0] ?? [], [2, "GM0184", "=2+2", "maandag", "=[@Plekken]*2"]] };
    expect(straysAfter(others, { cells: asFormula })).toEqual([]);
    const wrong = { ...now, formulas: [now.formulas?.[0] ?? [], [2, "GM0184", "=1+1", "maandag", "=[@Plekken]*2"]] };
    expect(straysAfter(wrong, { cells: asFormula })).toEqual([
      { table: "t1", cells: [{ row: 1, place: 2, old: "Urk" }] },
    ]);
  });

  test("in a column that came meanwhile, and in a row that the batch brought, nothing goes", () => {
    const headers = ["Gebied", "Naam", "Eigen", "Plekken", "Gelezen"];
    const widened = { ...almereAndUrk, headers, formulas: null, rows: [["GM0034", "Almere", 12, 10, "maandag"], []] };
    expect(straysAfter(widened)).toEqual([]);
    const dronten = ["GM0303", "Dronten", 12, "maandag"];
    const rows = [wantedRow("GM0303", "Dronten", 12)];
    expect(straysAfter(foundTable([dronten, almere, urk]), { cells: twelve, addedRows: rows })).toEqual([]);
    expect(straysAfter(foundTable([dronten, almere, urk]))).not.toEqual([]);
  });

  test("the formula of a column is right in each of its rows, and a blank writes nothing", () => {
    const cells = [
      { row: 0, header: "Dubbel", content: formula("[@Plekken]*3") },
      { row: 0, header: "Naam", content: blank() },
    ];
    expect(straysAfter(foundTable([urk, almere]), { cells })).toEqual([]);
  });

  test("tables that are new or gone have none", () => {
    const made = { kind: "new", layout, rows: [], bars: undefined, frame: null } as const;
    expect(strayCells({ ...nothing, tables: [made] }, workbook(almereAndUrk))).toEqual([]);
    expect(strayCells({ ...nothing, tables: [changedTable(almereAndUrk, { cells: twelve })] }, workbook())).toEqual([]);
  });

  test("each table is looked at by itself, whatever stands before it", () => {
    const other = { ...foundTable([almere, urk]), id: "t0", name: "Kopie" };
    const now = workbook(other, foundTable([["GM0184", "Urk", 12, "maandag"], almere]));
    const written = { ...nothing, tables: [changedTable(almereAndUrk, { cells: twelve })] };
    expect(strayCells(written, now)).toEqual([{ table: "t1", cells: [{ row: 0, place: 2, old: 2 }] }]);
  });

  test("of rows without a key nobody knows which is which: what stood in one never comes in another", () => {
    const nameless = (name: string, places: number): readonly unknown[] => ["", name, places, "maandag"];
    const then = foundTable([nameless("Een", 7), nameless("Twee", 8), almere]);
    const cells = [{ row: 2, header: "Plekken", content: number(12) }];
    const now = foundTable([almere, nameless("Een", 7), nameless("Twee", 12)]);
    const strays = strayCells({ ...nothing, tables: [changedTable(then, { cells })] }, workbook(now));
    expect(strays.flatMap((table) => table.cells.map(({ row, place, old }) => [row, place, old === 7]))).toEqual([
      [2, 2, false],
    ]);
  });

  test("a cell that held the very same before stays, and where a blank was to come nobody filled anything in", () => {
    const then = foundTable([almere, ["GM0184", "Urk", 12, "maandag"]]);
    const now = workbook(foundTable([["GM0184", "Urk", 12, "maandag"], almere]));
    expect(strayCells({ ...nothing, tables: [changedTable(then, { cells: twelve })] }, now)).toEqual([]);
    const cells = [{ row: 0, header: "Naam", content: blank() }];
    expect(straysAfter(foundTable([["GM0184", "", 2, "maandag"], almere]), { cells })).toEqual([]);
  });

  test("a formula that came in its own column stays, whichever row stands there now", () => {
    const cells = [{ row: 0, header: "Dubbel", content: formula("[@Plekken]*3") }];
    const now = foundTable([urk, almere]);
    const written = { ...now, formulas: [[...urk, "=[@Plekken]*3"], now.formulas?.[1] ?? []] };
    expect(straysAfter(written, { cells })).toEqual([]);
  });

  test("where only answers were read, what showed comes back", () => {
    const plain = { ...almereAndUrk, formulas: null };
    const now = { ...foundTable([["GM0184", "Urk", 12, "maandag"], almere]), formulas: null };
    expect(strayCells({ ...nothing, tables: [changedTable(plain, { cells: twelve })] }, workbook(now))).toEqual([
      { table: "t1", cells: [{ row: 0, place: 2, old: 2 }] },
    ]);
  });
});

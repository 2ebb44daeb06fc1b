import { isRearranged, isUntouched } from "../../src/plans/isUntouched";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";

const headers = [...quotaLayouts.LRT_OfficieleLijst.columns, "Opmerking"];

/** The official list with one row; formulas are known where they are given. */
function list(
  cells: Readonly<Record<string, unknown>>,
  formulas: Readonly<Record<string, unknown>> | null,
): FoundTable {
  const lineOf = (of: Readonly<Record<string, unknown>>): readonly unknown[] =>
    headers.map((header) => of[header] ?? "");
  return {
    id: "1",
    name: "LRT_OfficieleLijst",
    sheet: "Officiële lijst",
    row: 4,
    column: 0,
    headers,
    rows: [lineOf(cells)],
    formulas: formulas === null ? null : [lineOf({ ...cells, ...formulas })],
    hasTotals: false,
  };
}

const withTable = (table: FoundTable): WorkbookContent => ({ ...emptyWorkbook, tables: [table] });
const almere = { Gebied: "GM0034", Halfjaar: "2024-I", Officieel: 218, Verschil: 3, Opmerking: "x" };

describe("between two looks nobody touched a table", () => {
  test("when our cells say the same: 218 as a number and 218 as text are the same", () => {
    expect(isUntouched(withTable(list(almere, null)), withTable(list({ ...almere, Officieel: "218" }, null)))).toBe(
      true,
    );
  });

  test("not when somebody typed 219 over 218, or when a row came in", () => {
    const one = list(almere, null);
    expect(isUntouched(withTable(list({ ...almere, Officieel: 219 }, null)), withTable(one))).toBe(false);
    const twice = { ...one, rows: [...one.rows, ...one.rows] };
    expect(isUntouched(withTable(twice), withTable(one))).toBe(false);
    // Or when somebody took one out, or changed the second.
    expect(isUntouched(withTable(one), withTable(twice))).toBe(false);
    const changed = list({ ...almere, Officieel: 219 }, null).rows;
    expect(isUntouched(withTable({ ...one, rows: [...one.rows, ...changed] }), withTable(twice))).toBe(false);
  });

  test("when a column that computes itself shows something else, or a column of somebody's own", () => {
    const computed = Object.keys(quotaLayouts.LRT_OfficieleLijst.formulas ?? {})[0] ?? "";
    expect(computed).not.toBe("");
    const now = list({ ...almere, [computed]: 5, Opmerking: "y" }, null);
    expect(isUntouched(withTable(now), withTable(list(almere, null)))).toBe(true);
  });

  test("when a formula in a cell of ours is the same and shows another number; not when the formula changed", () => {
    const before = list(almere, { Officieel: "=A1" });
    expect(isUntouched(withTable(list({ ...almere, Officieel: 300 }, { Officieel: "=A1" })), withTable(before))).toBe(
      true,
    );
    expect(isUntouched(withTable(list(almere, { Officieel: "=A2" })), withTable(before))).toBe(false);
    // Where one of them is no formula, what the cells show decides: the same number in its place is no other figure.
    const typed = (figure: number) => withTable(list({ ...almere, Officieel: figure }, { Officieel: figure }));
    expect(isUntouched(typed(218), withTable(before))).toBe(true);
    expect(isUntouched(typed(219), withTable(before))).toBe(false);
    expect(isUntouched(withTable(before), typed(219))).toBe(false);
    expect(isUntouched(typed(219), typed(218))).toBe(false);
  });

  test("of others compares every cell", () => {
    const other = { ...list(almere, null), headers: headers.map((header) => `${header} van ons`) };
    const changed = { ...other, rows: [other.rows[0]?.map((cell) => (cell === "x" ? "y" : cell)) ?? []] };
    expect(isUntouched(withTable(changed), withTable(other))).toBe(false);
    expect(isUntouched(withTable(other), withTable(other))).toBe(true);
  });
});

describe("between two looks nobody touched an area", () => {
  const area = (cells: readonly (readonly unknown[])[]): WorkbookContent => ({
    ...emptyWorkbook,
    areas: new Map([["below 1", { row: 0, column: 0, cells }]]),
  });

  test("when every cell is the same; a cell that was not read before was blank", () => {
    expect(isUntouched(area([["a", ""]]), area([["a"]]))).toBe(true);
    expect(isUntouched(area([["a", "b"]]), area([["a"]]))).toBe(false);
    expect(isUntouched(area([["b"]]), area([["a"]]))).toBe(false);
    expect(isUntouched(area([["a"], ["c"]]), area([["a"], ["b"]]))).toBe(false);
    expect(isUntouched(area([["a"], ["b"]]), area([["a"]]))).toBe(false);
    expect(isUntouched(area([[""]]), emptyWorkbook)).toBe(true);
    expect(isUntouched(area([["a"]]), emptyWorkbook)).toBe(false);
  });
});

describe("the columns of a table", () => {
  const isMoved = (...headers: readonly string[]): boolean => isRearranged({ headers }, { headers: ["A", "B", "C"] });

  test("are rearranged when one stands at another place, came or went", () => {
    expect([isMoved("B", "A", "C"), isMoved("A", "B", "C", "D"), isMoved("A", "B")]).toEqual([true, true, true]);
    expect([isMoved("A", "B", "C"), isMoved("A", "B", "D")]).toEqual([false, false]);
    expect(isMoved("A", "D", "B")).toBe(true);
  });

  test("are touched also when somebody renamed one", () => {
    const headers = ["Een", "Ander"];
    const table = {
      id: "1",
      name: "T",
      sheet: "S",
      row: 0,
      column: 0,
      headers,
      rows: [],
      formulas: null,
      hasTotals: false,
    };
    const content = { ...emptyWorkbook, tables: [table] };
    const renamed = { ...emptyWorkbook, tables: [{ ...table, headers: ["Een", "Anders"] }] };
    expect([isUntouched(content, content), isUntouched(renamed, content)]).toEqual([true, false]);
    expect(isUntouched({ ...emptyWorkbook, tables: [{ ...table, headers: ["Een"] }] }, content)).toBe(false);
  });
});

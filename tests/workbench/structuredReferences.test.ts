import type { CellValue } from "../../workbench/model/gridModel";
import type * as Criteria from "../../workbench/formula/criteria";
import { CellStore } from "../../workbench/model/cellStore";
import { type OpenGrid, openGrid } from "./openGrid";

/** How many contents were held against a criterion of SUMIFS and its family. */
let mockCompared = 0;

jest.mock("../../workbench/formula/criteria", () => {
  const actual = jest.requireActual<typeof Criteria>("../../workbench/formula/criteria");
  const criterionOf: typeof Criteria.criterionOf = (wanted) => {
    const meets = actual.criterionOf(wanted);
    return (content) => {
      mockCompared += 1;
      return meets(content);
    };
  };
  return { ...actual, criterionOf };
});

const HEADERS = [
  "Gebied",
  "Maand 1 (invoer)",
  "Oekraïne opgave (invoer)",
  "Ingelezen op (UTC)",
  "Kolom [a]#'b'",
  "som",
];

describe("structured references in the grid in memory", () => {
  let open: OpenGrid;
  const define = (rows: number): void =>
    open.grid.defineTables([{ name: "LRT_T", columns: HEADERS, area: open.area(`A4:F${rows}`) }]);
  beforeEach(() => {
    open = openGrid();
    open.write("A4", [
      HEADERS,
      ["Almere", 1, 10, "x", 100, ""],
      ["Baarn", 2, 20, "y", 200, ""],
      ["Almere", 3, 30, "z", 300, ""],
    ]);
    define(7);
  });
  const inRow = async (formula: string, row = 6): Promise<CellValue | undefined> => {
    open.write(`F${row}`, formula);
    return (await open.read(`F${row}`))[0]?.[0];
  };

  test.each([
    ["=LRT_T[[#This Row],[Maand 1 (invoer)]]", 2],
    ["=LRT_T[@[Oekraïne opgave (invoer)]]", 20],
    ["=LRT_T[@Gebied]", "Baarn"],
    ["=[@Gebied]&[@[Ingelezen op (UTC)]]", "Baarny"],
    ["=[@[Kolom '[a']'#''b'']]", 200],
    ["=SUM([Maand 1 (invoer)])", 6],
    ["=SUM(LRT_T[Maand 1 (invoer)])", 6],
    ["=SUM(lrt_t[[maand 1 (INVOER)]])", 6],
    ["=SUM(LRT_T[[Maand 1 (invoer)]:[Oekraïne opgave (invoer)]])", 66],
    ["=SUM(LRT_T[[#This Row],[Maand 1 (invoer)]:[Oekraïne opgave (invoer)]])", 22],
    ["=SUM(LRT_T[@[Oekraïne opgave (invoer)]:[Maand 1 (invoer)]])", 22],
    ["=COLUMNS(LRT_T[#Headers])", 6],
    ["=LRT_T[[#Headers],[Ingelezen op (UTC)]]", "Ingelezen op (UTC)"],
    ["=ROWS(LRT_T[#All])", 4],
    ["=ROWS(LRT_T[#Data])", 3],
    ["=ROWS(LRT_T[[#Headers],[#Data],[Gebied]])", 4],
    ['=SUMIFS(LRT_T[Maand 1 (invoer)],LRT_T[Gebied],"Almere")', 4],
    ["=SUMIFS(LRT_T[Maand 1 (invoer)],LRT_T[Gebied],[@Gebied])", 2],
    ["=LRT_Weg[Gebied]", "#REF!"],
    ["=LRT_T[Weg]", "#REF!"],
    ["=LRT_T[#Totals]", "#REF!"],
  ])("%s in the second row is %j", async (formula, value) => {
    expect(await inRow(formula)).toBe(value);
  });

  test("each row means its own row, and reads its formula back as it was written", async () => {
    open.write("F5", [["=[@[Maand 1 (invoer)]]*2"], ["=[@[Maand 1 (invoer)]]*2"], ["=[@[Maand 1 (invoer)]]*2"]]);
    expect(await open.read("F5:F7")).toEqual([[2], [4], [6]]);
    expect(open.grid.formulas(open.area("F7"))).toEqual([["=[@[Maand 1 (invoer)]]*2"]]);
    open.write("B7", 30);
    expect(await open.read("F7")).toEqual([[60]]);
  });

  test("[#This Row] beside no row of the table is #VALUE!, a short form outside every table #REF!", async () => {
    open.write("H2", [["=LRT_T[@Gebied]"], ["=[@Gebied]"], [""], ["=LRT_T[@Gebied]"]]);
    expect(await open.read("H2:H5")).toEqual([["#VALUE!"], ["#REF!"], [""], ["Almere"]]);
    open.write("'Ander blad'!A5", "=LRT_T[@Gebied]");
    expect(await open.read("'Ander blad'!A5")).toEqual([["#VALUE!"]]);
  });

  test("a table that grows computes what sums its columns again", async () => {
    open.write("F5", "=SUMIFS(LRT_T[Maand 1 (invoer)],LRT_T[Gebied],[@Gebied])");
    expect(await open.read("F5")).toEqual([[4]]);
    open.write("A8", [["Almere", 5]]);
    expect(await open.read("F5")).toEqual([[4]]);
    define(8);
    expect(await open.read("F5")).toEqual([[9]]);
  });

  test("a formula that was written before its table finds it afterwards", async () => {
    open.write("H1", "=SUM(LRT_Later[a])");
    expect(await open.read("H1")).toEqual([["#REF!"]]);
    open.write("H3", [["a"], [4], [5]]);
    open.grid.defineTables([{ name: "LRT_Later", columns: ["a"], area: open.area("H3:H5") }]);
    expect(await open.read("H1")).toEqual([[9]]);
  });

  test("400 rows of 43 columns with 35 formulas each: a row is compared with its like only, and a column is read once", async () => {
    const headers = Array.from({ length: 43 }, (_none, index) => `Kolom ${index + 1} (x)`);
    const column = (index: number): string => `[Kolom ${index} (x)]`;
    const formulas = Array.from({ length: 35 }, (_none, index) => {
      const here = index + 9;
      if (index % 5 === 0) {
        return `=SUMIFS(LRT_G[${column(2)}],LRT_G[${column(1)}],[@${column(1)}],LRT_G[${column(3)}],"<"&[@${column(3)}])`;
      }
      if (index % 5 === 1) return `=COUNTIFS(LRT_G[${column(1)}],[@${column(1)}],LRT_G[${column(here - 1)}],">0")`;
      return `=IF([@${column(here - 1)}]>0,[@${column(here - 2)}]+[@${column(4)}],ROUND([@${column(5)}]/2,0))`;
    });
    const rows = Array.from({ length: 400 }, (_none, row): CellValue[] => [
      `g${row % 50}`,
      row,
      Math.floor(row / 50),
      ...[4, 5, 6, 7, 8],
      ...formulas,
    ]);
    open = openGrid();
    open.write("A1", [headers, ...rows]);
    open.grid.defineTables([{ name: "LRT_G", columns: headers, area: open.area("A1:AQ401") }]);
    const read = jest.spyOn(CellStore.prototype, "read");
    mockCompared = 0;
    // g7 in the last half-year: 7 + 57 + … + 307 earlier.
    expect((await open.read("I359"))[0]).toEqual([1099]);
    // 14 columns of 400 formulas with criteria; the first criterion leaves the 8 rows of a municipality, the second looks at those:
    // 14 × 400 × 8 = 44,800. Comparing each row with each other one for the second alone is 14 × 400 × 400 = 2,240,000.
    expect(mockCompared).toBe(44_800);
    // Three columns of content and the 7 before a COUNTIFS, 10 × 400, once each; and for each of 14,000 answers the cell it comes to.
    // A column that is read for every formula anew is 14 × 400 × 400 cells more.
    const cells = read.mock.calls.reduce((sum, [area]) => sum + area.rows * area.columns, 0);
    read.mockRestore();
    expect(cells).toBeLessThanOrEqual(10 * 400 + 14_000 + 1);
    open.write("B9", 1007);
    expect((await open.read("I359"))[0]).toEqual([2099]);
  });
});

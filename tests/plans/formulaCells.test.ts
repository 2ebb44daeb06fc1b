import { columnsOf, formulaCells } from "../../src/plans/formulaCells";
import { areaOf, type FoundCells, type WorkbookContent } from "../../src/plans/workbookContent";
import { workbook } from "./smallTable";
import { cellsOf, layoutOf, tableOf } from "./tableOf";

const layout = layoutOf("LRT_Taakruil");
const computing = Object.keys(layout.formulas ?? {});
const rows = [1, 2].map((number) => cellsOf("LRT_Taakruil", { Nummer: number }));
const table = tableOf("LRT_Taakruil", { rows });
const place = { name: "LRT_Taakruil", sheet: "Blad", row: 3, column: 1, rows: 3, columns: 10 };
const whole: WorkbookContent = { ...workbook(table), places: [place] };
const cells = (...lines: readonly (readonly unknown[])[]): FoundCells => ({ row: 4, column: 1, cells: lines });
const heldIn = (content: WorkbookContent, header: string): unknown =>
  formulaCells(content).flatMap((cell) => (cell.header === header ? [[cell.line, cell.present]] : []));

describe("the columns of a table that are read whole", () => {
  test("begin below its header, at their own place", () => {
    const [at, other] = ["Som", "Oordeel"].map((header) => table.headers.indexOf(header));
    const own = { sheet: "Blad", row: 4, rows: 2, columns: 1 };
    expect(columnsOf(layout, ["Som", "Weg", "Oordeel"], whole)).toEqual([
      { ...own, name: areaOf.column(table, "Som"), column: 1 + (at ?? 0) },
      { ...own, name: areaOf.column(table, "Oordeel"), column: 1 + (other ?? 0) },
    ]);
    expect(columnsOf(layout, ["Nummer"], whole)).toMatchObject([{ column: 1 }]);
  });

  test("are none of another table, of one without rows, or of one that stands nowhere", () => {
    expect(columnsOf(layoutOf("LRT_Taakstelling"), ["Nummer"], whole)).toEqual([]);
    expect(columnsOf(layout, ["Som"], { ...whole, places: [{ ...place, rows: 1 }] })).toEqual([]);
    expect(columnsOf(layout, ["Som"], { ...whole, places: [{ ...place, rows: 2 }] })).toHaveLength(1);
    expect(columnsOf(layout, ["Som"], { ...whole, places: [] })).toEqual([]);
  });
});

describe("the cells of columns that compute themselves", () => {
  test("are those of the table where its formulas were read, else those of its columns, else those of its first row", () => {
    const som = table.headers.indexOf("Som");
    const line = (held: unknown): readonly unknown[] =>
      table.headers.map((_header, index) => (index === som ? held : ""));
    const areas = new Map([[areaOf.first(table), cells(line("=eerste"))]]);
    expect(heldIn({ ...whole, areas }, "Som")).toEqual([[0, "=eerste"]]);
    const both = new Map([...areas, [areaOf.column(table, "Som"), cells(["=a"], ["=b"])] as const]);
    expect(heldIn({ ...whole, areas: both }, "Som")).toEqual([
      [0, "=a"],
      [1, "=b"],
    ]);
    const read = { ...table, formulas: [line("=c"), []] };
    expect(heldIn({ ...whole, tables: [read], areas: both }, "Som")).toEqual([
      [0, "=c"],
      [1, ""],
    ]);
    expect(formulaCells(whole)).toEqual([]);
  });

  test("carry the formula of their column, with the name that a table has in this workbook", () => {
    const read = { ...table, name: "Ruil2024", formulas: rows };
    const found = formulaCells({ ...whole, tables: [read] });
    expect(new Set(found.map(({ header }) => header))).toEqual(new Set(computing));
    expect(found.filter(({ template }) => template.includes("LRT_Taakruil["))).toEqual([]);
    expect(found.some(({ template }) => template.includes("Ruil2024["))).toBe(true);
  });

  test("are none in a column that is gone", () => {
    const later = layout.added ?? [];
    const headers = table.headers.filter((header) => !later.includes(header));
    const short = { ...table, headers, formulas: rows };
    expect(later.length).toBeGreaterThan(0);
    const found = formulaCells({ ...whole, tables: [short] });
    expect(new Set(found.map(({ header }) => header))).toEqual(
      new Set(computing.filter((own) => !later.includes(own))),
    );
  });
});

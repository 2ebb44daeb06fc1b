import { inspectedExcel, mayHaveSpilled, readSheets } from "../../src/findings/inspectedExcel";
import { emptyWorkbook, type FoundSheet } from "../../src/plans/workbookContent";

const sheet = (id: string, rows: number, columns: number): FoundSheet => ({
  id,
  name: `Blad ${id}`,
  isProtected: false,
  used: { row: 0, column: 0, rows, columns },
});
const part = (sheetId: string, row: number, rows: number, columns: number) => ({
  sheetId,
  row,
  column: 0,
  rows,
  columns,
});

describe("what Excel tells of a workbook", () => {
  test("is put together by row, in whatever order its parts came", () => {
    const { workbook } = inspectedExcel({
      content: { ...emptyWorkbook, sheets: [sheet("a", 3, 1)] },
      parts: [
        { part: part("a", 2, 1, 1), values: [[3]], formulas: [["=A1+2"]] },
        { part: part("a", 0, 2, 1), values: [[1], [2]], formulas: [[1], [2]] },
      ],
      names: [],
      hidden: new Set(["a"]),
      spills: [],
    });
    expect(workbook.sheets).toMatchObject([
      { name: "Blad a", values: [[1], [2], [3]], formulas: [[1], [2], ["=A1+2"]], isHidden: true },
    ]);
  });

  test("leaves out a sheet of more than 300,000 cells, and says so", () => {
    const [small, large] = [sheet("klein", 300, 1000), sheet("groot", 301, 1000)];
    expect(readSheets([small, large])).toEqual([small]);
    const { unseen } = inspectedExcel({
      content: { ...emptyWorkbook, sheets: [small, large] },
      parts: [],
      names: [],
      hidden: new Set(),
      spills: [],
    });
    expect(unseen).toMatchObject([
      { code: "inspection.sheetTooLarge", parameters: { sheet: "Blad groot" } },
      { code: "inspection.hiddenUnseen" },
    ]);
  });

  test("counts a name for more cells than one as whole, and one that lost its cell as broken", () => {
    const { workbook } = inspectedExcel({
      content: { ...emptyWorkbook, brokenNames: ["LRT_Gebied"] },
      parts: [],
      names: [
        { name: "LRT_Gebied", formula: "=Blad1!$A$1:$A$3" },
        { name: "Prijs", formula: "=#REF!" },
      ],
      hidden: new Set(),
      spills: [],
    });
    expect(workbook.content.brokenNames).toEqual(["Prijs"]);
    expect(workbook.names.get("LRT_Gebied")).toBe("Blad1!$A$1:$A$3");
  });

  test("has a formula in the first cell of its answer only, also where Excel tells it in all of them", () => {
    const formula = "=LRT.VERDEEL(10,B1:B2)";
    const read = { part: part("a", 0, 2, 1), values: [[4], [6]], formulas: [[formula], [formula]] };
    const { workbook } = inspectedExcel({
      content: { ...emptyWorkbook, sheets: [sheet("a", 2, 1)] },
      parts: [read],
      names: [],
      hidden: new Set(),
      spills: [{ sheetId: "a", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
    });
    expect(workbook.sheets[0]?.formulas).toEqual([[formula], [6]]);
  });
});

describe("the cells of which Excel is asked whether their answer fills others", () => {
  const asked = (formulas: readonly (readonly unknown[])[], values = formulas): readonly string[] =>
    mayHaveSpilled({ part: part("a", 4, formulas.length, formulas[0]?.length ?? 0), values, formulas }, [], "Blad").map(
      ({ row, column }) => `${row},${column}`,
    );

  test("have a figure beside or below them that is no other formula", () => {
    const shown = [
      [1, 2],
      [3, ""],
      ["", ""],
    ];
    const below = [
      ["=A", ""],
      [3, ""],
      ["", ""],
    ];
    const beside = [
      ["=A", 2],
      ["", ""],
      ["", ""],
    ];
    const alone = [
      ["=A", "=B"],
      ["=C", ""],
      ["", ""],
    ];
    expect(asked(below, shown)).toEqual(["4,0"]);
    expect(asked(beside, shown)).toEqual(["4,0"]);
    expect(asked(alone, shown)).toEqual([]);
  });

  test("are those of the last row too: what stands below it was read apart", () => {
    expect(asked([["=A"]], [[1]])).toEqual(["4,0"]);
  });

  test("never stand in a table: nothing spills there", () => {
    const read = { part: part("a", 0, 1, 1), values: [[1]], formulas: [["=A"]] };
    const place = { name: "T", sheet: "Blad", row: 0, column: 0, rows: 2, columns: 1 };
    expect(mayHaveSpilled(read, [place], "Blad")).toEqual([]);
    expect(mayHaveSpilled(read, [place], "Ander blad")).toHaveLength(1);
  });
});

import { blankPage } from "../../workbench/files/fileWorkbook";
import { WorkbookState } from "../../workbench/model/workbookState";
import { printedSheet, type PrintedSheet } from "../../workbench/page/printedSheet";
import { openGrid } from "./openGrid";

const { grid, area, write } = openGrid();
const state = new WorkbookState(grid);
write("A1", [
  ["Verdeling van de plekken", "", ""],
  ["", "", ""],
  ["Provincie", "Plekken", "Let op"],
  ["Groningen", 1234, "een lange zin die over de rand loopt"],
  ["Fryslân", 5, ""],
]);
const { sheetId } = area("A1");
const shown = grid.values({ ...area("A1"), rows: 5, columns: 3 }).map((line) => line.map(String));

function printed(paper: Partial<typeof blankPage> = {}, widths: readonly number[] = [20, 10, 10]): PrintedSheet {
  const columns = widths.map((width, column) => ({
    first: column,
    last: column,
    width,
    isHidden: false,
    format: null,
  }));
  const sheet = printedSheet(state, sheetId, shown, { page: { ...blankPage, ...paper }, columns });
  if (sheet === null) throw new Error("The sheet is blank.");
  return sheet;
}

const texts = (rows: PrintedSheet["rows"]): unknown => rows.map((row) => row.map(({ text }) => text));

describe("a sheet on paper", () => {
  test("a blank sheet is not printed", () => {
    expect(printedSheet(state, sheetId, [], { page: blankPage, columns: [] })).toBeNull();
  });

  test("rows that stand on every page come apart from those above them", () => {
    const { above, repeated, rows } = printed({ titleRows: "$3:$3" });
    expect(above).toHaveLength(2);
    expect(texts(repeated)).toEqual([["Provincie", "Plekken", "Let op"]]);
    expect(rows).toHaveLength(2);
    const all = printed();
    expect([all.above.length, all.repeated.length, all.rows.length]).toEqual([0, 0, 5]);
  });

  test("columns have the widths of the sheet, and what is left of the page comes behind them", () => {
    // 20, 10 and 10 of 5.25 points are 210 points; upright A4 leaves 527.
    expect(printed().widths).toEqual([105, 52.5, 52.5, 317]);
    // On its side it leaves 774.
    expect(printed({ orientation: "landscape" }).widths.at(-1)).toBe(564);
    expect(printed().scale).toBe(1);
  });

  test("a sheet that is wider than the page is made smaller, so that it fits", () => {
    // 100 + 50 + 50 of 5.25 points are 1050, of which 527 fit.
    const { scale, widths } = printed({}, [100, 50, 50]);
    expect(scale).toBeCloseTo(527 / 1050, 10);
    expect(widths.at(-1)).toBe(0);
  });

  test("words run on over blank cells, also past the last column; numbers and wrapped words do not", () => {
    const spans = (row: number): unknown => printed().rows[row]?.map(({ text, columns }) => [text, columns]);
    expect(spans(0)).toEqual([["Verdeling van de plekken", 4]]);
    expect(spans(3)).toEqual([
      ["Groningen", 1],
      ["1234", 1],
      ["een lange zin die over de rand loopt", 2],
    ]);
    expect(spans(4)).toEqual([
      ["Fryslân", 1],
      ["5", 1],
      ["", 1],
      ["", 1],
    ]);
    state.looks.setLook(area("A1"), "Fill", "#FFF2CC");
    expect(spans(0)).toEqual([
      ["Verdeling van de plekken", 1],
      ["", 1],
      ["", 1],
      ["", 1],
    ]);
    state.looks.setLook(area("A1"), "WrapText", true);
    expect(spans(0)).toEqual([
      ["Verdeling van de plekken", 1],
      ["", 1],
      ["", 1],
      ["", 1],
    ]);
  });
});

import { blank, formula } from "../../../src/plans/cellContent";
import type { FreezeChoice, ThawChoice } from "../../../src/plans/freeze/freezeChoices";
import { FIRST_FIGURE_ROW, frozenName } from "../../../src/plans/freeze/frozenNames";
import { formulaPrint, keptPrint, keptResults, thawOf } from "../../../src/plans/freeze/keptFormulas";
import { areaOf, emptyWorkbook, type FoundCells, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { orderOf, planned, refused } from "../reception/decisions";
import { sheet, withArea } from "../smallTable";

/**
 * B3:C6 of Blad1: a word, 100 places over two municipalities in one formula that fills two cells, and their sum.
 *
 * | B | C |
 * |---|---|
 * | Plekken | 40 |
 * | 60 | |
 * | som | 100 |
 */
const freeze: FreezeChoice = {
  source: { sheet: "Blad1", row: 2, column: 1 },
  day: "2026-11-28",
  decision: "",
  key: "",
  values: [
    ["Plekken", 40],
    ["", 60],
    ["som", 100],
  ],
  formats: [
    ["", "#,##0"],
    ["", "#,##0"],
    ["", "General"],
  ],
  formulas: [
    { row: 2, column: 2, rows: 2, columns: 1, formula: "LRT.VERDEEL(100,{2;3})", format: "#,##0" },
    { row: 4, column: 2, rows: 1, columns: 1, formula: "SUM(C3:C4)", format: "@" },
  ],
  tables: [],
};
const places = { sheet: "Blad1", row: 2, column: 2 };
const sum = { sheet: "Blad1", row: 4, column: 2 };

/** Kept by order o1; Blad1 is there. */
function kept(choice: FreezeChoice = freeze): WorkbookContent {
  const content = { ...emptyWorkbook, sheets: [sheet("Blad1")] };
  return applyDesired(planned(orderOf({ kind: "freeze", freeze: choice }), content), content);
}

function choiceOf(content: WorkbookContent): ThawChoice {
  const [result] = keptResults(content).kept;
  if (result === undefined) throw new Error("Nothing was kept.");
  return thawOf(result);
}

const thaw = (choice: ThawChoice) => orderOf({ kind: "thaw", thaw: choice }, { id: "o2" });

/** The workbook in which a cell of Blad1, and what stands below it, holds this. */
function holding(
  content: WorkbookContent,
  at: typeof places,
  cells: readonly (readonly unknown[])[],
  rest: Partial<FoundCells> = {},
): WorkbookContent {
  return withArea(content, areaOf.placed(at), { row: at.row, column: at.column, cells, ...rest });
}

/** The workbook with another text in a row of Bevroren; null takes the row out. */
function withRow(content: WorkbookContent, line: number, header: string | null, said = ""): WorkbookContent {
  const table = content.tables.find(({ name }) => name === "LRT_Bevroren");
  if (table === undefined) throw new Error("Nothing was kept.");
  const rows = table.rows.flatMap((row, index) => {
    if (index !== line) return [row];
    return header === null ? [] : [row.map((cell, place) => (table.headers[place] === header ? said : cell))];
  });
  return withTables(content, { ...table, rows });
}

describe("formulas that come back", () => {
  test("stand where they stood, with the cells that they fill, and may take the place of the values that were kept", () => {
    const content = kept();
    expect(planned(thaw(choiceOf(content)), content).placed).toEqual([
      {
        ...places,
        contents: [[formula("LRT.VERDEEL(100,{2;3})", "#,##0")], [blank("#,##0")]],
        spill: { rows: 2, columns: 1 },
        replaces: [[40], [60]],
      },
      { ...sum, contents: [[formula("SUM(C3:C4)", "General")]], spill: null, replaces: [[100]] },
    ]);
  });

  test("may take the place of those values wherever the sheet with them was moved to; without it, of nothing", () => {
    const content = kept();
    const name = areaOf.block(frozenName("o1"));
    const values = content.areas.get(name);
    if (values === undefined) throw new Error("Nothing was kept.");
    const moved = withArea(content, name, { ...values, row: 3, column: 2 });
    const replaces = (held: WorkbookContent) =>
      planned(thaw(choiceOf(held)), held).placed.map((cells) => cells.replaces);
    expect(replaces(moved)).toEqual([[[40], [60]], [[100]]]);
    const areas = new Map(content.areas);
    areas.delete(name);
    expect(replaces({ ...content, areas })).toEqual([[], []]);
    // Values that stand elsewhere by now are others: a row was put in above them.
    const lower = withArea(content, name, { ...values, cells: [["", ""], ...values.cells] });
    expect(replaces(lower)).toEqual([[[""], [40]], [[60]]]);
    expect(values.cells[FIRST_FIGURE_ROW]).toEqual(["Plekken", 40]);
  });

  test("beside one another: each cell takes the place of its own value", () => {
    const content = kept({
      ...freeze,
      values: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      formats: [
        ["", "", ""],
        ["", "", ""],
      ],
      formulas: [{ row: 3, column: 2, rows: 1, columns: 2, formula: "{5,6}", format: "0" }],
    });
    expect(planned(thaw(choiceOf(content)), content).placed).toEqual([
      {
        sheet: "Blad1",
        row: 3,
        column: 2,
        contents: [[formula("{5,6}", "0"), blank("0")]],
        spill: { rows: 1, columns: 2 },
        replaces: [[5, 6]],
      },
    ]);
  });

  test("that fill a square stand in its corner alone", () => {
    const content = kept({
      ...freeze,
      values: [
        [1, 2],
        [3, 4],
      ],
      formulas: [{ row: 2, column: 1, rows: 2, columns: 2, formula: "{1,2;3,4}", format: "0" }],
    });
    expect(planned(thaw(choiceOf(content)), content).placed).toMatchObject([
      {
        contents: [
          [formula("{1,2;3,4}", "0"), blank("0")],
          [blank("0"), blank("0")],
        ],
        spill: { rows: 2, columns: 2 },
        replaces: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  test("leave the look that people gave the cells by now; in a cell of text they compute all the same", () => {
    const content = kept();
    const looks = (formats: readonly (readonly string[])[], at = places) =>
      planned(
        thaw(choiceOf(content)),
        holding(
          content,
          at,
          formats.map(() => [""]),
          { formats },
        ),
      ).placed.map(({ contents }) => contents.flat().map((cell) => ("format" in cell ? cell.format : "")));
    expect(looks([["0.0%"], ["0.00"]])[0]).toEqual(["0.0%", "0.00"]);
    // The kept look, where the cell has that of text.
    expect(looks([["@"], ["@"]])[0]).toEqual(["#,##0", "@"]);
    // Both are that of text.
    expect(looks([["@"]], sum)[1]).toEqual(["General"]);
  });

  test("come on the sheet under the name that it has, in capitals or not", () => {
    const content = { ...kept(), sheets: [sheet("BLAD1")] };
    const { placed } = planned(thaw(choiceOf(content)), content);
    expect(placed.map((cells) => cells.sheet)).toEqual(["BLAD1", "BLAD1"]);
  });

  test("are told in the log by their number and all the cells that were kept", () => {
    const content = kept();
    expect(planned(thaw(choiceOf(content)), content).log).toMatchObject({
      action: "Uitkomst ontdooid",
      subject: "Blad1!B3:C5",
      remark: "2 formules uit het blad Bevroren.",
      before: "",
      after: "",
    });
  });
});

describe("formulas do not come back", () => {
  test("when their sheet is gone", () => {
    const content = { ...kept(), sheets: [] };
    expect(refused(thaw(choiceOf(content)), content)).toEqual([["freeze.sheetGone", { sheet: "Blad1" }]]);
  });

  test("when a row of Bevroren is gone, or was changed since the planner looked; the line is told", () => {
    const content = kept();
    const order = thaw(choiceOf(content));
    expect(refused(order, withRow(content, 0, null))).toEqual([["freeze.keptGone", {}]]);
    expect(refused(order, withRow(content, 1, "Formule (zonder =)", "SUM(Z1:Z9)"))).toEqual([
      ["freeze.keptChanged", { line: "7" }],
    ]);
    expect(refused(thaw({ ...choiceOf(content), frozen: "o9" }), content)).toEqual([["freeze.keptGone", {}]]);
    // Another result was changed: of this one the rows are gone.
    const other = orderOf({ kind: "freeze", freeze }, { id: "o8" });
    const two = applyDesired(planned(other, content), content);
    const gone = withRow(withRow(two, 3, "Cel", "Z9"), 0, null);
    expect(refused(order, gone)).toEqual([["freeze.keptGone", {}]]);
  });

  test("unless they stand there to the letter, whatever became of their row and the ends of their lines", () => {
    const content = kept({
      ...freeze,
      formulas: [{ row: 4, column: 2, rows: 1, columns: 1, formula: "C3+\nC4", format: "" }],
    });
    const order = thaw(choiceOf(content));
    const gone = withRow(content, 0, null);
    const placed = (present: unknown) => planned(order, holding(gone, sum, [[present]])).placed;
    expect(placed("=C3+\nC4")).toEqual([]);
    expect(placed("=C3+\r\nC4")).toEqual([]);
    for (const present of ["C3+\nC4", "=C3+C4", "xC3+\nC4", "", 100, null]) {
      expect(refused(order, holding(gone, sum, [[present]]))).toEqual([["freeze.keptGone", {}]]);
    }
  });

  test("over another formula, which is told by its cell; over itself they do no harm", () => {
    const content = kept();
    const order = thaw(choiceOf(content));
    const other = holding(holding(content, places, [["=C3*2"], [""]]), sum, [["=C3+C4"]]);
    expect(refused(order, other)).toEqual([
      ["freeze.otherFormula", { address: "C3", sheet: "Blad1" }],
      ["freeze.otherFormula", { address: "C5", sheet: "Blad1" }],
    ]);
    const same = holding(content, places, [["=LRT.VERDEEL(100,{2;3})"], [60]]);
    expect(refused(order, same)).toEqual([]);
    // Whether a value may go is asked where everything is written (obstacles).
    expect(refused(order, holding(content, sum, [["van mij"]]))).toEqual([]);
  });

  test("into a table that somebody made there: the table is named", () => {
    const content = kept();
    const order = thaw(choiceOf(content));
    const table = (row: number, on = "Blad1") => ({
      ...content,
      places: [{ name: "Tabel1", sheet: on, row, column: 2, rows: 2, columns: 3 }],
    });
    expect(refused(order, table(4))).toEqual([["freeze.inTable", { address: "Blad1!C5", table: "Tabel1" }]]);
    // The second cell that a formula fills is in the table as well.
    expect(refused(order, table(3))).toEqual([
      ["freeze.inTable", { address: "Blad1!C3:C4", table: "Tabel1" }],
      ["freeze.inTable", { address: "Blad1!C5", table: "Tabel1" }],
    ]);
    expect(refused(order, table(5))).toEqual([]);
    expect(refused(order, table(4, "Blad2"))).toEqual([]);
  });

  test("when they reach outside the workbook", () => {
    const content = kept({
      ...freeze,
      formulas: [{ row: 4, column: 2, rows: 1, columns: 1, formula: 'WEBSERVICE("https://example.org")', format: "" }],
    });
    expect(refused(thaw(choiceOf(content)), content)).toEqual([["freeze.reachesOut", { address: "Blad1!C5" }]]);
  });
});

describe("what a planner asks who wants formulas back", () => {
  test("names the cells of each formula, the fingerprint of its row and that of the formula alone", () => {
    const [, second] = choiceOf(kept()).formulas;
    expect(choiceOf(kept())).toMatchObject({
      frozen: "o1",
      sheet: "Blad1",
      area: { row: 2, column: 1, rows: 3, columns: 2 },
    });
    expect(second).toMatchObject({ row: 4, column: 2, rows: 1, columns: 1, formulaPrint: formulaPrint("SUM(C3:C4)") });
    const said = {
      Cel: "C5",
      Blad: "Blad1",
      Cellen: "C5",
      "Formule (zonder =)": "SUM(C3:C4)",
      Opmaak: "@",
      Bereik: "B3:C5",
      "Vingerafdruk waarden": keptResults(kept()).kept[0]?.valuesPrint ?? "",
    };
    expect(second?.print).toBe(keptPrint(said));
    expect(formulaPrint("A1\rB1")).toBe(formulaPrint("A1\nB1"));
    expect(formulaPrint("A1\n\nB1")).not.toBe(formulaPrint("A1\nB1"));
  });
});

import { recomputedFindings } from "../../src/findings/recomputedFindings";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { inspectedSheet } from "./inspectedSheet";

type Cells = readonly (readonly unknown[])[];

/** What is found on a sheet with these formulas, that shows this and computes that. */
function foundOn(formulas: Cells, values: Cells, computed: Cells, spills = inspectedSheet("", []).spills) {
  return recomputedFindings({
    content: emptyWorkbook,
    sheets: [inspectedSheet("Blad1", values, { formulas, spills })],
    names: new Map(),
    links: [],
    recomputed: [{ name: "Blad1", values: computed }],
  }).map(({ code, where, what }) => [code, where.cell, what.parameters]);
}

describe("a cell that shows something else than its formula answers", () => {
  test("is told once per sheet, with the first one: 4 is shown, 1+2 is 3", () => {
    expect(foundOn([["=1+2", "=2+2"]], [[4, 4]], [[3, 4]])).toEqual([
      ["NAREKENEN", "A1", { count: 1, cell: "A1", shown: 4, computed: 3 }],
    ]);
    expect(foundOn([["=1+2"], ["=2+2"]], [[4], ["OK"]], [[3], [4]])).toEqual([
      ["NAREKENEN", "A1", { count: 2, cell: "A1", shown: 4, computed: 3 }],
    ]);
  });

  test("may be one into which an answer spilled", () => {
    const spills = [{ row: 0, column: 0, rows: 2, columns: 1 }];
    const formulas = [["=LRT.VERDEEL(10,{1;1})"], [""]];
    expect(foundOn(formulas, [[5], [6]], [[5], [5]], spills)).toEqual([
      ["NAREKENEN", "A2", { count: 1, cell: "A2", shown: 6, computed: 5 }],
    ]);
  });

  test("is none where nobody typed a formula, where only the last digits differ, or where TRUE is stored as 1", () => {
    expect(foundOn([[7]], [[7]], [[8]])).toEqual([]);
    expect(foundOn([["=1/3"]], [[0.333333333333]], [[0.33333333333333331]])).toEqual([]);
    expect(foundOn([["=1=1"]], [[1]], [[true]])).toEqual([]);
  });

  test("is not told where a sheet has a name of its own that hides one of the workbook: what it stands for was not computed", () => {
    const workbook = {
      content: emptyWorkbook,
      sheets: [inspectedSheet("Blad1", [[4]], { formulas: [["=LRT_Totaal"]], spills: [] })],
      names: new Map([["LRT_Totaal", "Start!$B$5"]]),
      links: [],
      recomputed: [{ name: "Blad1", values: [[3]] }],
    };
    const other = [{ name: "Eigen", sheet: "Blad1" }];
    const same = [{ name: "lrt_totaal", sheet: "Blad2" }];
    expect(recomputedFindings({ ...workbook, localNames: other }).map(({ code }) => code)).toEqual(["NAREKENEN"]);
    expect(recomputedFindings({ ...workbook, localNames: same })).toEqual([]);
  });

  test("is none where an error is shown; one that is computed counts of our functions only", () => {
    expect(foundOn([["=A1/0"]], [["#DIV/0!"]], [[4]])).toEqual([]);
    expect(foundOn([["=XYZ(1)"]], [[4]], [["#NAME?"]])).toEqual([]);
    expect(foundOn([["=LRT.AANDEEL(1)"]], [[4]], [["#NAME?"]])).toEqual([]);
    expect(foundOn([["=LRT.AANDEEL(1)"]], [[4]], [["#N/A"]])).toEqual([
      ["NAREKENEN", "A1", { count: 1, cell: "A1", shown: 4, computed: "#N/A" }],
    ]);
  });

  test("is not looked for where nothing was computed anew", () => {
    const sheets = [inspectedSheet("Blad1", [[4]], { formulas: [["=1+2"]] })];
    const workbook = { content: emptyWorkbook, sheets, names: new Map(), links: [] };
    expect(recomputedFindings(workbook)).toEqual([]);
    expect(recomputedFindings({ ...workbook, isManual: true }).map(({ code }) => code)).toEqual(["HANDMATIG"]);
  });
});

import { sheetFindings } from "../../src/findings/sheetFindings";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { inspectedSheet } from "./inspectedSheet";

const hidden = (hiddenRows: readonly number[], hiddenColumns: readonly number[]): readonly unknown[] =>
  sheetFindings({
    content: emptyWorkbook,
    sheets: [inspectedSheet("Blad1", [[1]], { hiddenRows, hiddenColumns })],
    names: new Map(),
    links: [],
  }).map(({ what }) => what.parameters["what"]);

describe("hidden rows and columns", () => {
  test("every one is named, those beside each other together", () => {
    expect(hidden([7, 8, 14, 19], [])).toEqual(["rij 8 tot en met 9, rij 15, rij 20"]);
    expect(hidden([], [2, 26, 27, 28])).toEqual(["kolom C, kolom AA tot en met AC"]);
    expect(hidden([0], [0])).toEqual(["rij 1, kolom A"]);
  });

  test("nothing is told where nothing is hidden", () => {
    expect(hidden([], [])).toEqual([]);
  });
});

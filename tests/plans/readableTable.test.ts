import { readableTable } from "../../src/plans/readableTable";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { almereAndUrk, foundTable, layout } from "./smallTable";

const shown = (rows: readonly (readonly unknown[])[]): unknown => {
  const read = readableTable(layout, [foundTable(rows)]);
  return read.ok
    ? read.value?.rows.length
    : read.problems.map(({ code, parameters }) => [code, parameters["line"], parameters["header"], parameters["text"]]);
};

describe("a table from whose rows figures follow", () => {
  test("is read when formulas find each of its keys", () => {
    expect(readableTable(layout, [almereAndUrk])).toEqual({ ok: true, value: almereAndUrk });
  });

  test("is absent when the workbook has none", () => {
    expect(readableTable(layout, [])).toEqual({ ok: true, value: null });
  });

  test("is refused with the sheet row of each key with a blank around it, also an unbreakable one", () => {
    const rows = [
      ["GM0034 ", "Almere", 10, ""],
      ["GM0184", " Urk", 2, ""],
      ["\u00a0GM0171", "Noordoostpolder", 3, ""],
    ];
    expect(shown(rows)).toEqual([
      ["workbook.blankAround", "6", "Gebied", "GM0034"],
      ["workbook.blankAround", "8", "Gebied", "GM0171"],
    ]);
    expect(recogniseTable(layout, [foundTable(rows)]).ok).toBe(true);
  });

  test("names three of them, and passes over a key that is blank", () => {
    const rows = ["GM1 ", " ", "GM2 ", "GM3 ", "GM4 "].map((code) => [code, "", 1, ""]);
    expect(shown(rows)).toEqual([
      ["workbook.blankAround", "6", "Gebied", "GM1"],
      ["workbook.blankAround", "8", "Gebied", "GM2"],
      ["workbook.blankAround", "9", "Gebied", "GM3"],
    ]);
  });
});

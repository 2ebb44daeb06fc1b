import { countingLines, differingRows } from "../../../src/plans/housing/doubledRows";
import { almereAndUrk, foundTable, layout } from "../smallTable";

const almere = ["GM0034", "Almere", 10, "maandag"];
const urk = ["GM0184", "Urk", 2, "maandag"];

describe("rows with one key", () => {
  test("count once, the first of them; a row without a key does not count", () => {
    const table = foundTable([almere, ["", "notitie", 3, ""], urk, almere, urk]);
    expect(countingLines(layout, table)).toEqual([0, 2]);
    expect(countingLines(layout, almereAndUrk)).toEqual([0, 1]);
  });

  test("that differ are named with both lines: 6 and 8, 6 and 9; equal ones are not, stamps left out", () => {
    const table = foundTable([
      almere,
      urk,
      ["GM0034", "Almere", 11, "maandag"],
      ["GM0034", "Almere", 12, "maandag"],
      ["GM0034", "Almere", 10, "dinsdag"],
    ]);
    const lines = (first: string, second: string) => ({
      code: "quota.linesTwice",
      parameters: { sheet: "Proef", first, second },
    });
    expect(differingRows(layout, table)).toEqual([lines("6", "8"), lines("6", "9")]);
    expect(differingRows(layout, foundTable([almere, urk, almere]))).toEqual([]);
    expect(differingRows(layout, null)).toEqual([]);
  });
});

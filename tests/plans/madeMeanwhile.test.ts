import type { BlockDifference } from "../../src/plans/blockDifference";
import { checkNames } from "../../src/plans/checkSheet/checkNames";
import { madeMeanwhile } from "../../src/plans/madeMeanwhile";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { nothing } from "./smallTable";

const known = new Set(["quota", "log"]);
const block = (anchor: string): BlockDifference => ({ block: { anchor } }) as unknown as BlockDifference;
const { lines } = checkNames;
const looked = {
  ...emptyWorkbook,
  pointers: new Map([[lines, { sheet: "Controles", row: 5, column: 0, value: "Id" }]]),
};

describe("a colleague made something since the order looked", () => {
  test("when the sheet Controles is there and the order knew of none", () => {
    expect(madeMeanwhile([lines], ["quota"], known, nothing, emptyWorkbook)).toBe(true);
    expect(madeMeanwhile(["LRT_Start"], ["quota"], known, nothing, emptyWorkbook)).toBe(false);
    expect(
      madeMeanwhile([lines], ["quota"], known, { ...nothing, blocks: [block("LRT_BlokWoningen")] }, emptyWorkbook),
    ).toBe(true);
  });

  test("when a table is there that the sheet Controles does not look at", () => {
    expect(madeMeanwhile([lines], ["quota", "new"], known, nothing, looked)).toBe(true);
    expect(madeMeanwhile([lines], ["quota", "log"], known, nothing, looked)).toBe(false);
    // The order makes the sheet itself: then it knows of every table that it saw.
    const made = { ...nothing, blocks: [block("LRT_BlokWoningen"), block(lines)] };
    expect(madeMeanwhile([lines], ["quota"], known, made, emptyWorkbook)).toBe(false);
    expect(madeMeanwhile([lines], ["new"], known, made, emptyWorkbook)).toBe(true);
  });

  test("not in a workbook without the sheet: nothing there says OK", () => {
    expect(madeMeanwhile([], ["quota", "new"], known, nothing, looked)).toBe(false);
    expect(madeMeanwhile([], ["new"], known, nothing, emptyWorkbook)).toBe(false);
  });
});

/** How a column writes its numbers: only all of it together can tell what a point or a comma means. */
import type { Cell } from "../../../src/intake/cells/cell";
import { numberNotation } from "../../../src/intake/cells/numberNotation";

const DUTCH = { kind: "dutch" };
const ENGLISH = { kind: "english" };

test.each<[readonly Cell[], unknown]>([
  [["18.750", "66.885"], DUTCH],
  [["18.750", "66,885"], { kind: "mixed", thousands: "18.750", decimals: "66,885" }],
  [["18.750", "1.250.000", "66.88", "66.89"], { kind: "mixed", thousands: "18.750", decimals: "66.88" }],
  [["66,885", "18,750"], ENGLISH],
  [["66,885", "1,250,000"], ENGLISH],
  // Where a comma stands before another number of digits it is no mark of thousands
  [["66,885", "18,75"], DUTCH],
  // Nor where four digits stand without one
  [["66,885", "1875"], DUTCH],
  [["66,885", "187"], ENGLISH],
  [["66885.0"], ENGLISH],
  [["66,885.5"], ENGLISH],
  [["66.885,5"], DUTCH],
  [["0.250"], ENGLISH],
  [["0,250"], DUTCH],
  [["12345"], DUTCH],
  [["onbekend", "."], DUTCH],
  [[], DUTCH],
  [[null, 1.5, true, "66,885"], ENGLISH],
])("%j", (cells, expected) => {
  expect(numberNotation(cells)).toEqual(expected);
});

test.each([
  ["-66,885", ENGLISH],
  ["−66,885", ENGLISH],
  ["+66,885", ENGLISH],
  ["66,885*", ENGLISH],
  ["66,885 **", ENGLISH],
  ["66,885 ¹²", ENGLISH],
  [" 66,885 ", ENGLISH],
  // More than one number tells nothing
  ["12-500.5", DUTCH],
  ["6*6.5", DUTCH],
  ["10,000 - 12,000", DUTCH],
])("the sign before a number and the notes behind it say nothing: %s", (cell, expected) => {
  expect(numberNotation([cell])).toEqual(expected);
});

test("what is longer than 32 signs is no number", () => {
  expect(numberNotation([`${"1".repeat(30)}.5`])).toEqual(ENGLISH);
  expect(numberNotation([`${"1".repeat(31)}.5`])).toEqual(DUTCH);
});

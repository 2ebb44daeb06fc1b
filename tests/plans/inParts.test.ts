import { inParts } from "../../src/plans/inParts";

test("five items in parts of two: two, two and one, in their order", () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

test("no items are no parts; exactly one part full is one", () => {
  expect(inParts([], 2)).toEqual([]);
  expect(inParts([1, 2], 2)).toEqual([[1, 2]]);
});

import { inParts, packed } from "../../src/plans/inParts";

test("five items in parts of two: two, two and one, in their order", () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

test("no items are no parts; exactly one part full is one", () => {
  expect(inParts([], 2)).toEqual([]);
  expect(inParts([1, 2], 2)).toEqual([[1, 2]]);
});

describe("what is packed", () => {
  const weights = (most: number, ...items: readonly number[]): unknown => packed(items, (item) => item, most);

  test("goes together up to the limit, in its order: 2 + 3 and 1 + 4 of at most 5", () => {
    expect(weights(5, 2, 3, 1, 4, 1)).toEqual([[2, 3], [1, 4], [1]]);
  });

  test("goes alone when it weighs more, with what weighs nothing before it", () => {
    expect(weights(5, 0, 9, 1, 7)).toEqual([[0, 9], [1], [7]]);
    expect(weights(5)).toEqual([]);
  });
});

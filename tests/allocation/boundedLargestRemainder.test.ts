import { boundedLargestRemainder } from "../../src/allocation/boundedLargestRemainder";
import { integerWeights } from "../../src/allocation/preparedRequest";

describe("largest remainder with bounds", () => {
  const weights = { size: "safe", values: [1, 1, 1], sum: 3 } as const;

  test("names the tied recipients as they stand among all, without those held by a bound", () => {
    // 7 over 1, 1, 1 with at most 2 for the first: 2, 2.5, 2.5; one place for two equal remainders.
    expect(boundedLargestRemainder(7, weights, { minima: [0, 0, 0], maxima: [2, 7, 7] })).toEqual({
      places: [2, 3, 2],
      tie: { candidates: [1, 2], available: 1 },
    });
  });

  test("has no tie when the remainders differ", () => {
    // 7 over 1, 2, 1 with at most 1 for the first: 1, 4, 2.
    expect(boundedLargestRemainder(7, integerWeights([1n, 2n, 1n]), { minima: [0, 0, 0], maxima: [1, 7, 7] })).toEqual({
      places: [1, 4, 2],
      tie: null,
    });
  });

  test("holds somebody by a minimum only when the maxima of others still leave less", () => {
    // 10 over 1, 8 and 1 is 1, 8 and 1. At most 2 for the second leaves 8 for the others: 4 each, so that a minimum of 3 for
    // the first holds nobody.
    const bounds = { minima: [3, 0, 0], maxima: [10, 2, 10] };
    expect(boundedLargestRemainder(10, { size: "safe", values: [1, 8, 1], sum: 10 }, bounds)).toEqual({
      places: [4, 2, 4],
      tie: null,
    });
  });

  test("leaves nothing to divide when everybody is held by a bound", () => {
    expect(boundedLargestRemainder(6, weights, { minima: [3, 0, 0], maxima: [6, 1, 2] })).toEqual({
      places: [3, 1, 2],
      tie: null,
    });
  });
});

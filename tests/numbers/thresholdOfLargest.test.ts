import fc from "fast-check";
import { thresholdOfLargest } from "../../src/numbers/thresholdOfLargest";

const runs = Number(process.env["LRT_RUNS"] ?? "10000");

const descending = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => other - one);

describe("the value of a rank counted from the largest", () => {
  test("of five values: the maximum, the middle, the minimum", () => {
    expect([1, 3, 5].map((rank) => thresholdOfLargest([4, 9, 1, 7, 5], rank))).toEqual([9, 5, 1]);
  });

  test("equals that of a sorted list, for numbers and for big integers, and keeps the same values", () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.nat(), (given, pick) => {
        const rank = 1 + (pick % given.length);
        const moved = [...given];
        expect(thresholdOfLargest(moved, rank)).toBe(descending(given)[rank - 1]);
        expect(descending(moved)).toEqual(descending(given));
        expect(thresholdOfLargest(given.map(BigInt), rank)).toBe(BigInt(descending(given)[rank - 1] ?? -1));
      }),
      { numRuns: runs },
    );
  });

  test("is the same when it sorts at once, after one pivot or never", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), fc.nat(), (given, pick) => {
        const rank = 1 + (pick % given.length);
        const found = [0, 1, 2, Infinity].map((patience) => thresholdOfLargest([...given], rank, patience));
        expect(new Set(found)).toEqual(new Set([descending(given)[rank - 1]]));
      }),
      { numRuns: runs },
    );
  });

  test("says which rank does not exist", () => {
    expect(() => thresholdOfLargest([], 3)).toThrow("No value at 2");
  });

  test.each([0, 4])("rank %d of three values does not exist", (rank) => {
    expect(() => thresholdOfLargest([3, 1, 2], rank)).toThrow(RangeError);
  });
});

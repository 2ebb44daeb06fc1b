import { explainAllocation } from "../../src/allocation/explainAllocation";
import type { AllocationRequest } from "../../src/allocation/request";
import { type Fraction, fractionToNumber } from "../../src/numbers/fraction";

const number = (value: Fraction | null): number | null => value && fractionToNumber(value);

/** More, fewer and the smallest of the two, per recipient. */
function margins(request: AllocationRequest): readonly (readonly (number | null)[])[] {
  const result = explainAllocation(request);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(" "));
  return result.value.recipients.map(({ margin: { more, fewer, smallest } }) => [more, fewer, smallest].map(number));
}

describe("the margin of a recipient", () => {
  test("by largest remainder is where its remainder becomes or stops being one of the largest", () => {
    // 3 over 4 and 2 is 2 and 1. With w beside 2 the first has 3w / (w + 2): 2½ at w = 10 and 1½ at w = 2. With w beside 4
    // the second has 3w / (w + 4): 1½ at w = 4 and ½ at w = 4/5.
    expect(margins({ total: 3, weights: [4, 2] })).toEqual([
      [6, 2, 2],
      [2, 1.2, 1.2],
    ]);
  });

  test("in the rounding of each on its own is where its share passes a half", () => {
    // The same halves as above.
    expect(margins({ total: 3, weights: [4, 2], method: "perRecipient" })).toEqual([
      [6, 2, 2],
      [2, 1.2, 1.2],
    ]);
  });

  test("has nothing more where no share is enough: all 3 places already, or 3½ of 3 to be rounded to 4", () => {
    expect(margins({ total: 3, weights: [9, 0], method: "perRecipient" })[0]).toEqual([null, null, null]);
    // 3 over 90 and 1 is 2.97 and 0.03. All but half a place: 3w / (w + 1) = 2½ at w = 5.
    expect(margins({ total: 3, weights: [90, 1], method: "perRecipient" })[0]).toEqual([null, 85, 85]);
  });

  test("has nothing fewer where every weight is enough: the first place with Adams, Hill and Dean", () => {
    for (const method of ["adams", "hill", "dean"] as const) {
      // One place each. A second place never goes before the first one of somebody else, however heavy its recipient is.
      expect(margins({ total: 3, weights: [1, 1, 1], method })).toEqual([
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ]);
    }
  });

  test("with fewer places than recipients Adams, Hill and Dean go by weight alone", () => {
    // 2 places over 5, 3 and 2: the third gets one when it weighs more than the 3, the second loses it below 2.
    for (const method of ["adams", "hill", "dean"] as const) {
      expect(margins({ total: 2, weights: [5, 3, 2], method })).toEqual([
        [null, 3, 3],
        [null, 1, 1],
        [1, null, 1],
      ]);
    }
  });

  test("with d'Hondt and Webster is where two claims are equal", () => {
    // D'Hondt, 3 over 4 and 2: claims 4, 2, 4/3 against 2, 1: in order 4, then 2 and 2, so 2 and 1. A third place asks for
    // w/3 > 2/1: w = 6. It keeps its second while w/2 > 2/2: w = 2. For the other: w/2 > 4/2 at w = 4, w/1 > 4/3 at w = 4/3.
    expect(margins({ total: 3, weights: [4, 2], method: "dhondt" })).toEqual([
      [2, 2, 2],
      [2, 2 / 3, 2 / 3],
    ]);
    // Webster: w/5 > 2/1 at w = 10, w/3 > 2/3 at w = 2; w/3 > 4/3 at w = 4, w/1 > 4/5 at w = 4/5.
    expect(margins({ total: 3, weights: [4, 2], method: "webster" })).toEqual([
      [6, 2, 2],
      [2, 1.2, 1.2],
    ]);
  });

  test("with Hill is where two squared claims are equal, roots to twelve decimals", () => {
    // 3 over 4 and 2 is 2 and 1. The first keeps its second place while w²/2 > 4/2: w = 2. The other wins one when w²/2 >
    // 16/2: w = 4. A third place for the first never goes before the first place of the other.
    expect(margins({ total: 3, weights: [4, 2], method: "hill" })).toEqual([
      [null, 2, 2],
      [2, null, 2],
    ]);
    // 5 over 146 and 354 is 2 and 3. The first keeps its second place while w²/2 > 354²/12: w = 354/√6.
    const [first] = margins({ total: 5, weights: [146, 354], method: "hill" });
    expect(first?.[1]).toBeCloseTo(146 - 354 / Math.sqrt(6), 11);
  });

  test("leaves out what a bound forbids", () => {
    // 4 over 1 and 1 is 2 and 2, the first with at least 2, the second with at most 2. A third place for the first: 4w / (w +
    // 1) = 2½ at w = 5/3. The second keeps its second place down to 4w / (w + 1) = 1½, at w = 3/5.
    const all = margins({ total: 4, weights: [1, 1], minima: [2, 0], maxima: [null, 2] });
    expect(all).toEqual([
      [2 / 3, null, 2 / 3],
      [null, 2 / 5, 2 / 5],
    ]);
  });

  test("with a divisor method leaves out what the others cannot hold", () => {
    // D'Hondt, 4 over 1 and 1, the second with at most 2: the first gets 2 whatever it weighs, and 3 when w/3 > 1/2: w = 3/2.
    // The second keeps its second place while w/2 > 1/3: w = 2/3.
    expect(margins({ total: 4, weights: [1, 1], maxima: [null, 2], method: "dhondt" })).toEqual([
      [1 / 2, null, 1 / 2],
      [null, 1 / 3, 1 / 3],
    ]);
    // The same beside somebody without weight, who holds the minimum and no more: 5 with at least 1 for the third. That one
    // gets a second place when w/2 > 1/2: w = 1.
    const beside = { total: 5, weights: [1, 1, 0], minima: [0, 0, 1], maxima: [null, 2, null] };
    expect(margins({ ...beside, method: "dhondt" })).toEqual([
      [1 / 2, null, 1 / 2],
      [null, 1 / 3, 1 / 3],
      [1, null, 1],
    ]);
    // Without that minimum: 4, and a first place for the third when w/1 > 1/2.
    expect(margins({ ...beside, total: 4, minima: [0, 0, 0], method: "dhondt" })).toEqual([
      [1 / 2, null, 1 / 2],
      [null, 1 / 3, 1 / 3],
      [1 / 2, null, 1 / 2],
    ]);
    // Who stands alone has all places whatever it weighs; the other one gets a place when w/1 > 1/4.
    expect(margins({ total: 4, weights: [1, 0], method: "dhondt" })).toEqual([
      [null, null, null],
      [1 / 4, null, 1 / 4],
    ]);
  });

  test("has nothing to say where nobody weighs anything", () => {
    const none = [null, null, null];
    for (const method of ["largestRemainder", "webster"] as const) {
      expect(margins({ total: 3, weights: [0, 0], minima: [1, 2], method })).toEqual([none, none]);
      expect(margins({ total: 0, weights: [0, 0], method })).toEqual([none, none]);
    }
  });

  test("is exact with the largest total too", () => {
    // 2^53 − 1 over 1 and 1: the first stands first in the tie for the last place. With T = 2^53 − 1 the first gets one more at
    // T w / (w + 1) = T/2 + 1, so w − 1 = 4 / (T − 2); the second loses one at T/2 − 1, so 1 − w = 4 / (T + 2).
    const total = Number.MAX_SAFE_INTEGER;
    const part = (by: bigint): number => fractionToNumber({ numerator: 4n, denominator: BigInt(total) + by });
    expect(margins({ total, weights: [1, 1] })).toEqual([
      [part(-2n), 0, 0],
      [0, part(2n), 0],
    ]);
  });
});

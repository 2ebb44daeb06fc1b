import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { explainAllocation } from "../../src/allocation/explainAllocation";
import type { Explanation } from "../../src/allocation/explanation";
import type { AllocationRequest, Method } from "../../src/allocation/request";
import { type Fraction, fractionToNumber } from "../../src/numbers/fraction";
import { anyRequest, divisorMethods, exactMethods, parameters, tieProne, withMethod } from "./arbitraryRequest";

function explained(request: AllocationRequest): Explanation {
  const result = explainAllocation(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const requests: fc.Arbitrary<AllocationRequest> = fc.oneof(anyRequest, tieProne);
const method = fc.constantFrom(...exactMethods, "perRecipient" as const);

/** The same request with another weight for one recipient, all weights whole by multiplying them alike. */
function withWeight(request: AllocationRequest, recipient: number, weight: Fraction): AllocationRequest {
  const weights = request.weights.map((value, index) =>
    String(index === recipient ? weight.numerator : BigInt(value) * weight.denominator),
  );
  return { ...request, weights };
}

function placesOf(request: AllocationRequest, recipient: number): number {
  const result = allocate(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value[recipient] ?? 0;
}

/** Wider than the twelve decimals to which a root is known. */
const STEP = 10n ** 9n;

function moved({ numerator, denominator }: Fraction, by: bigint): Fraction {
  return { numerator: numerator * STEP + by * denominator, denominator: denominator * STEP };
}

function plus(weight: Fraction, more: Fraction): Fraction {
  return {
    numerator: weight.numerator * more.denominator + more.numerator * weight.denominator,
    denominator: weight.denominator * more.denominator,
  };
}

const minus = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });

describe("the explanation of a largest remainder", () => {
  test("gives share, exact places, base, remainder and the order of the left-over places", () => {
    // 10 over 5, 3, 1: 50/9 = 5 rest 5/9; 30/9 = 3 rest 3/9; 10/9 = 1 rest 1/9. One place is left, for the 5/9.
    const { recipients, leftOver, tie, warnings } = explained({ total: 10, weights: [5, 3, 1] });
    expect(recipients.map(({ base, places, rank }) => [base, places, rank])).toEqual([
      [5, 6, 1],
      [3, 3, null],
      [1, 1, null],
    ]);
    expect(recipients.map(({ share }) => fractionToNumber(share))).toEqual([5 / 9, 3 / 9, 1 / 9]);
    expect(recipients.map(({ exact }) => fractionToNumber(exact))).toEqual([50 / 9, 30 / 9, 10 / 9]);
    expect(recipients.map(({ remainder }) => fractionToNumber(remainder))).toEqual([5 / 9, 3 / 9, 1 / 9]);
    expect({ leftOver, tie, warnings }).toEqual({ leftOver: 1, tie: null, warnings: [] });
  });

  test("names everybody in a tie for the last place", () => {
    // 100 over 1, 1, 1: three remainders of one third for one place.
    const { recipients, tie } = explained({ total: 100, weights: [1, 1, 1] });
    expect(recipients.map(({ places, tied, rank }) => [places, tied, rank])).toEqual([
      [34, true, 1],
      [33, true, null],
      [33, true, null],
    ]);
    expect(tie).toEqual({ candidates: [0, 1, 2], available: 1 });
    // In a tie the smallest change decides.
    expect(
      recipients.map(({ margin }) => fractionToNumber(margin.smallest ?? { numerator: 1n, denominator: 1n })),
    ).toEqual([0, 0, 0]);
  });

  test("gives weights and margins in the unit in which they were given", () => {
    // 3 over 1.5 and 1.5: 1.5 each. The second gets its second place as soon as it weighs more than 1.5.
    const { recipients } = explained({ total: 3, weights: ["1.5", "1.5"] });
    expect(recipients.map(({ weight }) => fractionToNumber(weight))).toEqual([1.5, 1.5]);
    // 10 over 2.50 and 7.50: 2.5 and 7.5; the first has 3 by its place in the row. 3 − ½ of 10 … more: 3.5 of 10.
    const [first] = explained({ total: 10, weights: ["2.50", "7.50"] }).recipients;
    // Four places from (w / (w + 7.5)) × 10 > 3.5, so w > 4.0384…: 1.5384… more.
    expect(fractionToNumber(first?.margin.more ?? { numerator: 0n, denominator: 1n })).toBeCloseTo(20 / 13, 12);
    expect(fractionToNumber(first?.margin.fewer ?? { numerator: 1n, denominator: 1n })).toBe(0);
  });

  test("with bounds shows the share that the water level leaves", () => {
    // 10 over 1, 1, 8 with at most 5 for the last: 2.5, 2.5, 5.
    const { recipients } = explained({ total: 10, weights: [1, 1, 8], maxima: [null, null, 5] });
    expect(recipients.map(({ exact }) => fractionToNumber(exact))).toEqual([2.5, 2.5, 5]);
    expect(recipients.map(({ places }) => places)).toEqual([3, 2, 5]);
    expect(recipients[2]?.margin.more).toBeNull();
  });

  test("with bounds that hold everybody shows 0 for whom weighs nothing", () => {
    // 3 over 1, 1 and 0, at least 2 for the first and at most 1 for the second.
    const { recipients } = explained({ total: 3, weights: [1, 1, 0], minima: [2, 0, 0], maxima: [null, 1, null] });
    expect(recipients.map(({ exact }) => fractionToNumber(exact))).toEqual([2, 1, 0]);
  });

  test("without any weight shows the minima", () => {
    const { recipients } = explained({ total: 3, weights: [0, 0], minima: [1, 2] });
    expect(recipients.map(({ exact, places, margin }) => [fractionToNumber(exact), places, margin.smallest])).toEqual([
      [1, 1, null],
      [2, 2, null],
    ]);
    const nothing = explained({ total: 0, weights: [0, 0] }).recipients;
    expect(nothing.map(({ share, exact, places }) => [share, exact].map(fractionToNumber).concat(places))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe("every explanation", () => {
  test("adds up: the bases and the left-over places are the places, and these are those of the allocation", () => {
    fc.assert(
      fc.property(anyRequest, method, (request, name) => {
        fc.pre(name !== "perRecipient" || request.minima === undefined);
        const asked = withMethod(request, name);
        const { recipients, leftOver } = explained(asked);
        const allocated = allocate(asked);
        expect(allocated).toEqual({ ok: true, value: recipients.map(({ places }) => places) });
        expect(recipients.reduce((sum, { places, base }) => sum + places - base, 0)).toBe(leftOver);
        recipients.forEach(({ exact, base, remainder }) => {
          expect(exact.numerator * remainder.denominator).toBe(
            (BigInt(base) * remainder.denominator + remainder.numerator) * exact.denominator,
          );
          expect(base).toBeGreaterThanOrEqual(0);
        });
      }),
      parameters,
    );
  });

  test("ranks the left-over places from 1 upwards, each rank once", () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...exactMethods), (request, name) => {
        const { recipients, leftOver } = explained(withMethod(request, name));
        const ranks = recipients.flatMap(({ rank }) => (rank === null ? [] : [rank]));
        expect(new Set(ranks).size).toBe(ranks.length);
        expect(Math.max(0, ...ranks)).toBe(leftOver);
        recipients.forEach(({ rank, places, base }) => expect(rank !== null).toBe(places > base));
      }),
      parameters,
    );
  });

  test("a place is won just beyond the margin and not before it", () => {
    fc.assert(
      fc.property(requests, method, (request, name) => {
        fc.pre(name !== "perRecipient" || request.minima === undefined);
        const asked = withMethod(request, name);
        explained(asked).recipients.forEach(({ weight, margin, places }, recipient) => {
          if (margin.more === null) return;
          const edge = plus(weight, margin.more);
          expect(placesOf(withWeight(asked, recipient, moved(edge, 1n)), recipient)).toBeGreaterThan(places);
          const before = moved(edge, -1n);
          if (before.numerator <= weight.numerator * before.denominator) return;
          expect(placesOf(withWeight(asked, recipient, before), recipient)).toBeLessThanOrEqual(places);
        });
      }),
      parameters,
    );
  });

  test("a place is lost just beyond the margin and not before it", () => {
    fc.assert(
      fc.property(requests, method, (request, name) => {
        fc.pre(name !== "perRecipient" || request.minima === undefined);
        const asked = withMethod(request, name);
        explained(asked).recipients.forEach(({ weight, margin, places }, recipient) => {
          if (margin.fewer === null) return;
          const edge = plus(weight, minus(margin.fewer));
          const beyond = moved(edge, -1n);
          // Nothing is left of a weight of 0, and a request without weight is refused.
          if (beyond.numerator > 0n) {
            expect(placesOf(withWeight(asked, recipient, beyond), recipient)).toBeLessThan(places);
          }
          const before = moved(edge, 1n);
          if (before.numerator >= weight.numerator * before.denominator) return;
          expect(placesOf(withWeight(asked, recipient, before), recipient)).toBeGreaterThanOrEqual(places);
        });
      }),
      parameters,
    );
  });
});

describe("the margin of a largest remainder with bounds", () => {
  /** Tight bounds, so that others are often held by theirs. */
  const tight = fc
    .array(
      fc.record({
        weight: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) }, fc.constant(0)),
        minimum: fc.integer({ min: 0, max: 3 }),
        room: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }),
      }),
      { minLength: 2, maxLength: 5 },
    )
    .chain((recipients) => {
      const minima = recipients.map(({ minimum }) => minimum);
      const maxima = recipients.map(({ minimum, room }) => (room === null ? null : minimum + room));
      const lowest = minima.reduce((sum, minimum) => sum + minimum, 0);
      const highest = maxima.reduce<number>((sum, maximum) => sum + (maximum ?? 8), 0);
      return fc.record({
        total: fc.integer({ min: lowest, max: Math.max(lowest, highest) }),
        weights: fc.constant(recipients.map(({ weight }) => weight)),
        minima: fc.constant(minima),
        maxima: fc.constant(maxima),
      });
    });

  test("is where the recipient gets one place more or less, and is absent where no weight does that", () => {
    fc.assert(
      fc.property(tight, fc.boolean(), (plain, isHuge) => {
        const unit = isHuge ? 10n ** 20n : 1n;
        const request = { ...plain, weights: plain.weights.map((weight) => String(BigInt(weight) * unit)) };
        const result = explainAllocation(request);
        fc.pre(result.ok);
        result.value.recipients.forEach(({ weight, margin: { more, fewer }, places }, recipient) => {
          const at = (moving: Fraction): number => placesOf(withWeight(request, recipient, moving), recipient);
          const enormous = { numerator: weight.numerator * 10n ** 9n, denominator: weight.denominator };
          const tiny = { numerator: weight.numerator, denominator: weight.denominator * 10n ** 9n };
          if (more === null) expect(at(enormous)).toBe(places);
          else expect(at(moved(plus(weight, more), 1n))).toBeGreaterThan(places);
          if (fewer === null) expect(at(tiny)).toBe(places);
          else if (moved(plus(weight, minus(fewer)), -1n).numerator > 0n) {
            expect(at(moved(plus(weight, minus(fewer)), -1n))).toBeLessThan(places);
          }
          const justBefore = more === null ? null : moved(plus(weight, more), -1n);
          if (justBefore !== null && justBefore.numerator > weight.numerator * justBefore.denominator) {
            expect(at(justBefore)).toBe(places);
          }
          const justAbove = fewer === null ? null : moved(plus(weight, minus(fewer)), 1n);
          if (justAbove !== null && justAbove.numerator < weight.numerator * justAbove.denominator) {
            expect(at(justAbove)).toBe(places);
          }
        });
      }),
      parameters,
    );
  });
});

describe("warnings", () => {
  const codes = (request: AllocationRequest): readonly (readonly [string, number | undefined])[] =>
    explained(request).warnings.map(({ code, position }) => [code, position] as const);

  test("a divisor method that breaks the quota is said of the recipient", () => {
    // D'Hondt, 10 over 91, 3, 3, 3: 9.1 becomes 10, above its share rounded up … 10 is still 9.1 rounded up.
    expect(codes({ total: 10, weights: [91, 3, 3, 3], method: "dhondt" })).toEqual([]);
    // 20 over 91, 3, 3, 3: 18.2 becomes 20: above 19.
    expect(codes({ total: 20, weights: [91, 3, 3, 3], method: "dhondt" })).toEqual([["allocation.aboveQuota", 0]]);
    // Adams, 20: everybody gets a first place, and 18.2 becomes 17: below 18.
    expect(codes({ total: 20, weights: [91, 3, 3, 3], method: "adams" })).toEqual([["allocation.belowQuota", 0]]);
  });

  test("a bound that breaks the quota is said of everybody whom it moves too far", () => {
    // 10 over 1, 1 with at most 2 for the first: 5 and 5 become 2 and 8.
    expect(codes({ total: 10, weights: [1, 1], maxima: [2, null] })).toEqual([
      ["allocation.belowQuota", 0],
      ["allocation.aboveQuota", 1],
    ]);
  });

  test("a sum that differs from the total is said once", () => {
    // 1 over 1, 1, each rounded on its own: ½ and ½ become 1 and 1.
    expect(codes({ total: 1, weights: [1, 1], method: "perRecipient" })).toEqual([
      ["allocation.sumDiffers", undefined],
    ]);
  });

  test("say how many places there are, and how many there should be", () => {
    // As above: 20 over 91 of 100 is 18.2, so 18 or 19; and ½ and ½ become 1 and 1, one more than the total.
    const parametersOf = (request: AllocationRequest) => explained(request).warnings.map((found) => found.parameters);
    const dhondt = parametersOf({ total: 20, weights: [91, 3, 3, 3], method: "dhondt" });
    expect(dhondt).toEqual([{ places: 20, most: 19n }]);
    const adams = parametersOf({ total: 20, weights: [91, 3, 3, 3], method: "adams" });
    expect(adams).toEqual([{ places: 17, fewest: 18n }]);
    const perRecipient = parametersOf({ total: 1, weights: [1, 1], method: "perRecipient" });
    expect(perRecipient).toEqual([{ given: 2, total: 1, difference: 1 }]);
  });

  test("largest remainder without bounds gives none", () => {
    fc.assert(
      fc.property(tieProne, (request) => {
        expect(explained(request).warnings).toEqual([]);
      }),
      parameters,
    );
  });
});

test("bad input gives the problems of the allocation", () => {
  const bad: AllocationRequest = { total: -1, weights: [-1] };
  const refused = explainAllocation(bad);
  expect(refused).toEqual(allocate(bad));
});

test("an explanation says which method made it", () => {
  const names: readonly Method[] = ["largestRemainder", "perRecipient", ...divisorMethods];
  expect(names.map((name) => explained({ total: 3, weights: [1, 2], method: name }).method)).toEqual(names);
});

/**
 * Margins and first changes at totals up to 10^15, held against the allocation itself on whole weights: just beyond the
 * point that was given the number is another one, just before it it is not.
 */
import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { analyseSensitivity } from "../../src/allocation/analyseSensitivity";
import { explainAllocation } from "../../src/allocation/explainAllocation";
import type { Method } from "../../src/allocation/request";
import type { Fraction } from "../../src/numbers/fraction";
import { exactMethods, parameters } from "./arbitraryRequest";

const few = { ...parameters, numRuns: Math.max(40, Math.ceil(parameters.numRuns / 20)) };
const total = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 10 ** 15 }));
const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1_000_000 })), {
  minLength: 2,
  maxLength: 6,
});

function placesOf(request: { total: number; weights: readonly bigint[]; method?: Method }): readonly number[] {
  const result = allocate({ ...request, weights: request.weights.map(String) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** So many units go into one unit of weight: finer than any two thresholds lie apart, except for the roots of Hill. */
const UNIT = 10n ** 40n;
const HILL_UNIT = 10n ** 11n;

function withOne(values: readonly number[], recipient: number, weight: bigint, unit: bigint): readonly bigint[] {
  return values.map((value, index) => (index === recipient ? weight : BigInt(value) * unit));
}

const floor = ({ numerator, denominator }: Fraction, unit: bigint): bigint => (numerator * unit) / denominator;

describe("a margin", () => {
  test("is where the number changes, whatever the total is", () => {
    fc.assert(
      fc.property(weights, total, fc.constantFrom(...exactMethods), (values, sum, method) => {
        const unit = method === "hill" ? HILL_UNIT : UNIT;
        const result = explainAllocation({ total: sum, weights: values, method });
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        result.value.recipients.forEach(({ places, margin: { more, fewer } }, recipient) => {
          const own = BigInt(values[recipient] ?? 0) * unit;
          const at = (weight: bigint): number =>
            placesOf({ total: sum, weights: withOne(values, recipient, weight, unit), method })[recipient] ?? 0;
          if (more !== null) {
            expect(at(own + floor(more, unit) + 2n)).toBeGreaterThan(places);
            if (floor(more, unit) > 2n) expect(at(own + floor(more, unit) - 2n)).toBe(places);
          }
          if (fewer !== null) {
            const down = own - floor(fewer, unit);
            if (down > 2n) expect(at(down - 2n)).toBeLessThan(places);
            if (floor(fewer, unit) > 2n) expect(at(down + 2n)).toBe(places);
          }
        });
      }),
      few,
    );
  });

  test("of a recipient that holds nearly everything is found among the others", () => {
    // 10^15 over 10^15 − 1 and 1: shares 10^15 − 1 and 1. The first gets all when the second has less than a half: w − 10^15 + 1
    // more with 10^15 / (w + 1) = 1/2, so w = 2 × 10^15 − 1.
    const result = explainAllocation({ total: 10 ** 15, weights: [10 ** 15 - 1, 1] });
    const more = (result.ok ? result.value.recipients[0]?.margin.more : null) ?? { numerator: 0n, denominator: 1n };
    expect(more.numerator).toBe(10n ** 15n * more.denominator);
  });
});

describe("a first change", () => {
  const corrections = fc.integer({ min: -9, max: 9 });

  test("is where the number first moves, whatever the total is", () => {
    fc.assert(
      fc.property(weights, total, fc.array(corrections, { minLength: 6, maxLength: 6 }), (values, sum, tenths) => {
        const used = values.map((_none, index) => tenths[index] ?? 0);
        const request = { total: sum, weights: values, corrections: used.map((tenth) => tenth / 10), steps: 1 };
        const result = analyseSensitivity(request);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const { allocations, firstChanges } = result.value;
        const unit = 10n ** 80n;
        const at = (part: bigint): readonly number[] =>
          placesOf({
            total: sum,
            weights: values.map((value, index) => BigInt(value) * (10n * unit + part * BigInt(used[index] ?? 0))),
          });
        firstChanges.forEach((change, index) => {
          const start = allocations[0]?.[index];
          if (change === null || floor(change, unit) + 2n >= unit) return;
          expect(at(floor(change, unit) + 2n)[index]).not.toBe(start);
          for (const share of [1n, 3n, 7n, 999n]) {
            const before = (floor(change, unit) * share) / 1000n - 2n;
            if (before > 0n) expect(at(before)[index]).toBe(start);
          }
          if (floor(change, unit) > 2n) expect(at(floor(change, unit) - 2n)[index]).toBe(start);
        });
      }),
      few,
    );
  });
});

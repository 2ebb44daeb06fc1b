import fc from "fast-check";
import type { AllocationRequest, Method } from "../../src/allocation/request";
import type { PlainRequest } from "./slowAllocation";

/** Runs per property: ten thousand by default, a million in the nightly script. Both can be set from outside. */
export const runs = Number(process.env["LRT_RUNS"] ?? "10000");
const seed = process.env["LRT_SEED"];
export const parameters = { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) };

export const exactMethods = ["largestRemainder", "webster", "dhondt", "adams", "hill", "dean"] as const;
export const divisorMethods = ["webster", "dhondt", "adams", "hill", "dean"] as const;

/** Small weights make ties, larger ones make remainders, and some recipients weigh nothing. */
const weight = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 100_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

export const weightsWithSum = fc
  .array(weight, { minLength: 1, maxLength: 9 })
  .filter((weights) => weights.some((value) => value > 0));

export const unbounded = fc.record({ weights: weightsWithSum, total: fc.integer({ min: 0, max: 60 }) });

/** Bounds that can be met: the total is chosen between the sum of the minima and that of the maxima. */
export const bounded = weightsWithSum.chain((weights) =>
  fc
    .record({
      minima: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 })), sizeOf(weights)),
      room: fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { freq: 3 }), sizeOf(weights)),
      height: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ minima, room, height }) => {
      const maxima = minima.map((minimum, index) => {
        const space = room[index] ?? null;
        return space === null ? null : minimum + space;
      });
      const lowest = minima.reduce((sum, minimum) => sum + minimum, 0);
      const highest = minima.reduce(
        (sum, minimum, index) => sum + (weights[index] === 0 ? minimum : (maxima[index] ?? minimum + 20)),
        0,
      );
      return { weights, minima, maxima, total: lowest + Math.floor(height * (highest - lowest)) };
    }),
);

/** Few different weights and few places: most of these end in a tie. */
export const tieProne = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 9 }),
  total: fc.integer({ min: 1, max: 12 }),
});

/** Both kinds, in the plain form that the slow implementation takes. */
export const anyRequest: fc.Arbitrary<AllocationRequest> = fc.oneof(unbounded, bounded);

export function plain({ total, weights, minima, maxima }: AllocationRequest): PlainRequest {
  return {
    total,
    weights: weights.map((value) => BigInt(value)),
    minima: weights.map((_none, index) => minima?.[index] ?? 0),
    maxima: weights.map((_none, index) => maxima?.[index] ?? total),
  };
}

export function withMethod(request: AllocationRequest, method: Method): AllocationRequest {
  return { ...request, method };
}

function sizeOf(weights: readonly unknown[]): { minLength: number; maxLength: number } {
  return { minLength: weights.length, maxLength: weights.length };
}

/**
 * How far an allocation is from proportional, in the measures of the literature. Exact until the last step, where a number
 * for the sheet is made.
 * Gallagher, Electoral Studies 10(1), 1991 (least squares index, and the Sainte-Laguë index); Gini over the Lorenz curve of
 * places against weight.
 */
import { compareFractions, fraction, fractionToNumber } from "../numbers/fraction";
import { integerSquareRoot } from "../numbers/integerSquareRoot";
import { fail, problem, type Problem, type Result, then, succeed } from "../text/result";
import { countProblems } from "./countProblems";
import { exactWeights } from "./preparedRequest";
import { readWeights } from "./readWeights";
import type { Weight } from "./request";

export interface Fairness {
  /** √(½ Σ (share of places − share of weight)²), shares in percent: 0 is proportional, 100 the worst. */
  readonly gallagher: number;
  /** Σ (share of places − share of weight)² / share of weight, in percent, over recipients that weigh something. */
  readonly sainteLague: number;
  /** Most places above the exact share, and most below it. */
  readonly largestOver: number;
  readonly largestUnder: number;
  /** Inequality of places per unit of weight: 0 is equal, 1 the worst. */
  readonly gini: number;
}

/**
 * Cost: sorting the n recipients.
 *
 * @returns The measures; or a problem: places that are no counts, nothing allocated, weights that cannot be read.
 */
export function measureFairness(places: readonly number[], weights: readonly Weight[]): Result<Fairness> {
  const problems: Problem[] = places.flatMap((count, position) =>
    countProblems(count, "allocation.places", { places: count }, position),
  );
  if (problems.length > 0) return fail(...problems);
  return then(readWeights(weights), (read) => {
    const heavy = exactWeights(read);
    const counts = places.map(BigInt);
    const total = counts.reduce((sum, count) => sum + count, 0n);
    const weight = heavy.reduce((sum, part) => sum + part, 0n);
    if (weight === 0n) return fail(problem("allocation.noPositiveWeight"));
    if (total === 0n) return fail(problem("allocation.nothingAllocated"));
    const measured = measures(counts, heavy, total, weight);
    return Object.values(measured).every(Number.isFinite)
      ? succeed(measured)
      : fail(problem("allocation.measureTooLarge"));
  });
}

/** Bits behind the point of a sum of parts: more than the largest weight beside the smallest can hide. */
const FIXED_BITS = 2400n;

function measures(counts: readonly bigint[], heavy: readonly bigint[], total: bigint, weight: bigint): Fairness {
  // Share of places minus share of weight is difference / (total × weight).
  const differences = counts.map((count, index) => count * weight - (heavy[index] ?? 0n) * total);
  const squares = differences.reduce((sum, difference) => sum + difference * difference, 0n);
  const product = total * weight;
  const largest = (sign: bigint): number =>
    differences.reduce((most, difference) => Math.max(most, fractionToNumber(fraction(sign * difference, weight))), 0);
  // Rounded down to so many bits each: together far less than a double can show.
  const sainteLague = differences.reduce((sum, difference, index) => {
    const own = heavy[index] ?? 0n;
    return own === 0n ? sum : sum + ((100n * difference * difference) << FIXED_BITS) / (product * total * own);
  }, 0n);
  // √(½ Σ …) × 100 as the root of a whole number, so that only the end is rounded.
  const gallagher = integerSquareRoot(((squares * 5000n) << (2n * FIXED_BITS)) / (product * product));
  return {
    gallagher: nearestFixed(gallagher),
    sainteLague: nearestFixed(sainteLague),
    largestOver: largest(1n),
    largestUnder: largest(-1n),
    gini: gini(counts, heavy, product),
  };
}

/** A sum of parts that were all rounded down: where a rounder number is nearer than the parts can tell, that one is meant. */
function nearestFixed(value: bigint): number {
  const lost = 1n << (FIXED_BITS / 4n);
  return value === 0n ? 0 : fractionToNumber(fraction((value + lost) >> (FIXED_BITS / 2n), 1n << (FIXED_BITS / 2n)));
}

/**
 * Twice the area between the diagonal and the Lorenz curve, the recipients ordered by places per unit of weight: last
 * those with places and no weight, as fractions without a denominator.
 */
function gini(counts: readonly bigint[], heavy: readonly bigint[], product: bigint): number {
  const rates = counts.map((count, index) => fraction(count, heavy[index] ?? 0n));
  // Without places and without weight there is no rate to order by, and nothing to add.
  const ordered = rates.filter((rate) => rate.numerator + rate.denominator > 0n).sort(compareFractions);
  let places = 0n;
  let area = 0n;
  for (const { numerator, denominator } of ordered) {
    area += denominator * (2n * places + numerator);
    places += numerator;
  }
  return fractionToNumber(fraction(product - area, product));
}

// Stryker disable all: only a guess: from any start places are settled to the same end, which tests hold against a slow version.
/**
 * A guess of the places of a divisor method: each weight times one level, rounded about where the method rounds, within
 * the bounds. The level is bettered until the sum is nearly the total. Only a guess: it need not be right, only near.
 */
import { claimRules, type DivisorMethod } from "./divisorMethod";
import { approximateWeights, type Bounds, type PreparedRequest } from "./preparedRequest";

const ROUNDS = 8;
const NEAR_ENOUGH = 2;

export function guessPlaces({
  total,
  weights,
  bounds,
  method,
}: PreparedRequest & { readonly method: DivisorMethod }): number[] {
  const { roundingPoint, firstPlaceIsFree } = claimRules[method];
  const largest = Number.MAX_VALUE;
  const doubles = approximateWeights(weights);
  const approximations = weights.size === "safe" ? doubles : doubles.map((weight) => Math.min(weight, largest));
  const recipients = approximations.length;
  const sum = Math.min(Number(weights.sum), largest);
  const places = new Array<number>(recipients);
  const lift = 1 - roundingPoint;
  const lowest = firstPlaceIsFree && total >= recipients ? 1 : 0;
  let level =
    bounds === null
      ? (total + recipients * (roundingPoint - 0.5)) / sum
      : boundedLevel(total, sum, approximations, bounds);
  for (let round = 0; ; round += 1) {
    const missing = total - fill(places, approximations, level, lift, lowest, bounds);
    if (Math.abs(missing) <= NEAR_ENOUGH || round === ROUNDS) return places;
    level = Math.max(level + missing / sum, 0);
  }
}

/** Puts the rounded places of one level into `places` and returns their sum. */
function fill(
  places: number[],
  weights: readonly number[],
  level: number,
  lift: number,
  lowest: number,
  bounds: Bounds | null,
): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    let count = weight === 0 ? 0 : Math.max(Math.floor(weight * level + lift), lowest);
    if (bounds !== null) {
      const minimum = bounds.minima[index] ?? 0;
      count = weight === 0 ? minimum : Math.min(Math.max(count, minimum), bounds.maxima[index] ?? count);
    }
    places[index] = count;
    sum += count;
  }
  return sum;
}

/** Places per unit of weight within the bounds, about: doubling until it is enough, then halving the interval. */
function boundedLevel(total: number, weightSum: number, weights: readonly number[], bounds: Bounds): number {
  const sumAt = (trial: number): number => {
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const share = (weights[index] ?? 0) * trial;
      sum += Math.min(Math.max(share, bounds.minima[index] ?? 0), bounds.maxima[index] ?? share);
    }
    return sum;
  };
  let low = 0;
  let high = total / weightSum;
  while (sumAt(high) < total && high < Number.MAX_VALUE / 2) {
    low = high;
    high *= 2;
  }
  for (let halving = 0; halving < 52; halving += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}

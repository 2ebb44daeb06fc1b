// Stryker disable all: only a guess: from any start places are settled to the same end, which tests hold against a slow version.
/**
 * A guess of the places of a divisor method: each weight times one level, rounded about where the method rounds, within
 * the bounds. The level is bettered until the sum is nearly the total. Only a guess: it need not be right, only near.
 */
import { type DivisorMethod, firstPlaceIsFree, liftOf } from "./divisorMethod";
import { excessBits } from "./excessBits";
import { levelPlaces } from "./levelPlaces";
import type { IntegerWeights, PreparedRequest } from "./preparedRequest";

const ROUNDS = 8;
const NEAR_ENOUGH = 2;

/**
 * Places that differ from the right ones by no more than a few per recipient, whatever the total and the weights are: a
 * level is good to 52 bits, and bounds and weights that doubles cannot hold go by bisection.
 *
 * Cost: passes over the n recipients, as many as there are bits in a double at most.
 */
export function guessPlaces(request: PreparedRequest & { readonly method: DivisorMethod }): number[] {
  if (request.bounds !== null || excessBits(request.weights) > 0) return levelPlaces(request);
  const { total, weights, method } = request;
  const approximations = approximateWeights(weights);
  const recipients = approximations.length;
  const sum = Number(weights.sum);
  const places = new Array<number>(recipients);
  const lift = liftOf(method);
  const lowest = firstPlaceIsFree(method) && total >= recipients ? 1 : 0;
  let level = (total + recipients * (0.5 - lift)) / sum;
  for (let round = 0; ; round += 1) {
    const missing = total - fill(places, approximations, level, lift, lowest);
    if (Math.abs(missing) <= NEAR_ENOUGH || round === ROUNDS) return places;
    level = Math.max(level + missing / sum, 0);
  }
}

/** The weights as doubles: exact below 2^53, the nearest ones above. */
function approximateWeights(weights: IntegerWeights): readonly number[] {
  return weights.size === "safe" ? weights.values : weights.values.map(Number);
}

/** Puts the rounded places of one level into `places` and returns their sum. */
function fill(places: number[], weights: readonly number[], level: number, lift: number, lowest: number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    const count = weight === 0 ? 0 : Math.max(Math.floor(weight * level + lift), lowest);
    places[index] = count;
    sum += count;
  }
  return sum;
}

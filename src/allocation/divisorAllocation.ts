/**
 * Divisor methods: clamp(round(weight / divisor), minimum, maximum) with the sum exactly the total. A good guess of all
 * places at once, then places move one by one from the weakest claim to the strongest until no claim is passed over.
 * That end is the same from any guess, so the guess only decides how few steps remain: about the square root of the
 * number of recipients.
 */
import type { Apportionment, Tie } from "./apportionment";
import { type ClaimOrder, claimOrder } from "./compareClaims";
import { claimRules, type DivisorMethod } from "./divisorMethod";
import { approximateWeights, type Bounds, type PreparedRequest } from "./preparedRequest";
import { recipientHeap } from "./recipientHeap";

/** What every step needs: the order of claims and how far each recipient may go. */
interface Claims {
  readonly compare: ClaimOrder;
  readonly canGain: (recipient: number) => boolean;
  readonly canLose: (recipient: number) => boolean;
  readonly places: number[];
}

export function divisorAllocation(
  request: PreparedRequest & { readonly method: DivisorMethod },
  exactOnly = false,
): Apportionment {
  const { total, weights, bounds } = request;
  const places = guess(request);
  const claims: Claims = {
    compare: claimOrder(request.method, weights, exactOnly),
    places,
    canGain: (index) => weights.values[index] != 0 && at(places, index) < (bounds?.maxima[index] ?? total),
    canLose: (index) => at(places, index) > (bounds?.minima[index] ?? 0),
  };
  const weakest = moveToOrder(claims, total);
  return { places, tie: tieAt(claims, weakest) };
}

/** Each share rounded about where the method rounds, within the bounds. */
function guess({ total, weights, bounds, method }: PreparedRequest & { readonly method: DivisorMethod }): number[] {
  const { roundingPoint } = claimRules[method];
  const approximations = approximateWeights(weights);
  const level = approximateLevel(total / Number(weights.sum), total, approximations, bounds);
  return approximations.map((weight, index) => {
    if (weight === 0) return bounds?.minima[index] ?? 0;
    const rounded = Math.max(0, Math.floor(weight * level + 1 - roundingPoint));
    return Math.min(Math.max(rounded, bounds?.minima[index] ?? 0), bounds?.maxima[index] ?? total);
  });
}

/** Places per unit of weight, about: halving the interval when there are bounds. */
function approximateLevel(level: number, total: number, weights: readonly number[], bounds: Bounds | null): number {
  if (bounds === null) return level;
  const sumAt = (trial: number): number => {
    let sum = 0;
    weights.forEach((weight, index) => {
      sum += Math.min(Math.max(weight * trial, at(bounds.minima, index)), at(bounds.maxima, index));
    });
    return sum;
  };
  let low = 0;
  let high = level;
  for (let doubling = 0; doubling < 64 && sumAt(high) < total; doubling += 1) high *= 2;
  for (let halving = 0; halving < 48; halving += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Adds, takes away and moves places until the sum is the total and no recipient with room has a stronger claim to one
 * more place than another has to its last. Returns the recipient whose last place has the weakest claim.
 */
function moveToOrder(claims: Claims, total: number): number {
  const { places, compare, canGain, canLose } = claims;
  const gains = recipientHeap(places.length, (one, other) => {
    if (canGain(one) !== canGain(other)) return canGain(one);
    const order = canGain(one) ? compare(one, at(places, one) + 1, other, at(places, other) + 1) : 0;
    return order > 0 || (order === 0 && one < other);
  });
  const losses = recipientHeap(places.length, (one, other) => {
    if (canLose(one) !== canLose(other)) return canLose(one);
    const order = canLose(one) ? compare(one, at(places, one), other, at(places, other)) : 0;
    return order < 0 || (order === 0 && one > other);
  });
  const change = (recipient: number, by: number): void => {
    places[recipient] = at(places, recipient) + by;
    gains.reorder(recipient);
    losses.reorder(recipient);
  };
  let sum = places.reduce((subtotal, count) => subtotal + count, 0);
  for (; sum < total; sum += 1) change(gains.top(), 1);
  for (; sum > total; sum -= 1) change(losses.top(), -1);
  for (;;) {
    const gaining = gains.top();
    const losing = losses.top();
    if (!canGain(gaining) || !canLose(losing) || gaining === losing) return losing;
    const order = compare(gaining, at(places, gaining) + 1, losing, at(places, losing));
    if (order < 0 || (order === 0 && gaining > losing)) return losing;
    change(gaining, 1);
    change(losing, -1);
  }
}

/** Everybody with a claim equal to the weakest one that was honoured: the winners and those who just missed. */
function tieAt({ places, compare, canGain, canLose }: Claims, weakest: number): Tie | null {
  if (weakest < 0 || !canLose(weakest)) return null;
  const lastPlace = at(places, weakest);
  const winners: number[] = [];
  const losers: number[] = [];
  places.forEach((count, index) => {
    if (canLose(index) && compare(index, count, weakest, lastPlace) === 0) winners.push(index);
    else if (canGain(index) && compare(index, count + 1, weakest, lastPlace) === 0) losers.push(index);
  });
  if (losers.length === 0) return null;
  return { candidates: [...winners, ...losers].sort((one, other) => one - other), available: winners.length };
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

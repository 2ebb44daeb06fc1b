/**
 * Allocation written for being obviously right, not for speed: sorted lists, a loop over places, fractions of BigInt.
 * It shares no code with the engine that it checks.
 */
import type { Method } from "../../src/allocation/request";

export interface PlainRequest {
  readonly total: number;
  readonly weights: readonly bigint[];
  readonly minima: readonly number[];
  readonly maxima: readonly number[];
}

type Ratio = readonly [numerator: bigint, denominator: bigint];

/** An element that must be there: a hole would be a fault of the test itself. */
function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`Nothing at ${index}`);
  return value;
}

const sum = (values: readonly number[]): number => values.reduce((subtotal, value) => subtotal + value, 0);
const largerThan = (one: Ratio, other: Ratio): boolean => one[0] * other[1] > other[0] * one[1];

/** The place number `place` (from 1) is earned at this height: weight over signpost; squared for Hill. */
function claim(method: Method, weight: bigint, place: bigint): Ratio {
  switch (method) {
    case "webster":
      return [2n * weight, 2n * place - 1n];
    case "dhondt":
      return [weight, place];
    case "adams":
      return [weight, place - 1n];
    case "hill":
      return [weight * weight, place * (place - 1n)];
    case "dean":
      return [weight * (2n * place - 1n), 2n * place * (place - 1n)];
    default:
      throw new Error(`${method} has no claims`);
  }
}

/** A first place that is due to everybody (denominator 0) goes before every other, and among those by weight. */
function strongerClaim(method: Method, weight: bigint, place: number, other: bigint, otherPlace: number): boolean {
  const one = claim(method, weight, BigInt(place));
  const two = claim(method, other, BigInt(otherPlace));
  if (one[1] === 0n && two[1] === 0n) return weight > other;
  if (one[1] === 0n || two[1] === 0n) return one[1] === 0n;
  return largerThan(one, two);
}

/** Everybody starts at the minimum; each next place goes to the strongest claim that has room. */
export function slowDivisor(method: Method, { total, weights, minima, maxima }: PlainRequest): number[] {
  const places = [...minima];
  for (let given = sum(places); given < total; given += 1) {
    let winner = -1;
    weights.forEach((weight, index) => {
      if (weight === 0n || at(places, index) >= at(maxima, index)) return;
      if (winner < 0) winner = index;
      else if (strongerClaim(method, weight, at(places, index) + 1, at(weights, winner), at(places, winner) + 1))
        winner = index;
    });
    places[winner] = at(places, winner) + 1;
  }
  return places;
}

/** Shares clamp(λ·weight, minimum, maximum): λ is sought among all its breaking points, then on the line between two. */
export function slowShares({ total, weights, minima, maxima }: PlainRequest): Ratio[] {
  const shareAt = ([numerator, denominator]: Ratio, index: number): Ratio => {
    if (weights[index] === 0n) return [BigInt(at(minima, index)) * denominator, denominator];
    const low = BigInt(at(minima, index)) * denominator;
    const high = BigInt(at(maxima, index)) * denominator;
    const free = numerator * at(weights, index);
    return [free < low ? low : free > high ? high : free, denominator];
  };
  const sumAt = (level: Ratio): bigint =>
    weights.reduce((subtotal, _w, index) => subtotal + shareAt(level, index)[0], 0n);
  const breaks: Ratio[] = weights
    .flatMap((weight, index): Ratio[] => [
      [BigInt(at(minima, index)), weight],
      [BigInt(at(maxima, index)), weight],
    ])
    .filter(([, weight]) => weight > 0n)
    .sort((one, other) => (largerThan(one, other) ? 1 : largerThan(other, one) ? -1 : 0));
  let below: Ratio = [0n, 1n];
  for (const level of breaks) {
    const target = BigInt(total) * level[1];
    if (sumAt(level) === target) return weights.map((_w, index) => shareAt(level, index));
    if (sumAt(level) > target) break;
    below = level;
  }
  // Between two breaking points the pinned recipients stay pinned, and the sum is a line in λ.
  const pinned = weights.map((weight, index): bigint | null => {
    const free: Ratio = [below[0] * weight, below[1]];
    if (weight === 0n || largerThan([BigInt(at(minima, index)), 1n], free)) return BigInt(at(minima, index));
    return largerThan([BigInt(at(maxima, index)), 1n], free) ? null : BigInt(at(maxima, index));
  });
  const freeWeight = weights.reduce(
    (subtotal, weight, index) => (pinned[index] === null ? subtotal + weight : subtotal),
    0n,
  );
  const freePlaces = pinned.reduce<bigint>((rest, bound) => rest - (bound ?? 0n), BigInt(total));
  return pinned.map((bound, index) => (bound === null ? [freePlaces * at(weights, index), freeWeight] : [bound, 1n]));
}

export function slowLargestRemainder(request: PlainRequest): number[] {
  const shares = slowShares(request);
  const places = shares.map(([numerator, denominator]) => Number(numerator / denominator));
  const left = request.total - sum(places);
  const remainder = (index: number): Ratio => [at(shares, index)[0] % at(shares, index)[1], at(shares, index)[1]];
  const order = shares
    .map((_share, index) => index)
    .sort((one, other) =>
      largerThan(remainder(one), remainder(other))
        ? -1
        : largerThan(remainder(other), remainder(one))
          ? 1
          : one - other,
    );
  for (const index of order.slice(0, left)) places[index] = at(places, index) + 1;
  return places;
}

export function slowAllocation(method: Method, request: PlainRequest): number[] {
  return method === "largestRemainder" ? slowLargestRemainder(request) : slowDivisor(method, request);
}

/**
 * Shares and places while weights change along straight lines: weight × (1 + p × correction). Times the sum of weights both
 * are straight lines in p. They are written from an origin on, so that doubles stay good close to it.
 */
import { at } from "../numbers/at";
import { bitLength } from "../numbers/bitLength";
import { type Fraction, fraction, fractionToNumber } from "../numbers/fraction";
import { nearestFraction } from "../numbers/nearestFraction";

export interface MovingWeights {
  readonly total: number;
  /** Weight × (1 + p × numerator / denominator). */
  readonly weights: readonly bigint[];
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** The allocation at p = 0. */
  readonly places: readonly number[];
}

/** A straight line from the origin: start + way × slope. A way of 1 is a part of 1 / the denominator of the origin. */
export interface Line {
  readonly start: bigint;
  readonly slope: bigint;
}

/** Lines from one origin on, side by side, with doubles for a first look. */
export interface MovingShares {
  readonly origin: Fraction;
  /** The way to p = 1. */
  readonly end: Fraction;
  /** The sum of all weights. */
  readonly sum: Line;
  readonly nearSum: { readonly start: number; readonly slope: number };
  /** Per recipient (share − places) × sum, the doubles with slopes per unit of p; behind them there is room for `SPARE` lines more. */
  readonly starts: bigint[];
  readonly slopes: bigint[];
  readonly nearStarts: Float64Array;
  readonly nearSlopes: Float64Array;
  /** No line begins or rises with more bits. */
  readonly bits: number;
  /** By how many bits doubles are scaled down, so that they hold every line. */
  readonly shift: bigint;
}

export const SPARE = 2;

const HELD_BITS = 900;

/** Cost: one pass over the recipients. */
export function movingShares(moving: MovingWeights, places: readonly bigint[], origin: Fraction): MovingShares {
  const { weights, numerators, denominator } = moving;
  const total = BigInt(moving.total);
  const starts = weights.map(
    (weight, index) => weight * (denominator * origin.denominator + (numerators[index] ?? 0n) * origin.numerator),
  );
  const slopes = weights.map((weight, index) => weight * (numerators[index] ?? 0n));
  const sum = { start: sumOf(starts), slope: sumOf(slopes) };
  const steepness = sumOf(slopes.map((slope) => (slope < 0n ? -slope : slope)));
  const reach = (sum.start + (steepness + 1n) * origin.denominator) * (total + 1n);
  const bits = bitLength(reach);
  const shift = BigInt(Math.max(bits - HELD_BITS, 0));
  const shares: MovingShares = {
    origin,
    end: fraction(origin.denominator - origin.numerator, 1n),
    sum,
    nearSum: { start: Number(sum.start >> shift), slope: Number((sum.slope * origin.denominator) >> shift) },
    starts: [],
    slopes: [],
    nearStarts: new Float64Array(weights.length + SPARE),
    nearSlopes: new Float64Array(weights.length + SPARE),
    bits,
    shift,
  };
  for (const [index, start] of starts.entries()) {
    const count = places[index] ?? 0n;
    setLine(shares, index, total * start - count * sum.start, total * at(slopes, index) - count * sum.slope);
  }
  return shares;
}

export function lineAt({ starts, slopes }: MovingShares, index: number): Line {
  return { start: at(starts, index), slope: at(slopes, index) };
}

export function setLine(shares: MovingShares, index: number, start: bigint, slope: bigint): void {
  shares.starts[index] = start;
  shares.slopes[index] = slope;
  shares.nearStarts[index] = Number(start >> shares.shift);
  shares.nearSlopes[index] = Number((slope * shares.origin.denominator) >> shares.shift);
}

/** Gives a recipient one place more or less. */
export function movePlace(shares: MovingShares, index: number, by: 1n | -1n): void {
  const { starts, slopes, sum } = shares;
  setLine(shares, index, at(starts, index) - by * sum.start, at(slopes, index) - by * sum.slope);
}

/** A way as a double, in parts of p; off by a few units in the last place. */
export function nearWay({ origin }: MovingShares, { numerator, denominator }: Fraction): number {
  const near = Number(numerator) / Number(denominator) / Number(origin.denominator);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: the longer way is as near.
  return Number.isFinite(near) && (near > 0 || numerator === 0n)
    ? near
    : fractionToNumber(fraction(numerator, denominator * origin.denominator));
}

/** The part p that lies so far from the origin. */
export function partAt({ origin }: MovingShares, way: Fraction): Fraction {
  return fraction(origin.numerator * way.denominator + way.numerator, origin.denominator * way.denominator);
}

/** The way of a position in parts of p, exactly. */
export function wayTo({ origin }: MovingShares, near: number): Fraction {
  const { numerator, denominator } = nearestFraction(near);
  return fraction(numerator * origin.denominator, denominator);
}

/** About how many places change hands per part of p. Cost: one pass over the recipients. */
export function speedAt({ nearSum, nearSlopes, nearStarts }: MovingShares, position: number): number {
  const whole = nearSum.start + position * nearSum.slope;
  const turn = nearSum.slope / whole;
  let speed = 0;
  for (let index = 0; index < nearStarts.length - SPARE; index += 1) {
    const slope = nearSlopes[index] ?? 0;
    speed += Math.abs(slope - turn * ((nearStarts[index] ?? 0) + position * slope));
  }
  return speed / (2 * whole);
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

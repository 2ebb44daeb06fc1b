/**
 * Where the numbers of a largest remainder first move while weights change along straight lines. An allocation stays
 * right as long as nobody is short by more than a whole place compared with somebody else who has one:
 * (shareᵢ − placesᵢ) − (shareⱼ − placesⱼ) ≤ 1. Times the sum of weights, both sides are straight lines in the part p, so
 * that the first p at which it fails is a root of the largest of lines: found exactly, from the right, by Newton's method.
 */
import { at } from "../numbers/at";
import { type Fraction, fraction, fractionToNumber } from "../numbers/fraction";

export interface MovingWeights {
  readonly total: number;
  /** Weight × (1 + p × numerator / denominator). */
  readonly weights: readonly bigint[];
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** The allocation at p = 0. */
  readonly places: readonly number[];
}

/** A straight line in p: start + p × slope; with both as doubles, for a first look. */
interface Line {
  start: bigint;
  slope: bigint;
  nearStart: number;
  nearSlope: number;
}

/** Doubles that differ by more than this part of the sum of weights need no exact comparison. */
const NEAR = 1e-9;

/**
 * At one p nobody gains and loses again: of equals the one whose line rises fastest gains, the one whose line falls
 * fastest loses. So a recipient has another number as soon as it gains or loses for the first time.
 *
 * @returns Per recipient the first p from 0 to 1 beyond which it has another number than at 0; null when none.
 */
export function firstChanges(moving: MovingWeights): readonly (Fraction | null)[] {
  const changes = moving.places.map((): Fraction | null => null);
  const { lines, sum } = linesOf(moving);
  for (;;) {
    const next = firstFailure(lines, sum);
    // With many places a walk to the end would take for ever; without weight a recipient never changes.
    const isDone = changes.every((change, index) => change !== null || moving.weights[index] === 0n);
    if (next === null || isDone) return changes;
    const gaining = extreme(lines, sum, next, 1);
    const losing = extreme(lines, sum, next, -1);
    move(lines, sum, gaining, 1);
    move(lines, sum, losing, -1);
    changes[gaining] ??= next;
    changes[losing] ??= next;
  }
}

/** Per recipient (share − places) × sum of weights, and the sum itself; all times the denominator. */
function linesOf({ total, weights, numerators, denominator, places }: MovingWeights): { lines: Line[]; sum: Line } {
  const sum = line(
    weights.reduce((subtotal, weight) => subtotal + weight * denominator, 0n),
    weights.reduce((subtotal, weight, index) => subtotal + weight * (numerators[index] ?? 0n), 0n),
  );
  const lines = weights.map((weight, index) => {
    const count = BigInt(places[index] ?? 0);
    return line(
      BigInt(total) * weight * denominator - count * sum.start,
      BigInt(total) * weight * (numerators[index] ?? 0n) - count * sum.slope,
    );
  });
  return { lines, sum };
}

function line(start: bigint, slope: bigint): Line {
  return { start, slope, nearStart: Number(start), nearSlope: Number(slope) };
}

function move(lines: Line[], sum: Line, index: number, step: 1 | -1): void {
  const { start, slope } = at(lines, index);
  lines[index] = line(start - BigInt(step) * sum.start, slope - BigInt(step) * sum.slope);
}

/**
 * The first p beyond which the places are no longer right; null when they are until 1. All lines together are 0, and
 * where nobody has a place they are not below it: so the lowest one is never theirs when it fails.
 */
function firstFailure(lines: readonly Line[], sum: Line): Fraction | null {
  let part = fraction(1n, 1n);
  let failing: Fraction | null = null;
  for (;;) {
    const highest = at(lines, extreme(lines, sum, part, 1));
    const lowest = at(lines, extreme(lines, sum, part, -1));
    const start = highest.start - lowest.start - sum.start;
    const slope = highest.slope - lowest.slope - sum.slope;
    if (start * part.denominator + slope * part.numerator <= 0n) return failing;
    // Right at 0 and failing at `part`, so the slope is positive.
    part = fraction(-start, slope);
    failing = part;
  }
}

/** Who has the highest (sign 1) or lowest (sign −1) value at p; of equals the one that gets there fastest. */
function extreme(lines: readonly Line[], sum: Line, part: Fraction, sign: 1 | -1): number {
  const position = fractionToNumber(part);
  const tolerance = NEAR * (sum.nearStart + Math.abs(sum.nearSlope));
  let winner = 0;
  let height = -Infinity;
  for (const [index, candidate] of lines.entries()) {
    const value = sign * (candidate.nearStart + position * candidate.nearSlope);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: it only spares the exact comparison.
    if (value < height - tolerance) continue;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: it only spares the exact comparison.
    if (value > height + tolerance || beyond(candidate, at(lines, winner), part, sign)) {
      winner = index;
      height = value;
    }
  }
  return winner;
}

function beyond(candidate: Line, known: Line, { numerator, denominator }: Fraction, sign: 1 | -1): boolean {
  const start = BigInt(sign) * (candidate.start - known.start);
  const slope = BigInt(sign) * (candidate.slope - known.slope);
  // Equal for good: the one that stands first gains first and loses last.
  const order = start * denominator + slope * numerator || slope || BigInt(-sign);
  // Stryker disable next-line EqualityOperator: it is not 0.
  return order > 0n;
}

import { at } from "../../src/numbers/at";
import { compareFractions, type Fraction, fraction } from "../../src/numbers/fraction";

interface Moving {
  readonly total: number;
  readonly weights: readonly number[];
  /** In thousandths. */
  readonly corrections: readonly number[];
  readonly places: readonly number[];
}

/**
 * Follows every single place, and looks for the next one among all pairs: of a pair the one may be ahead of the other by one
 * place at most, in (share − places) × the sum of weights, which are straight lines in p.
 *
 * @returns Per recipient the first p beyond which it has another number, null for none; and how many places moved.
 */
export function slowFirstChanges({ total, weights, corrections, places }: Moving): {
  readonly changes: readonly (Fraction | null)[];
  readonly exchanges: number;
} {
  const starts = weights.map((weight) => BigInt(weight) * 1000n);
  const slopes = weights.map((weight, index) => BigInt(weight) * BigInt(corrections[index] ?? 0));
  const sum = starts.reduce((before, value) => before + value, 0n);
  const rise = slopes.reduce((before, value) => before + value, 0n);
  const counts = places.map(BigInt);
  const startOf = (index: number): bigint => BigInt(total) * at(starts, index) - at(counts, index) * sum;
  const slopeOf = (index: number): bigint => BigInt(total) * at(slopes, index) - at(counts, index) * rise;
  const changes: (Fraction | null)[] = weights.map(() => null);
  for (let exchanges = 0; ; exchanges += 1) {
    const lines = weights.map((_none, index) => ({ index, start: startOf(index), slope: slopeOf(index) }));
    const next = firstMeeting(lines, sum, rise);
    if (next === null || compareFractions(next, fraction(1n, 1n)) >= 0) return { changes, exchanges };
    const valueAt = ({ start, slope }: MovingLine): bigint => start * next.denominator + slope * next.numerator;
    const ordered = lines.sort(
      (one, other) =>
        signOf(valueAt(other) - valueAt(one)) || signOf(other.slope - one.slope) || one.index - other.index,
    );
    const [gaining, losing] = [at(ordered, 0).index, at(ordered, ordered.length - 1).index];
    counts[gaining] = at(counts, gaining) + 1n;
    counts[losing] = at(counts, losing) - 1n;
    for (const index of [gaining, losing]) changes[index] ??= next;
  }
}

interface MovingLine {
  readonly index: number;
  readonly start: bigint;
  readonly slope: bigint;
}

/** The first p at which one of a pair gets more than one place ahead of the other. */
function firstMeeting(lines: readonly MovingLine[], sum: bigint, rise: bigint): Fraction | null {
  let next: Fraction | null = null;
  for (const one of lines) {
    for (const other of lines) {
      const slope = one.slope - other.slope - rise;
      if (one.index === other.index || slope <= 0n) continue;
      const meeting = fraction(sum - one.start + other.start, slope);
      if (next === null || compareFractions(meeting, next) < 0) next = meeting;
    }
  }
  return next;
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

import { compareFractions, type Fraction, fraction } from "../numbers/fraction";
import type { Line } from "./movingShares";

/**
 * How far a recipient surely keeps its number: with n recipients that weigh something, a share within 1/n of the number never
 * loses or wins a place to the others, however theirs move. (A remainder above that of L others, of which the shares with
 * its own add up to a whole number, is at most L / (L + 1).)
 *
 * @param way Where it stands now.
 * @returns The way at which the share is further off; the way itself when it is already; null when it never is.
 */
export function certainUntil(line: Line, sum: Line, recipients: number, way: Fraction): Fraction | null {
  let first: Fraction | null = null;
  for (const sign of [1n, -1n]) {
    const start = sign * BigInt(recipients) * line.start - sum.start;
    const slope = sign * BigInt(recipients) * line.slope - sum.slope;
    if (start * way.denominator + slope * way.numerator > 0n) return way;
    if (slope <= 0n) continue;
    const leaving = fraction(-start, slope);
    if (first === null || compareFractions(leaving, first) < 0) first = leaving;
  }
  return first;
}

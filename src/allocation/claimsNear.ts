import type { Fraction } from "../numbers/fraction";
import { less, type Whole } from "./crossings";
import type { NeedLines } from "./needLines";

/**
 * The claims that may come to have the rank. Every need rises, by what the steepest does at most, and so does the one of the rank:
 * who begins further from it than that never meets it.
 *
 * Cost: two passes over the claims.
 *
 * @param height Where the claim of the rank begins.
 * @param until How far the needs are followed.
 */
export function claimsNear({ places, heights, slopes, rank }: NeedLines, height: Whole, until: Fraction): NeedLines {
  let steepest: Whole = 0;
  for (let line = 0; line < slopes.length; line += 1) {
    const slope = slopes[line] ?? 0;
    if (slope > steepest) steepest = slope;
  }
  const rise = (BigInt(steepest) * until.numerator) / until.denominator + 1n;
  const lowest = less(height, rise);
  const highest = less(height, -rise);
  const near: number[] = [];
  let below = 0;
  for (let line = 0; line < heights.length; line += 1) {
    const start = heights[line] ?? 0;
    if (start < lowest) below += 1;
    else if (start <= highest) near.push(line);
  }
  const those = (values: readonly Whole[]): readonly Whole[] => near.map((line) => values[line] ?? 0);
  return { places: those(places), heights: those(heights), slopes: those(slopes), rank: rank - below };
}

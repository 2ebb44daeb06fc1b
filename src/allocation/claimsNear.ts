import type { Fraction } from "../numbers/fraction";
import type { Whole } from "./crossings";
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
  const lowest = typeof height === "number" ? height - Number(rise) : height - rise;
  const highest = typeof height === "number" ? height + Number(rise) : height + rise;
  const near: { places: Whole[]; heights: Whole[]; slopes: Whole[] } = { places: [], heights: [], slopes: [] };
  let below = 0;
  for (let line = 0; line < heights.length; line += 1) {
    const start = heights[line] ?? 0;
    if (start < lowest) below += 1;
    if (start < lowest || start > highest) continue;
    near.places.push(places[line] ?? 0);
    near.heights.push(start);
    near.slopes.push(slopes[line] ?? 0);
  }
  return { ...near, rank: rank - below };
}

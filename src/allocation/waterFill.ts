/**
 * Shares within bounds: clamp(λ·weight, minimum, maximum) with the one λ for which they add up to the total. Which bounds
 * hold is read from the order of the levels at which each recipient meets one.
 *
 * Cost: sorting the 2n bounds of n recipients, also when one bound after the other holds.
 */
import { at } from "../numbers/at";
import { type Competitor, fillCurve, stretchOf } from "./fillCurve";
import type { Bounds } from "./preparedRequest";

export interface WaterLevel {
  /** The bound that holds for a recipient, or null for one whose share is free: weight × λ. */
  readonly pinned: readonly (number | null)[];
  /** λ = free places / free weight; the free weight is 0 when every recipient is pinned. */
  readonly freePlaces: bigint;
  readonly freeWeight: bigint;
}

/** @param weights Whole weights; a recipient with weight 0 is pinned at its minimum. Bounds must be feasible. */
export function waterFill(total: number, weights: readonly bigint[], bounds: Bounds): WaterLevel {
  const competitors = weights.map((weight, index): Competitor => ({
    weight,
    minimum: BigInt(bounds.minima[index] ?? 0),
    maximum: BigInt(bounds.maxima[index] ?? 0),
  }));
  const curve = fillCurve(competitors);
  const places = BigInt(total);
  const stretch = at(
    curve,
    stretchOf(curve, places, (sum) => sum > 0n),
  );
  const pinned = competitors.map(({ weight, minimum, maximum }) => {
    const share = weight * stretch.from.numerator;
    if (weight === 0n || share < minimum * stretch.from.denominator) return Number(minimum);
    return maximum !== null && share >= maximum * stretch.from.denominator ? Number(maximum) : null;
  });
  return { pinned, freePlaces: places - stretch.pinned, freeWeight: stretch.freeWeight };
}

import { at } from "../numbers/at";
import type { MovingWeights } from "./movingShares";

/**
 * Recipients with the same correction side by side, the heaviest first and of equals the one that stands first. Their weights
 * keep their proportions, so that whoever stands before never has fewer places; and of those that have as many, the first one
 * is always the first to gain and the last one the first to lose.
 */
export interface SameCorrection {
  /** Who stands next to a recipient; −1 at the end. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Cost: sorting the n recipients. */
export function sameCorrection({ weights, numerators }: MovingWeights): SameCorrection {
  const order = [...weights.keys()].sort(
    (one, other) =>
      signOf(at(numerators, one) - at(numerators, other)) ||
      signOf(at(weights, other) - at(weights, one)) ||
      one - other,
  );
  const before = new Int32Array(order.length).fill(-1);
  const after = new Int32Array(order.length).fill(-1);
  for (let rank = 1; rank < order.length; rank += 1) {
    const [one, other] = [at(order, rank - 1), at(order, rank)];
    if (numerators[one] !== numerators[other]) continue;
    after[one] = other;
    before[other] = one;
  }
  return { before, after };
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/**
 * Shares within bounds: clamp(λ·weight, minimum, maximum) with the one λ for which they add up to the total. Found by
 * pinning: with a trial λ over the recipients that are still free, either those below their minimum or those above
 * their maximum are certain, whichever pull the sum harder. At most one round per recipient, few in practice.
 */
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
  const minima = bounds.minima.map(BigInt);
  const maxima = bounds.maxima.map(BigInt);
  const pinned = weights.map((weight, index) => (weight === 0n ? (minima[index] ?? 0n) : null));
  for (;;) {
    const level = levelOf(BigInt(total), weights, pinned);
    const low: number[] = [];
    const high: number[] = [];
    let pull = 0n;
    weights.forEach((weight, index) => {
      if (pinned[index] !== null) return;
      const share = level.freePlaces * weight;
      const shortage = (minima[index] ?? 0n) * level.freeWeight - share;
      const surplus = share - (maxima[index] ?? 0n) * level.freeWeight;
      // Stryker disable next-line EqualityOperator: a share on its bound is the same, held by it or free.
      if (shortage > 0n) {
        low.push(index);
        pull += shortage;
      }
      // Stryker disable next-line EqualityOperator: a share on its bound is the same, held by it or free.
      if (surplus > 0n) {
        high.push(index);
        pull -= surplus;
      }
    });
    if (low.length === 0 && high.length === 0) {
      return { ...level, pinned: pinned.map((bound) => (bound === null ? null : Number(bound))) };
    }
    // Stryker disable next-line EqualityOperator: in balance those above may be held first, and those below in the next round.
    if (pull >= 0n) for (const index of low) pinned[index] = minima[index] ?? 0n;
    // Stryker disable next-line EqualityOperator: in balance those below may be held first, and those above in the next round.
    if (pull <= 0n) for (const index of high) pinned[index] = maxima[index] ?? 0n;
  }
}

function levelOf(
  total: bigint,
  weights: readonly bigint[],
  pinned: readonly (bigint | null)[],
): { freePlaces: bigint; freeWeight: bigint } {
  let freePlaces = total;
  let freeWeight = 0n;
  weights.forEach((weight, index) => {
    const bound = pinned[index] ?? null;
    if (bound === null) freeWeight += weight;
    else freePlaces -= bound;
  });
  return { freePlaces, freeWeight };
}

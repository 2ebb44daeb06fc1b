import { fractionToNumber, type Fraction, fraction } from "../numbers/fraction";
import type { Lines, Whole } from "./crossings";
import type { Competitor } from "./fillCurve";

/** The claim to one place: its need is place − level × weight. */
export interface ClaimLine {
  readonly place: bigint;
  readonly weight: bigint;
}

/** Claims side by side: heights are needs at the top level in units of 1 / its denominator, and rise by the weights. */
export interface NeedLines extends Lines {
  readonly places: readonly Whole[];
  /** The claim that counts is the one with so many needs up to its own, from 1. */
  readonly rank: number;
}

/** Who falls by almost a whole place may come to claim the place before. */
export const ALMOST = 1e-6;

/**
 * The claims of which one may be the k-th between two levels: per competitor the place that its share is a part of, and the
 * one before where the share falls that far. All earlier places come before the k-th claim, all later ones after it.
 *
 * Cost: one pass over the competitors.
 */
export function needLines(competitors: readonly Competitor[], top: Fraction, end: Fraction, k: bigint): NeedLines {
  const places: bigint[] = [];
  const heights: bigint[] = [];
  const slopes: bigint[] = [];
  let rank = k;
  const fall = fractionToNumber(
    fraction(top.numerator * end.denominator - end.numerator * top.denominator, top.denominator * end.denominator),
  );
  const add = (place: bigint, weight: bigint, need: bigint): void => {
    places.push(place);
    heights.push(need);
    slopes.push(weight);
  };
  for (const { weight, minimum, maximum } of competitors) {
    const share = weight * top.numerator;
    if (weight === 0n || minimum === maximum || share <= minimum * top.denominator) {
      rank -= minimum;
      continue;
    }
    const isFull = maximum !== null && share >= maximum * top.denominator;
    const place = isFull ? maximum : (share + top.denominator - 1n) / top.denominator;
    const need = place * top.denominator - share;
    add(place, weight, need);
    rank -= place - 1n;
    if (need <= 0n || place - 1n <= minimum) continue;
    if (Number(weight) * fall + fractionToNumber(fraction(need, top.denominator)) < 1 - ALMOST) continue;
    add(place - 1n, weight, need - top.denominator);
    rank += 1n;
  }
  return { places, heights, slopes, rank: Number(rank) };
}

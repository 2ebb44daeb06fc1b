/**
 * Thresholds of the largest remainder, all out of the order of claims of one allocation. A recipient gets place number m when
 * the need of that claim, m − total + the shares of the others, is not more than that of the claim of the others which is
 * handed out last. Both are straight lines in the level between its bends, and they meet once. As long as the level that is
 * looked for stays within two places of the total, one walk along the claims of all serves every recipient; the one that
 * holds most of what is free may need a walk among the others only.
 */
import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import { type Competitor, fillCurve } from "./fillCurve";
import { levelSegment, type SegmentOnCurve } from "./levelSegment";
import { meetingWeight, type Question } from "./meetingWeight";
import { exactWeights, type PreparedRequest } from "./preparedRequest";
import type { Threshold } from "./threshold";

/** Only one recipient can lie further from the total than so many segments: the others then fall by a place without it. */
const SHARED_SEGMENTS = 2n;

const NOBODY: Competitor = { weight: 0n, minimum: 0n, maximum: 0n };

/**
 * Cost: sorting bounds, and a few passes over the n recipients; then per question some steps of a bisection.
 *
 * @param request With at least one positive weight.
 * @param places Its allocation.
 */
export function remainderThresholds(request: PreparedRequest, places: readonly number[]): Threshold {
  const total = BigInt(request.total);
  const all = competitorsOf(request);
  const curve = fillCurve(all);
  const minima = all.reduce((sum, { minimum }) => sum + minimum, 0n);
  const maxima = capacityOfAll(all);
  const segments = new Map<bigint, SegmentOnCurve | null>();
  const segmentOf = (k: bigint): SegmentOnCurve | null => {
    const known = segments.get(k);
    if (known !== undefined) return known;
    const segment = levelSegment(all, curve, k);
    segments.set(k, segment);
    return segment;
  };
  return (recipient, count) => {
    const own = at(all, recipient);
    const place = BigInt(count);
    if (minima - own.minimum > total - place) return null;
    const most = maxima === null ? null : maxima - (capacityOf(own) ?? 0n);
    if (most !== null && most < total - place + 1n) return fraction(0n, 1n);
    const isMore = count > at(places, recipient);
    const question = { own, place, total, isMore };
    for (let step = 0n; step < SHARED_SEGMENTS; step += 1n) {
      const segment = segmentOf(isMore ? total - step : total + 1n + step);
      const weight = segment && meetingWeight(segment, curve, question);
      if (weight !== null) return weight;
    }
    const others = all.filter((_none, index) => index !== recipient);
    return amongOthers(others, { own: NOBODY, place, total, isMore: true });
  };
}

/** The same question where the one that asks is not in the order of claims itself: its answer lies in the one segment. */
function amongOthers(others: readonly Competitor[], question: Question): Fraction | null {
  const curve = fillCurve(others);
  const segment = levelSegment(others, curve, question.total - question.place + 1n);
  return segment && meetingWeight(segment, curve, question);
}

function competitorsOf({ weights, bounds }: PreparedRequest): readonly Competitor[] {
  return exactWeights(weights).map((weight, index) => ({
    weight,
    minimum: BigInt(bounds?.minima[index] ?? 0),
    maximum: bounds === null ? null : BigInt(bounds.maxima[index] ?? 0),
  }));
}

/** Most places that a competitor can hold, null for any number; without weight it holds its minimum. */
function capacityOf({ weight, minimum, maximum }: Competitor): bigint | null {
  return weight === 0n ? minimum : maximum;
}

/** Most places that all can hold together, null when somebody has no bound. */
function capacityOfAll(all: readonly Competitor[]): bigint | null {
  return all.reduce<bigint | null>((sum, competitor) => {
    const own = capacityOf(competitor);
    return sum === null || own === null ? null : sum + own;
  }, 0n);
}

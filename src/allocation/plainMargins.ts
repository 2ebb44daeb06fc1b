/**
 * Margins of the largest remainder without bounds as doubles; see `remainderThresholds` for what is looked for. The level where
 * a claim meets the one that is handed out last is compared as a double with the levels where that one changes; where they lie
 * too close to tell, on integers.
 */
import { at } from "../numbers/at";
import { compareFractions, type Fraction, fraction, fractionToNumber } from "../numbers/fraction";
import { segmentAlong } from "./levelSegment";
import { plainNeedLines } from "./plainNeedLines";

/** The need of the claim that is handed out last is place − level × weight. */
interface PlainPiece {
  readonly place: number;
  readonly weight: number;
  /** Where the piece ends, and where the one before it does. */
  readonly bottom: Fraction;
  readonly nearBottom: number;
}

/** Levels that differ by more than this, relatively, are surely in the right order. */
const SURE_DIFFERENCE = 1e-12;

/** The level that is looked for lies on one of so many segments for everybody but one recipient. */
const SHARED_SEGMENTS = 2;

/**
 * The smallest change of the own weight that changes the places; null when none does, NaN when ordinary numbers cannot say it.
 *
 * Cost: a few passes over the n recipients; then the logarithm of the pieces of a segment for each of them.
 *
 * @param weights Whole, with a positive sum; (total + 3) × sum is below 2^53, and so is 2 × total + 3.
 */
export function plainMargins(
  total: number,
  weights: readonly number[],
  sum: number,
): (recipient: number, count: number) => number | null {
  // By how far they lie from the total, for a place more and for the last one.
  const more: (readonly PlainPiece[])[] = [];
  const last: (readonly PlainPiece[])[] = [];

  const changeFor = (weight: number, place: number, isMore: boolean): number | null => {
    for (let step = 0; step < SHARED_SEGMENTS; step += 1) {
      const pieces = isMore
        ? (more[step] ??= plainSegment(weights, sum, total - step))
        : (last[step] ??= plainSegment(weights, sum, total + 1 + step));
      let low = 0;
      let high = pieces.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const piece = at(pieces, middle);
        const side = sideOf(total + piece.place - place, sum - weight + piece.weight, piece);
        if (side > 0 || (side === 0 && !isMore)) high = middle;
        else low = middle + 1;
      }
      const piece = pieces[low];
      if (low === 0 || piece === undefined) continue;
      const steps = total + piece.place - place;
      const [reached, held] = [total * (sum - weight + piece.weight), sum * steps];
      if (steps <= 0 || Math.max(reached, held) > Number.MAX_SAFE_INTEGER) return NaN;
      if (isMore) return (reached - held) / steps;
      return reached - held + weight * steps > 0 ? (held - reached) / steps : null;
    }
    return NaN;
  };

  return (recipient, count) => {
    const weight = weights[recipient] ?? 0;
    const more = count < total ? changeFor(weight, count + 1, true) : null;
    const fewer = count > 0 ? changeFor(weight, count, false) : null;
    return more === null || fewer === null ? (more ?? fewer) : Math.min(more, fewer);
  };
}

/** The pieces in falling order of levels; before them one that only ends, at the top. None when the shares never add up to k. */
function plainSegment(weights: readonly number[], sum: number, k: number): readonly PlainPiece[] {
  const levelOf = (places: number): Fraction => fraction(BigInt(places), BigInt(sum));
  const segment = k > 0 ? segmentAlong(plainNeedLines(weights, sum, k), levelOf(k), levelOf(k - 1)) : null;
  if (segment === null) return [];
  return [{ ...at(segment.pieces, 0), bottom: segment.top }, ...segment.pieces].map(({ place, weight, bottom }) => ({
    place: Number(place),
    weight: Number(weight),
    bottom,
    nearBottom: fractionToNumber(bottom),
  }));
}

/** Positive when the level steps / room lies above the end of a piece, 0 when it is that end. */
function sideOf(steps: number, room: number, { bottom, nearBottom }: PlainPiece): number {
  const level = steps / room;
  const difference = level - nearBottom;
  if (Math.abs(difference) > SURE_DIFFERENCE * Math.max(level, nearBottom)) return difference;
  return compareFractions(fraction(BigInt(steps), BigInt(room)), bottom);
}

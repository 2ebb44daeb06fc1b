/**
 * Margins of the largest remainder without bounds as doubles; see `remainderThresholds` for what is looked for. A level is told by
 * how many places fewer than the total the shares then add up to. So every number is a few times the sum of weights at most,
 * whatever the total is. Where two levels lie too close for doubles to tell, integers decide.
 */
import { at } from "../numbers/at";
import { compareFractions, type Fraction, fraction, fractionToNumber } from "../numbers/fraction";
import { segmentAlong } from "./levelSegment";
import { plainNeedLines } from "./plainNeedLines";
import type { WholeShares } from "./wholeShares";

/** The need of the claim that is handed out last, times the sum of weights, is need + places fewer × weight. */
interface PlainPiece {
  readonly place: number;
  readonly weight: number;
  readonly need: number;
  /** How many places fewer it is where the piece ends. */
  readonly end: Fraction;
  readonly nearEnd: number;
}

/** Doubles that differ by more than this, relatively, are surely in the right order. */
const SURE_DIFFERENCE = 1e-12;

/** The level that is looked for lies on one of so many segments for everybody but one recipient. */
const SHARED_SEGMENTS = 2;

/**
 * The smallest change of the own weight that changes the places, as a number; null when none does.
 *
 * Cost: a few passes over the n recipients; then the logarithm of the pieces of a segment for each of them.
 *
 * @param unit So many units of the whole weights are one of the weights as given.
 * @param exactly The same by fractions: for a recipient that ordinary numbers cannot answer.
 */
export function plainMargins(
  shares: WholeShares,
  unit: number,
  exactly: (recipient: number) => number | null,
): (recipient: number, count: number) => number | null {
  const { total, weights, sum, wholes, rests } = shares;
  // By how far they lie from the total, for a place more and for the last one.
  const more: (readonly PlainPiece[])[] = [];
  const last: (readonly PlainPiece[])[] = [];
  const changeFor = (recipient: number, place: number, isMore: boolean): number | null => {
    const weight = weights[recipient] ?? 0;
    const need = (place - (wholes[recipient] ?? 0)) * sum - (rests[recipient] ?? 0);
    for (let step = 0; step < SHARED_SEGMENTS; step += 1) {
      const pieces = isMore
        ? (more[step] ??= plainSegment(shares, -step))
        : (last[step] ??= plainSegment(shares, 1 + step));
      const piece = meetingPiece(pieces, need, sum - weight, isMore);
      if (piece === null) continue;
      const change = need - piece.need;
      const steps = total + (piece.place - place);
      if (steps * unit > Number.MAX_SAFE_INTEGER) break;
      if (isMore) return change / (steps * unit);
      return -change < weight * steps ? (0 - change) / (steps * unit) : null;
    }
    return exactly(recipient);
  };

  return (recipient, count) => {
    const more = count < total ? changeFor(recipient, count + 1, true) : null;
    const fewer = count > 0 ? changeFor(recipient, count, false) : null;
    return more === null || fewer === null ? (more ?? fewer) : Math.min(more, fewer);
  };
}

/** The pieces in falling order of levels; before them one that only ends, at the top. None when the shares never add up to k. */
function plainSegment(shares: WholeShares, step: number): readonly PlainPiece[] {
  const [total, sum] = [BigInt(shares.total), BigInt(shares.sum)];
  const k = total + BigInt(step);
  const segment = k > 0n ? segmentAlong(plainNeedLines(shares, step), fraction(k, sum), fraction(k - 1n, sum)) : null;
  if (segment === null) return [];
  return [{ ...at(segment.pieces, 0), bottom: segment.top }, ...segment.pieces].map(({ place, weight, bottom }) => {
    const end = fraction(total * bottom.denominator - sum * bottom.numerator, bottom.denominator);
    return {
      place: Number(place),
      weight: Number(weight),
      need: Number(place * sum - total * weight),
      end,
      nearEnd: fractionToNumber(end),
    };
  });
}

/** The piece on which the own need meets that of the claim which is handed out last, by halving; null when they do not meet here. */
function meetingPiece(pieces: readonly PlainPiece[], need: number, others: number, isMore: boolean): PlainPiece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = at(pieces, middle);
    const side = sideOf(need - piece.need, others + piece.weight, piece);
    if (side < 0 || (side === 0 && !isMore)) high = middle;
    else low = middle + 1;
  }
  return low === 0 ? null : (pieces[low] ?? null);
}

/** Negative when the level with need / room places fewer lies above the end of a piece, 0 when it is that end. */
function sideOf(need: number, room: number, { end, nearEnd }: PlainPiece): number {
  const fewer = need / room;
  const difference = fewer - nearEnd;
  if (Math.abs(difference) > SURE_DIFFERENCE * Math.abs(nearEnd)) return difference;
  return compareFractions(fraction(BigInt(need), BigInt(room)), end);
}

import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import { type Competitor, type FillCurve, type Stretch } from "./fillCurve";
import type { LevelPiece, SegmentOnCurve } from "./levelSegment";

/** What one recipient asks: with which weight does it just get place number `place`? */
export interface Question {
  readonly own: Competitor;
  readonly place: bigint;
  readonly total: bigint;
  /** Whether it asks for a place more than it has. Where its own claims lie exactly on a segment's end, they are no rival. */
  readonly isMore: boolean;
}

/**
 * Where the need of the own claim, place − total + the shares of the others, meets that of the claim which is handed out
 * last. The one rises with the level and the other falls, so that both the piece and the bend are found by halving.
 *
 * Cost: log(pieces) + log(bends) exact comparisons.
 *
 * @returns The weight with which the own share is what the others leave at that level; null when they do not meet here.
 */
export function meetingWeight(segment: SegmentOnCurve, curve: FillCurve, question: Question): Fraction | null {
  const { top, pieces } = segment;
  const isReached = (level: Fraction, piece: LevelPiece, stretch: number): boolean =>
    gapAt(question, piece, at(curve, stretch), level) < (question.isMore ? 0n : 1n);
  const index = firstWhere(pieces.length, (rank) => {
    const piece = at(pieces, rank);
    return isReached(piece.bottom, piece, at(segment.lowest, rank));
  });
  const piece = pieces[index];
  if (piece === undefined || (index === 0 && isReached(top, piece, segment.highest))) return null;
  const lowest = at(segment.lowest, index);
  const highest = index === 0 ? segment.highest : at(segment.lowest, index - 1);
  const passed = firstWhere(highest - lowest, (step) => {
    const bend = lowest + step + 1;
    return !isReached(at(curve, bend).from, piece, bend);
  });
  return weightIn(question, piece, at(curve, lowest + passed));
}

/** The first index for which it holds, where it holds for all after it; `count` when for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The own need less that of the piece, times the denominator of the level. */
function gapAt(question: Question, piece: LevelPiece, stretch: Stretch, level: Fraction): bigint {
  const { pinned, freeWeight } = othersIn(question.own, stretch);
  const constant = question.place - question.total + pinned - piece.place;
  return constant * level.denominator + (freeWeight + piece.weight) * level.numerator;
}

/** Places of the others on a stretch: pinned + level × freeWeight. */
function othersIn(
  { weight, minimum, maximum }: Competitor,
  { from, pinned, freeWeight }: Stretch,
): Omit<Stretch, "from"> {
  const share = weight * from.numerator;
  if (maximum !== null && share >= maximum * from.denominator) return { pinned: pinned - maximum, freeWeight };
  if (weight === 0n || share < minimum * from.denominator) return { pinned: pinned - minimum, freeWeight };
  return { pinned, freeWeight: freeWeight - weight };
}

function weightIn(question: Question, piece: LevelPiece, stretch: Stretch): Fraction | null {
  const { pinned, freeWeight } = othersIn(question.own, stretch);
  const level = fraction(piece.place - question.place + question.total - pinned, freeWeight + piece.weight);
  if (level.numerator <= 0n) return null;
  const left = (question.total - pinned) * level.denominator - freeWeight * level.numerator;
  return fraction(left, level.numerator);
}

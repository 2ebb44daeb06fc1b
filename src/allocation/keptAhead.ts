import { isPrecise, nearHeight, type NearShares, SAFETY, sumAt } from "./nearShares";

/** During the first look so many times the places of the shortest one may move. */
const FIRST_LOOK = 2;
/** The part of what the last look leaves that the next one takes. */
const CAUTION = 0.7;

/** Looked up once: in some realms that costs more than the looking ahead. */
const { ceil, max, min } = Math;

export interface Ahead {
  /** Up to here all keep their number, in parts of p from the origin of the shares. */
  readonly position: number;
  readonly looks: number;
  /** About how many places others exchange on the way there. */
  readonly moved: number;
}

export interface Looking {
  /** Where the places are right, in parts of p from the origin. */
  readonly from: number;
  /** How many places change hands per part of p. */
  readonly speed: number;
  /** How many looks may be taken. */
  readonly most: number;
  /** Where fewer places than these can be passed at once, it looks no further. */
  readonly shortest: number;
}

/**
 * How far recipients surely keep their number, without following the places that others exchange. A claim is the share less
 * the places before it, and the strongest claims get the places. A number m is kept as long as no more claims than there are
 * places are as strong as the m-th, and no fewer are stronger than the next one. A share only rises or only falls, so that on
 * a stretch it has no more and no fewer claims than at one of the ends. Stretches are as long as that probably proves.
 *
 * Cost: one pass over the n recipients per look.
 *
 * @param undecided Recipients, at least one.
 * @param looking Where it begins and how far it looks.
 */
export function keptAhead(
  near: NearShares,
  undecided: readonly number[],
  { from, speed, most, shortest }: Looking,
): Ahead {
  let position = from;
  let looks = 0;
  let ahead = FIRST_LOOK * shortest;
  while (looks < most && ahead >= shortest && position < near.end) {
    looks += 1;
    const to = min(position + ahead / speed, near.end);
    // Where nothing moves a shorter stretch proves no more.
    if (to === position || !isPrecise(near, to)) break;
    const excess = excessOn(near, undecided, position, to);
    // Every place that moves takes away one of those that are left.
    ahead = CAUTION * ((to - position) * speed - excess);
    if (excess <= 0) position = to;
  }
  return { position, looks, moved: (position - from) * speed };
}

/** How many claims too many, or too few, there may be on a stretch for these to keep their number; they do unless it is above 0. */
function excessOn({ shares, recipients }: NearShares, undecided: readonly number[], from: number, to: number): number {
  const { nearStarts, nearSlopes } = shares;
  const [sum, sumBeyond] = [sumAt(shares, from), sumAt(shares, to)];
  let weakestLast = 0;
  let strongestNext = -1;
  for (const index of undecided) {
    const one = nearHeight(shares, index, from, sum);
    const other = nearHeight(shares, index, to, sumBeyond);
    weakestLast = min(weakestLast, one, other);
    strongestNext = max(strongestNext, one, other);
  }
  // Nobody has a claim stronger than 1 to no place at all, so that weaker ones are counted well.
  const asStrong = weakestLast + 1 - 2 * SAFETY;
  const stronger = strongestNext + 2 * SAFETY;
  const [scale, scaleBeyond] = [1 / sum, 1 / sumBeyond];
  let most = 0;
  let fewest = 0;
  // By number, and without a function in between: this is where the time goes.
  for (let index = 0; index < recipients; index += 1) {
    const start = nearStarts[index] ?? 0;
    const slope = nearSlopes[index] ?? 0;
    const one = (start + from * slope) * scale;
    const other = (start + to * slope) * scaleBeyond;
    most += ceil(max(one, other) - asStrong);
    fewest += ceil(min(one, other) - stronger);
  }
  return max(most, -fewest);
}

import { at } from "../numbers/at";
import { type MovingShares, nearWay, SPARE } from "./movingShares";

/** Doubles are off by less than this part of a place as long as nobody is further than `FURTHEST` places from the origin. */
const SAFETY = 1e-9;
const FURTHEST = 2 ** 17;
/** How many places per recipient may move during the first look, and during the shortest one. */
const FIRST_LOOK = 1 / 32;
const SHORTEST_LOOK = 1 / 512;
/** Lines that were scaled down begin with many more bits than this, or too few are left. */
const FEWEST_SCALED = 2 ** 64;

/** Looked up once: in some realms that costs more than the looking ahead. */
const { abs, ceil, max, min } = Math;

export interface Ahead {
  /** Up to here all keep their number, in parts of p from the origin of the shares. */
  readonly position: number;
  readonly looks: number;
  /** About how many places others exchange on the way there. */
  readonly moved: number;
}

/**
 * How far recipients surely keep their number, without following the places that others exchange. A claim is the share less
 * the places before it, and the strongest claims get the places. A number m is kept as long as no more claims than there are
 * places are as strong as the m-th, and no fewer are stronger than the next one. A share only rises or only falls, so that on
 * a stretch it has no more and no fewer claims than at one of the ends. Stretches are as long as that proves it.
 *
 * Cost: two passes over the n recipients per look.
 *
 * @param undecided Recipients, at least one.
 * @param from Where the places are right, in parts of p from the origin.
 * @param speed How many places change hands per part of p.
 * @param most How many looks may be taken.
 */
export function keptAhead(
  shares: MovingShares,
  undecided: readonly number[],
  { from, speed, most }: { readonly from: number; readonly speed: number; readonly most: number },
): Ahead {
  const recipients = shares.nearStarts.length - SPARE;
  const end = nearWay(shares, shares.end);
  const shortest = (recipients * SHORTEST_LOOK) / speed;
  let length = (recipients * FIRST_LOOK) / speed;
  let [before, after] = [new Float64Array(recipients), new Float64Array(recipients)];
  const isGood = setHeights(shares, from, before);
  let position = from;
  let looks = 0;
  // Where nothing moves a shorter stretch proves no more.
  while (isGood && looks < most && length >= shortest && (looks === 0 || length < Infinity) && position < end) {
    looks += 1;
    const to = Math.min(position + length, end);
    if (setHeights(shares, to, after) && keepAll(undecided, before, after)) {
      [before, after] = [after, before];
      position = to;
      length *= 2;
    } else {
      length /= 2;
    }
  }
  return { position, looks, moved: (position - from) * speed };
}

/** Notes share − places of everybody; false where doubles are not good enough. */
function setHeights(
  { nearSum, nearStarts, nearSlopes, shift }: MovingShares,
  position: number,
  heights: Float64Array,
): boolean {
  const whole = nearSum.start + position * nearSum.slope;
  let furthest = 0;
  for (let index = 0; index < heights.length; index += 1) {
    const start = nearStarts[index] ?? 0;
    const way = position * (nearSlopes[index] ?? 0);
    heights[index] = (start + way) / whole;
    furthest = max(furthest, abs(start), abs(way));
  }
  return furthest <= FURTHEST * whole && (shift === 0n || whole >= FEWEST_SCALED);
}

/** Whether these keep their number on the stretch between two ways. */
function keepAll(undecided: readonly number[], before: Float64Array, after: Float64Array): boolean {
  let weakestLast = 0;
  let strongestNext = -1;
  for (const index of undecided) {
    const [one, other] = [at(before, index), at(after, index)];
    weakestLast = min(weakestLast, one, other);
    strongestNext = max(strongestNext, one, other);
  }
  // Nobody has a claim stronger than 1 to no place at all, so that weaker ones are counted well.
  const asStrong = weakestLast + 1 - 2 * SAFETY;
  const stronger = strongestNext + 2 * SAFETY;
  let most = 0;
  let fewest = 0;
  for (let index = 0; index < before.length; index += 1) {
    const one = before[index] ?? 0;
    const other = after[index] ?? 0;
    const isRising = other > one;
    most += ceil((isRising ? other : one) - asStrong);
    fewest += ceil((isRising ? one : other) - stronger);
  }
  return most <= 0 && fewest >= 0;
}

import { thresholdOfLargest } from "../numbers/thresholdOfLargest";
import { type MovingShares, SPARE } from "./movingShares";

/** More than what a double loses in a height, as a part of where the line begins and of how far it went: a few tens of 2^−53. */
const LOST = 2 ** -47;

const { abs, floor, max } = Math;

export interface Moved {
  /** Null where doubles do not tell. */
  readonly moved: Float64Array | null;
  /** The remainders above it get a place; about. */
  readonly level: number;
}

/**
 * How many places everybody gets more at a position than where the lines begin, by largest remainder on ordinary numbers.
 *
 * A share that is just below a whole number or just above it has that number either way: its remainder is among the
 * largest, or among the smallest.
 *
 * Cost: two passes over the n recipients, and the selection of a remainder.
 *
 * @param position In parts of p from the origin; may be off by a rounding.
 * @returns Null where doubles do not tell anything.
 */
export function movedAt({ nearStarts, nearSlopes, nearSum, shift }: MovingShares, position: number): Moved | null {
  const recipients = nearStarts.length - SPARE;
  const sum = nearSum.start + position * nearSum.slope;
  if (shift !== 0n || !(sum > 0)) return null;
  const moved = new Float64Array(recipients);
  const rests: number[] = [];
  let left = 0;
  let furthest = 0;
  for (let index = 0; index < recipients; index += 1) {
    const start = nearStarts[index] ?? 0;
    const way = position * (nearSlopes[index] ?? 0);
    const height = (start + way) / sum;
    const whole = floor(height);
    furthest = max(furthest, abs(start), abs(way));
    moved[index] = whole;
    left -= whole;
    rests.push(height - whole);
  }
  // Lines too steep for a double leave no number to compare.
  if (!(left > 0 && left < recipients)) return null;
  const [last, next] = handOut(moved, rests, left);
  const lost = 2 * LOST * (furthest / sum) * max(1, nearSum.start / sum);
  const isSure = last - next > lost && next > lost && 1 - last > lost;
  return { moved: isSure ? moved : null, level: (last + next) / 2 };
}

/** Gives a place to each of so many largest remainders: the last of them, and the next one; of equals there is no next one. */
function handOut(moved: Float64Array, rests: readonly number[], left: number): readonly [last: number, next: number] {
  const last = thresholdOfLargest(rests.slice(), left);
  let next = 0;
  let given = 0;
  for (let index = 0; index < rests.length; index += 1) {
    const rest = rests[index] ?? 0;
    if (rest >= last) {
      moved[index] = (moved[index] ?? 0) + 1;
      given += 1;
    } else if (rest > next) next = rest;
  }
  return [last, given === left ? next : last];
}

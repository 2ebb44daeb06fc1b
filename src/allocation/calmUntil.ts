/**
 * Stretches of the way on which recipients surely keep their numbers, proved by counting claims instead of following them.
 *
 * A claim to place k needs k − share, and the total goes to the claims that need least. So a recipient keeps its place q as long
 * as no more claims than the total need at most what that place needs, and gets no more than q as long as at least the total
 * need less than place q + 1. Shares move one way between two ways, so that counting with the larger and the smaller end of each
 * holds for the whole stretch: thousands of places may change hands among the others meanwhile.
 */
import { compareFractions, type Fraction, fraction, fractionToNumber } from "../numbers/fraction";
import { nearestFraction } from "../numbers/nearestFraction";
import type { MovingShares } from "./movingShares";
import { nearWay, SPARE } from "./movingShares";

/** How far those that were asked about surely keep their number, and how many stretches were looked at. */
export interface Calm {
  readonly until: Fraction;
  readonly looks: number;
}

/** A multiple of what doubles may be off by, relative to what they are computed from. */
const PRECISION = 1e-14;
/** With more doubt than this about a share nothing is said. */
const MOST_DOUBT = 1e-3;
/** The first stretch is one in which so many places move per recipient; it is halved so often at most. */
const FIRST_STRETCH = 1 / 8;
const HALVINGS = 3;
/** Less than this many first stretches is walked as fast as it is jumped. */
const WORTHWHILE = 2;
/** Doubles tell parts apart that differ by more than this, relatively. */
const SHORTEST = 1e-13;
const MOST_LOOKS = 2000;

/**
 * Cost: two passes over the n recipients per stretch, on doubles whose error is counted in; at most 2,000 stretches.
 *
 * @param recipients Those that must keep the number that they have in `shares`.
 * @returns The way itself when nothing can be said.
 */
export function calmUntil(shares: MovingShares, recipients: readonly number[], way: Fraction): Calm {
  const end = nearWay(shares, shares.end);
  const from = nearWay(shares, way);
  let here = heightsAt(shares, from);
  const first = powerOfTwoBelow(FIRST_STRETCH * stretchPerPlace(shares, here));
  let [length, reached, looks] = [first, 0, 0];
  while (length >= first / 2 ** HALVINGS && looks < MOST_LOOKS) {
    looks += 1;
    const isLast = here.way + length >= end;
    const there = heightsAt(shares, isLast ? end : here.way + length);
    if (!isCalm(shares, recipients, here, there)) length /= 2;
    else if (isLast) return { until: shares.end, looks };
    else {
      reached += length;
      here = there;
      length *= 2;
    }
  }
  return { until: reached < WORTHWHILE * first ? way : within(shares, way, from, reached), looks };
}

/** Share − places of all at one way, and what doubles may be off by. */
interface Heights {
  readonly way: number;
  readonly values: Float64Array;
  readonly doubt: number;
}

function heightsAt(shares: MovingShares, way: number): Heights {
  const { nearSum, nearStarts, nearSlopes } = shares;
  const count = nearStarts.length - SPARE;
  const whole = nearSum.start + way * nearSum.slope;
  const scale = (nearSum.start + way * Math.abs(nearSum.slope)) / whole;
  const values = new Float64Array(count);
  let largest = 0;
  for (let index = 0; index < count; index += 1) {
    const start = nearStarts[index] ?? 0;
    const change = way * (nearSlopes[index] ?? 0);
    values[index] = (start + change) / whole;
    largest = Math.max(largest, (Math.abs(start) + Math.abs(change)) / whole);
  }
  return { way, values, doubt: PRECISION * (1 + largest) * scale };
}

function isCalm(shares: MovingShares, recipients: readonly number[], here: Heights, there: Heights): boolean {
  const doubt = here.doubt + there.doubt;
  // Also where the sum of weights is all but 0.
  if (!(doubt >= 0 && doubt < MOST_DOUBT)) return false;
  let lowest = Infinity;
  let highest = -Infinity;
  for (const index of recipients) {
    const [one, other] = [here.values[index] ?? 0, there.values[index] ?? 0];
    lowest = Math.min(lowest, one, other);
    highest = Math.max(highest, one, other);
  }
  lowest -= doubt;
  highest += doubt;
  let [atMost, less] = [0, 0];
  for (let index = 0; index < here.values.length; index += 1) {
    const [one, other] = [here.values[index] ?? 0, there.values[index] ?? 0];
    // Both count from the places of now, which add up to the total.
    atMost += Math.max(Math.floor(Math.max(one, other) + doubt - lowest), -(shares.counts[index] ?? 0));
    less += Math.ceil(Math.min(one, other) - doubt + 1 - highest) - 1;
  }
  return atMost <= 0 && less >= 0;
}

/** The length of a way on which shares move by one place per recipient, together. */
function stretchPerPlace({ nearSum, nearSlopes }: MovingShares, { way, values }: Heights): number {
  const whole = nearSum.start + way * nearSum.slope;
  let speed = 0;
  for (let index = 0; index < values.length; index += 1) {
    speed += Math.abs((nearSlopes[index] ?? 0) - (values[index] ?? 0) * nearSum.slope) / whole;
  }
  return values.length / speed;
}

/** Lengths of few digits keep the numbers of later comparisons short. */
function powerOfTwoBelow(length: number): number {
  return 2 ** Math.floor(Math.log2(length));
}

/**
 * A part of few digits in the last half of the stretch, so that numbers do not grow from one stretch to the next. The way itself
 * where doubles cannot tell it from the begin.
 */
function within({ origin }: MovingShares, way: Fraction, from: number, by: number): Fraction {
  const unit = by / 4;
  const part = fractionToNumber(origin) + from + by;
  if (!(unit > SHORTEST * part)) return way;
  const { numerator, denominator } = nearestFraction((Math.floor(part / unit) - 1) * unit);
  const until = fraction(numerator * origin.denominator - origin.numerator * denominator, denominator);
  return compareFractions(until, way) > 0 ? until : way;
}

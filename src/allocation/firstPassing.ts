import { compareFractions, type Fraction } from "../numbers/fraction";
import type { LastClaims, Meetings } from "./lastClaims";
import { SAFETY } from "./nearShares";

/** More than what is lost in the difference of two heights while the sum of weights doubles at most. */
const LOST = 8 * SAFETY;
/** A stretch is halved so many times at most. */
const DEEPEST = 40;
/** At the first of these parts of it where no meeting is near. */
const HALVES = [1 / 2, 3 / 8, 9 / 16];
/** So many meetings at most are sorted on whole numbers. */
const MOST_SORTED = 64;
/** Where more than these are about as strong at the begin, it does not tell. */
const MOST_TIED = 16;
/** That of an edge which a claim is near. */
const UNKNOWN = Infinity;

const { abs } = Math;

/** A claim, or the edge of those that are looked at, as a straight line. */
export interface Followed {
  readonly height: number;
  readonly slope: number;
  /** Which claim it is; −1 for an edge. */
  readonly claim: number;
  /** Whether it has a place at the begin. */
  readonly isHeld: boolean;
}

export interface Passing {
  /** A stretch on which it passes one claim only. */
  readonly from: number;
  readonly to: number;
  /** The claim that it changes places with; any for an edge. */
  readonly rival: number;
}

/** What whole numbers say where doubles do not tell. */
export interface Exactly {
  /** Positive when the first of two claims is the strongest just beyond the begin, 0 when they are equal for good. */
  readonly side: (claim: number, other: number) => number;
  /** Where two claims meet. */
  readonly meeting: (claim: number, other: number) => Fraction;
}

/**
 * Where a line first gets among the strongest claims, which have a place, or first is no longer one of them. The number of claims
 * above it only changes where it meets one: stretches are halved until too few meet it, or one alone, or some about where
 * halves part: those are sorted on whole numbers. Of claims that are equal for good the one that stands first is above.
 *
 * Cost: one pass over the claims, and a few over those that meet the line.
 *
 * @returns Null where that is not on the stretch; "unsure" where doubles do not tell.
 */
export function firstPassing(claims: LastClaims, followed: Followed, exactly: Exactly): Passing | "unsure" | null {
  const { heights, slopes, count, length, held, meetings } = claims;
  const { height, slope, claim, isHeld } = followed;
  const { ways, lost, rivals } = meetings;
  let [above, met, falling, unsure, tied] = [0, 0, 0, 0, 0];
  for (let other = 0; other < count; other += 1) {
    const ahead = (heights[other] ?? 0) - height;
    const gain = (slopes[other] ?? 0) - slope;
    const beyond = ahead + length * gain;
    const side = sideOf(ahead, claim, other, exactly);
    tied += Number(abs(ahead) <= LOST);
    if (tied > MOST_TIED) return "unsure";
    if (side === 0) {
      above += Number(other < claim);
      continue;
    }
    unsure += Number(side === UNKNOWN || abs(beyond) <= LOST);
    if (side < 0) {
      above += 1;
      if (beyond > LOST) continue;
      falling += 1;
    } else if (beyond < -LOST || side === UNKNOWN) continue;
    ways[met] = -ahead / gain;
    lost[met] = LOST / gain;
    rivals[met] = other;
    met += 1;
  }
  // Those that are unsure may be above it or not.
  const fewest = above - falling;
  const most = above + met - falling + unsure;
  if (isHeld ? most < held : fewest >= held) return null;
  if (unsure > 0 || above < held !== isHeld) return "unsure";
  const search = { meetings, claim, isHeld, limit: held, exactly };
  return firstWithin(search, { begin: 0, end: met, above, falling }, 0, length, DEEPEST);
}

/** Negative when the other one is above the line just beyond the begin, 0 when they are equal for good. */
function sideOf(ahead: number, claim: number, other: number, exactly: Exactly): number {
  if (abs(ahead) > LOST) return -ahead;
  if (claim < 0) return UNKNOWN;
  return other === claim ? 0 : exactly.side(claim, other);
}

interface Search {
  readonly meetings: Meetings;
  readonly claim: number;
  readonly isHeld: boolean;
  /** So many have a place. */
  readonly limit: number;
  readonly exactly: Exactly;
}

/** Meetings on a stretch, side by side; how many are above the line at its begin, and how many get below it. */
interface Stretch {
  readonly begin: number;
  readonly end: number;
  readonly above: number;
  readonly falling: number;
}

function firstWithin(
  search: Search,
  stretch: Stretch,
  from: number,
  to: number,
  depth: number,
): Passing | "unsure" | null {
  const { meetings, isHeld, limit } = search;
  const { begin, end, above, falling } = stretch;
  if (isHeld ? above + end - begin - falling < limit : above - falling >= limit) return null;
  if (end - begin === 1) return { from, to, rival: meetings.rivals[begin] ?? 0 };
  let half = 0;
  let parted: ReturnType<typeof partAt> = null;
  for (let turn = 0; parted === null && turn < HALVES.length && depth > 0; turn += 1) {
    half = from + (to - from) * (HALVES[turn] ?? 0);
    parted = partAt(meetings, begin, end, half);
  }
  if (parted === null) {
    const rival = rivalExactly(search, stretch);
    return typeof rival === "number" ? { from, to, rival } : rival;
  }
  const { middle, early } = parted;
  const first = { begin, end: middle, above, falling: early };
  const second = {
    begin: middle,
    end,
    above: above + middle - begin - 2 * early,
    falling: falling - early,
  };
  return firstWithin(search, first, from, half, depth - 1) ?? firstWithin(search, second, half, to, depth - 1);
}

/** With whom it changes places, by the order of meetings on whole numbers; what happens at one way counts together. */
function rivalExactly(search: Search, stretch: Stretch): number | "unsure" | null {
  const { meetings, claim, isHeld, limit, exactly } = search;
  const { begin, end } = stretch;
  // An edge is met where the stretch begins at the soonest.
  if (claim < 0) return claim;
  if (end - begin > MOST_SORTED) return "unsure";
  const sorted = Array.from({ length: end - begin }, (_none, rank) => {
    const rival = meetings.rivals[begin + rank] ?? 0;
    return { rival, by: (meetings.lost[begin + rank] ?? 0) < 0 ? -1 : 1, way: exactly.meeting(claim, rival) };
  }).sort((one, other) => compareFractions(one.way, other.way));
  let { above } = stretch;
  for (const [rank, { rival, by, way }] of sorted.entries()) {
    above += by;
    const next = sorted[rank + 1];
    const isLast = next === undefined || compareFractions(way, next.way) < 0;
    if (isLast && above < limit !== isHeld) return rival;
  }
  return null;
}

/** Puts those before a way first; null where one of them may be on either side. */
function partAt(
  { ways, lost, rivals }: Meetings,
  begin: number,
  end: number,
  half: number,
): { readonly middle: number; readonly early: number } | null {
  let middle = begin;
  let early = 0;
  for (let rank = begin; rank < end; rank += 1) {
    const way = ways[rank] ?? 0;
    const off = lost[rank] ?? 0;
    if (abs(way - half) <= abs(off)) return null;
    if (way > half) continue;
    if (off < 0) early += 1;
    const rival = rivals[rank] ?? 0;
    ways[rank] = ways[middle] ?? 0;
    lost[rank] = lost[middle] ?? 0;
    rivals[rank] = rivals[middle] ?? 0;
    ways[middle] = way;
    lost[middle] = off;
    rivals[middle] = rival;
    middle += 1;
  }
  return { middle, early };
}

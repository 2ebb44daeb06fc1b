import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import type { Effort } from "./firstFailure";
import { type Exactly, firstPassing, type Passing } from "./firstPassing";
import { keptAhead } from "./keptAhead";
import { findClaims, type LastClaims } from "./lastClaims";
import { movedAt } from "./movedAt";
import { type Line, type MovingShares, nearWay, partAt, speedAt, wayTo } from "./movingShares";
import { isPrecise, nearHeight, type NearShares, nearShares, SAFETY, sumAt } from "./nearShares";

/** So many places may be exchanged along one stretch while all are undecided; more when fewer are. */
const AT_ONCE = 8;
/** The level of the last place wanders by so many claims, and by the root of the number of exchanges times this. */
const MARGIN = 4;
const WANDERING = 1.5;
/** A stretch ends so much before where the level of the last place gets out of sight. */
const SHORTER = 0.9;
/** It is looked ahead when no more than this part of the recipients is undecided. */
const FEW_UNDECIDED = 1 / 8;
/** So many recipients or claims can be passed in one step when only ordinary numbers are added. */
const LOOKED_PER_STEP = 2048;
/** Or so many whose remainders are put in order. */
const ORDERED_PER_STEP = 64;
/** Or so many claims, when a line is followed among them. */
const FOLLOWED_PER_STEP = 512;
/** Or so many pairs are compared on whole numbers. */
const COMPARED_PER_STEP = 16;
/** Where fewer places can be passed at once, following them is as quick; */
const SHORTEST_LOOK = 8;
/** and where claims cannot be followed, as long as it is more than this part of the recipients. */
const SHORTEST_PART = 1 / 512;
/** A look costs as much as so many recipients, also when there are few. */
const LOOK_ITSELF = 256;

const { abs, min, sqrt } = Math;

/** What is walked along, and what is found on the way. */
export interface Path {
  readonly shares: MovingShares;
  readonly changes: (Fraction | null)[];
  /** How many recipients weigh something. */
  readonly heavy: number;
  readonly effort: Effort;
  /** Room for claims. */
  readonly claims: LastClaims;
}

export interface Walked {
  /** Up to here all that changes is known, in parts of p from the origin of the shares. */
  readonly position: number;
  /** Those of whom it is not known when or whether they change. */
  readonly undecided: readonly number[];
  readonly steps: number;
}

interface Walk extends Path {
  readonly near: NearShares;
  readonly exactly: Exactly;
  undecided: readonly number[];
  position: number;
  steps: number;
  /** Whether somebody was decided since it was last looked who is undecided. */
  hasNew: boolean;
  /** About where the level of the last place is. */
  level: number;
}

/**
 * Finds where recipients first change their number as far as ordinary numbers surely tell. Along a stretch only the claims that may
 * come to be the last ones count; of those of the undecided it is looked where enough others have passed them.
 *
 * Cost: a step for every 2048 recipients that are passed, every 64 that are put in order, or every 512 claims among which a line is
 * followed.
 *
 * @param path Shares of which the places are right where the lines begin; those that are undecided have these places.
 * @param from Where it begins.
 * @param undecided Recipients, at least one.
 * @param most How many steps may be taken.
 */
export function walkNear(path: Path, from: Fraction, undecided: readonly number[], most: number): Walked {
  const near = nearShares(path.shares);
  const begin = nearWay(path.shares, from);
  const walk: Walk = {
    ...path,
    near,
    exactly: exactlyOf(path, () => (walk.position === begin ? from : wayTo(path.shares, walk.position))),
    undecided,
    position: begin,
    steps: 0,
    hasNew: false,
    level: 0,
  };
  while (walk.steps < most && isGoingOn(walk, most));
  const { position, steps } = walk;
  return { position, steps, undecided: walk.undecided.filter((index) => walk.changes[index] === null) };
}

/** Goes on a little; false at the end, and where whole numbers see further. */
function isGoingOn(walk: Walk, most: number): boolean {
  const { near, changes, effort } = walk;
  if (walk.hasNew) walk.undecided = walk.undecided.filter((index) => changes[index] === null);
  walk.hasNew = false;
  if (!isPrecise(near, walk.position) || isStandingStill(walk)) return false;
  if (isFew(walk)) lookAhead(walk, most, SHORTEST_LOOK);
  const compared = effort.exactComparisons;
  const isOn = isAtEnd(walk) || followClaims(walk) || lookAhead(walk, most, near.recipients * SHORTEST_PART);
  walk.steps += (effort.exactComparisons - compared) / COMPARED_PER_STEP;
  if (isAtEnd(walk)) walk.undecided = [];
  return isOn && walk.undecided.length > 0;
}

function isAtEnd({ position, near }: Walk): boolean {
  return position >= near.end;
}

function isFew({ undecided, near }: Walk): boolean {
  return undecided.length <= near.recipients * FEW_UNDECIDED + 1;
}

/** Whether all of them have so small a remainder that they surely keep their number for a while; who does until the end is left out. */
function isStandingStill(walk: Walk): boolean {
  const { shares, near, heavy } = walk;
  const within = 1 / heavy - SAFETY;
  const isWithin = (index: number, position: number): boolean =>
    abs(nearHeight(shares, index, position, sumAt(shares, position))) < within;
  // Within 1/n of its number at both ends, so on the way too.
  if (isPrecise(near, near.end) && isFew(walk)) {
    walk.undecided = walk.undecided.filter((index) => !isWithin(index, near.end) || !isWithin(index, walk.position));
  }
  return walk.undecided.every((index) => isWithin(index, walk.position));
}

/** Passes by the places that others exchange while these keep their number; false when there are none. */
function lookAhead(walk: Walk, most: number, shortest: number): boolean {
  const { shares, near, position, undecided } = walk;
  const perStep = LOOKED_PER_STEP / (near.recipients + LOOK_ITSELF);
  const speed = speedAt(shares, position);
  const ahead = keptAhead(near, undecided, { from: position, speed, most: (most - walk.steps) * perStep, shortest });
  walk.effort.looks += ahead.looks;
  walk.steps += ahead.looks / perStep;
  walk.position = ahead.position;
  return ahead.position > position;
}

/** Looks along a stretch whose claims are passed; false where doubles do not tell. */
function followClaims(walk: Walk): boolean {
  const { claims, position } = walk;
  if (!claimsAhead(walk) && !(knowLevel(walk) && claimsAhead(walk))) return false;
  const found = passedByUndecided(walk);
  if (found === null || found.some((one) => found.some((other) => isNear(one, other)))) return false;
  found.sort(({ passing: one }, { passing: other }) => one.from - other.from);
  for (const { recipient, claim, passing } of found)
    walk.changes[recipient] ??= walk.exactly.meeting(claim, passing.rival);
  walk.hasNew = found.length > 0;
  walk.position = position + claims.length;
  walk.level = levelAtEnd(walk);
  return true;
}

/** Where the last places of the undecided are lost along the stretch, and the next ones got; null where doubles do not tell. */
function passedByUndecided(walk: Walk): Found[] | null {
  const { claims, changes } = walk;
  const { recipients, places, heights, slopes, count } = claims;
  const found: Found[] = [];
  for (let claim = 0; claim < count; claim += 1) {
    const recipient = at(recipients, claim);
    const place = at(places, claim);
    if (place > 0 || place < -1 || changes[recipient] !== null) continue;
    const followed = { height: at(heights, claim), slope: at(slopes, claim), claim, isHeld: place < 0 };
    const passing = firstPassing(claims, followed, walk.exactly);
    walk.steps += count / FOLLOWED_PER_STEP;
    if (passing === "unsure") return null;
    if (passing !== null) found.push({ recipient, claim, passing });
  }
  return found;
}

interface Found {
  readonly recipient: number;
  readonly claim: number;
  readonly passing: Passing;
}

/** Whether somebody loses its last place and gets the next one at about the same way. */
function isNear({ recipient, claim, passing }: Found, other: Found): boolean {
  if (recipient !== other.recipient || claim === other.claim) return false;
  return passing.from < other.passing.to && other.passing.from < passing.to;
}

/** Finds the claims along a stretch on which the level of the last place stays among them; false where that does not come out. */
function claimsAhead(walk: Walk): boolean {
  const { near, claims, position, level, undecided, shares } = walk;
  const { recipients } = near;
  const exchanges = AT_ONCE * sqrt(recipients / undecided.length);
  const { nearSum } = shares;
  const sum = sumAt(shares, position);
  // Until the sum of weights is twice or half as much, so that a place stays about as large.
  const doubled = sum / abs(nearSum.slope) / 2;
  const length = min(exchanges / speedAt(shares, position), doubled, near.end - position);
  const margin = min((MARGIN + WANDERING * sqrt(exchanges)) / recipients, 1 / 2);
  const [lower, upper] = [level - margin, level + margin];
  walk.steps += (recipients + LOOK_ITSELF) / LOOKED_PER_STEP;
  if (!isPrecise(near, position + length)) return false;
  if (!findClaims(claims, near, { from: position, length, lower, upper })) return false;
  for (const isHeld of [true, false]) {
    walk.steps += claims.count / FOLLOWED_PER_STEP;
    const height = isHeld ? upper : lower;
    const passing = firstPassing(claims, { height, slope: height * claims.growth, claim: -1, isHeld }, walk.exactly);
    if (passing === "unsure") return false;
    if (passing !== null) claims.length = passing.from * SHORTER;
  }
  return claims.length > 0;
}

function knowLevel(walk: Walk): boolean {
  const known = movedAt(walk.shares, walk.position);
  walk.steps += walk.near.recipients / ORDERED_PER_STEP;
  walk.level = known?.level ?? 0;
  return known !== null;
}

/** About the level of the last place at the end of the stretch: there are as many claims per place as recipients. */
function levelAtEnd({ claims, level, near }: Walk): number {
  const { heights, slopes, count, held, length, growth } = claims;
  const height = level * (1 + length * growth);
  let above = 0;
  for (let claim = 0; claim < count; claim += 1) {
    above += Number((heights[claim] ?? 0) + length * (slopes[claim] ?? 0) > height);
  }
  return level + (above - held) / near.recipients;
}

/** What whole numbers say of claims along a stretch that begins there. */
function exactlyOf({ shares, claims, effort }: Path, from: () => Fraction): Exactly {
  const { recipients, places } = claims;
  const { starts, slopes, sum } = shares;
  const difference = (claim: number, rival: number): Line => {
    effort.exactComparisons += 1;
    const [one, other] = [at(recipients, claim), at(recipients, rival)];
    const ahead = BigInt(at(places, claim) - at(places, rival));
    return {
      start: at(starts, one) - at(starts, other) - ahead * sum.start,
      slope: at(slopes, one) - at(slopes, other) - ahead * sum.slope,
    };
  };
  return {
    side: (claim, rival) => {
      const { start, slope } = difference(claim, rival);
      if (start === 0n && slope === 0n) return 0;
      const { numerator, denominator } = from();
      return (start * denominator + slope * numerator || slope) > 0n ? 1 : -1;
    },
    meeting: (claim, rival) => {
      const { start, slope } = difference(claim, rival);
      return partAt(shares, fraction(-start, slope));
    },
  };
}

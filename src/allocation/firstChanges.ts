import { at } from "../numbers/at";
/** Where the numbers of a largest remainder first move while weights change along straight lines. */
import { compareFractions, type Fraction, fraction } from "../numbers/fraction";
import { reduced } from "../numbers/reduced";
import { certainUntil } from "./certainUntil";
import { type Effort, extremes, firstFailure } from "./firstFailure";
import { type LastClaims, roomForClaims } from "./lastClaims";
import { movedAt } from "./movedAt";
import {
  lineAt,
  movePlace,
  type MovingShares,
  movingShares,
  type MovingWeights,
  nearWay,
  partAt,
  wayTo,
} from "./movingShares";
import { SAFETY } from "./nearShares";
import { placesBeyond } from "./placesBeyond";
import { AT_ONCE, EDGE_BITS, rivalsNear } from "./rivalsNear";
import { walkAlike } from "./walkAlike";
import { walkNear } from "./walkNear";

export interface FirstChanges {
  /** The first p from 0 to 1 beyond which a recipient has another number than at 0; null when none was found. */
  readonly changes: readonly (Fraction | null)[];
  /** Recipients of which the first change lies beyond `searchedUpTo`, if there is one: nobody can say without very many steps. */
  readonly undecided: readonly number[];
  readonly searchedUpTo: Fraction;
  readonly effort: Readonly<Effort>;
}

/** Where the walk begins; it changes the shares. */
export interface Start {
  readonly moving: MovingWeights;
  readonly shares: MovingShares;
}

/** Cost: one pass over the n recipients. */
export function startOf(given: MovingWeights): Start {
  const moving = {
    ...given,
    denominator: given.denominator << EDGE_BITS,
    numerators: given.numerators.map((numerator) => numerator << EDGE_BITS),
  };
  return { moving, shares: movingShares(moving, moving.places.map(BigInt), fraction(0n, 1n)) };
}

const MOST_STEPS = 30_000;
/** Of these so many at most among groups that are alike. */
const MOST_ALIKE = 25_000;
/** Where more recipients than these meet, they are sorted at once. */
const MOST_AT_ONE_WAY = 8;
/** So many recipients can be looked at in the time of one step, or a few of them sorted exactly. */
const PER_STEP = 256;
const SORTED_PER_STEP = 5;
const BITS_PER_STEP = 250;
/** Products of numbers with so many bits take longer than they have bits more. */
const GROWTH = 1.5;
const COMPARED_PER_STEP = 16;
/** With so few undecided it is looked after each decision whether somebody is left. */
const FEW_UNDECIDED = 8;

/**
 * Walks along p from one exchange of places to the next, only as long as somebody is undecided: a recipient is done when it
 * gains or loses for the first time, or when it surely keeps its number until 1. While all that are undecided surely keep
 * theirs, the walk jumps; and where the places that others exchange surely do not concern them, it passes those by. At one p nobody gains and loses again: of equals the one whose line rises fastest gains, the one
 * whose line falls fastest loses.
 *
 * Cost: at most 30,000 steps, whatever the total is. In one step 256 recipients are looked at,
 * 2048 are passed by, or 16 are compared on whole numbers. With more to do it says who is undecided: a share that stands still
 * between others that turn round can wait for a meeting that nobody can compute.
 */
export function firstChanges({ moving, shares }: Start): FirstChanges {
  const walk: Walk = {
    moving,
    changes: moving.places.map(() => null),
    heavy: moving.weights.reduce((count, weight) => count + Number(weight > 0n), 0),
    effort: { exactComparisons: 0, exchanges: 0, looks: 0 },
    steps: 0,
    stepSize: Math.ceil((shares.bits / BITS_PER_STEP) ** GROWTH),
    doubtful: null,
    claims: roomForClaims(moving.places.length),
    shares,
    places: moving.places.map(BigInt),
    way: fraction(0n, 1n),
  };
  // Without weight a recipient never changes.
  const weighing = [...moving.weights.keys()].filter((index) => moving.weights[index] !== 0n);
  let undecided = begin(walk, weighing);
  if (undecided.length > 0) undecided = goNear(walk, undecided);
  if (undecided.length > 0) undecided = doubtful(walk, undecided);
  while (undecided.length > 0 && walk.steps < MOST_STEPS) {
    const certain = certainOfAll(walk, undecided);
    if (certain === null) undecided = [];
    else {
      if (compareFractions(certain, walk.way) > 0) jump(walk, certain);
      else walkOn(walk, undecided.length);
      undecided = compareFractions(walk.way, walk.shares.end) < 0 ? goNear(walk, stillUndecided(walk, undecided)) : [];
    }
  }
  const { changes, effort } = walk;
  return { changes, undecided: doubtful(walk, undecided), searchedUpTo: partAt(walk.shares, walk.way), effort };
}

interface Walk {
  readonly moving: MovingWeights;
  readonly changes: (Fraction | null)[];
  /** How many recipients weigh something. */
  readonly heavy: number;
  readonly effort: Effort;
  readonly claims: LastClaims;
  steps: number;
  /** Numbers of many digits take longer. */
  readonly stepSize: number;
  /** Who was last seen not to be sure of its number. */
  doubtful: number | null;
  shares: MovingShares;
  /** The places of the shares. */
  places: bigint[];
  /** How far from the origin of the shares. */
  way: Fraction;
}

/** Follows groups that are alike as far as these go; otherwise only what changes just beyond the origin. */
function begin(walk: Walk, weighing: readonly number[]): readonly number[] {
  const walked = walkAlike(walk, weighing, MOST_ALIKE);
  walk.steps += walked?.steps ?? 0;
  const way = walked?.way ?? walk.way;
  if (compareFractions(way, walk.shares.end) === 0) {
    walk.way = way;
    return [];
  }
  if (way.numerator > 0n || !isSettled(walk.shares)) jump(walk, way);
  return stillUndecided(walk, weighing);
}

/** Goes on along ordinary numbers as far as these tell. */
function goNear(walk: Walk, undecided: readonly number[]): readonly number[] {
  const { shares, way } = walk;
  const walked = walkNear(walk, way, undecided, MOST_STEPS - walk.steps);
  walk.steps += walked.steps;
  if (walked.undecided.length > 0 && walked.position > nearWay(shares, way)) jump(walk, wayTo(shares, walked.position));
  return walked.undecided;
}

function stillUndecided({ changes }: Walk, before: readonly number[]): readonly number[] {
  return before.filter((index) => changes[index] === null);
}

/** Those of them that may not keep their number until the end. */
function doubtful(walk: Walk, recipients: readonly number[]): readonly number[] {
  const { shares, heavy, way } = walk;
  walk.steps += Math.ceil(recipients.length / COMPARED_PER_STEP) * walk.stepSize;
  return stillUndecided(walk, recipients).filter((index) => {
    const until = certainUntil(lineAt(shares, index), shares.sum, heavy, way);
    return until !== null && compareFractions(until, shares.end) < 0;
  });
}

/** The way up to which all of them surely keep their number; null when that is until the end. */
function certainOfAll(walk: Walk, recipients: readonly number[]): Fraction | null {
  const { shares, heavy, way } = walk;
  let first: Fraction | null = null;
  // Who stood in the way before probably still does.
  for (const index of [...recipients.filter((one) => one === walk.doubtful), ...recipients]) {
    const until = certainUntil(lineAt(shares, index), shares.sum, heavy, way);
    if (until === null || compareFractions(until, shares.end) >= 0) continue;
    if (compareFractions(until, way) <= 0) {
      walk.doubtful = index;
      return way;
    }
    if (first === null || compareFractions(until, first) < 0) first = until;
  }
  return first;
}

/** Goes on from a way further on, with the allocation there. */
function jump(walk: Walk, way: Fraction): void {
  const part = reduced(partAt(walk.shares, way));
  const moved = movedAt(walk.shares, nearWay(walk.shares, way))?.moved ?? null;
  const places =
    moved === null
      ? placesBeyond(walk.moving, part)
      : walk.places.map((count, index) => count + BigInt(at(moved, index)));
  walk.places = [...places];
  walk.shares = movingShares(walk.moving, places, part);
  // Those that are undecided kept their number up to here; who was decided before stays so.
  for (const [index, count] of places.entries()) {
    if (count !== BigInt(walk.moving.places[index] ?? 0)) walk.changes[index] ??= part;
  }
  walk.way = fraction(0n, 1n);
  walk.steps += Math.ceil(walk.changes.length / SORTED_PER_STEP) * walk.stepSize;
}

/** Moves places among those that are near, until one of the others may be concerned or somebody is decided. */
function walkOn(walk: Walk, undecided: number): void {
  const near = rivalsNear(walk.shares, walk.way, walk.effort);
  const recipients = walk.changes.length;
  walk.steps += Math.ceil(recipients / PER_STEP) * walk.stepSize;
  let waiting = 0;
  for (let exchanges = 0; exchanges < AT_ONCE; exchanges += 1) {
    const compared = walk.effort.exactComparisons;
    const next = firstFailure(near, near.end);
    const work = near.indices.length / PER_STEP + (walk.effort.exactComparisons - compared) / COMPARED_PER_STEP;
    walk.steps += Math.ceil(work) * walk.stepSize;
    if (next === null) walk.way = near.end;
    if (next === null || walk.steps >= MOST_STEPS) return;
    waiting = compareFractions(next, walk.way) === 0 ? waiting + 1 : 0;
    walk.way = next;
    if (waiting > MOST_AT_ONE_WAY) {
      jump(walk, next);
      return;
    }
    const { highest: gaining, lowest: losing } = extremes(near, next);
    // An edge: others than these may be concerned.
    if (Math.max(gaining, losing) >= recipients) return;
    walk.effort.exchanges += 1;
    for (const [index, by] of [
      [gaining, 1n],
      [losing, -1n],
    ] as const) {
      movePlace(walk.shares, index, by);
      walk.places[index] = at(walk.places, index) + by;
    }
    const isNew = walk.changes[gaining] === null || walk.changes[losing] === null;
    walk.changes[gaining] ??= partAt(walk.shares, next);
    walk.changes[losing] ??= partAt(walk.shares, next);
    if (isNew && undecided <= FEW_UNDECIDED) return;
  }
}

/** Whether surely nobody has to give up a place just beyond the origin. */
function isSettled({ nearStarts, nearSum, shift }: MovingShares): boolean {
  let highest = 0;
  let lowest = 0;
  for (let index = 0; index < nearStarts.length; index += 1) {
    highest = Math.max(highest, nearStarts[index] ?? 0);
    lowest = Math.min(lowest, nearStarts[index] ?? 0);
  }
  return shift === 0n && highest - lowest < (1 - SAFETY) * nearSum.start;
}

import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import { roundDown } from "../numbers/rounding";
import { type Effort, extremes, firstFailure } from "./firstFailure";
import { type Line, movePlace, type MovingShares, partAt, setLine } from "./movingShares";

/** It is worth it when there are so many recipients per group. */
const FEWEST_ALIKE = 16;
/** So many lines are looked at in one step, or so many are compared on whole numbers. */
const LINES_PER_STEP = 256;
const COMPARED_PER_STEP = 16;

/** What is walked along from p = 0 on, and what is found on the way. */
export interface Path {
  readonly shares: MovingShares;
  readonly changes: (Fraction | null)[];
  readonly effort: Effort;
  /** How many steps an exchange takes. */
  readonly stepSize: number;
}

export interface Walked {
  /** Up to here all that changes is known. */
  readonly way: Fraction;
  readonly steps: number;
}

/** Recipients whose shares stay the same but for whole places: they get a next place in turn, and lose it in turn. */
interface Group {
  readonly members: number[];
  /** So many, from the first on, have one place more than the others. */
  ahead: number;
}

/**
 * Follows places among groups of recipients that are alike, all on whole numbers. The strongest claim of a group is that of the
 * first one without the next place, and the weakest that of the last one with it: as many as can are exchanged at once.
 *
 * Cost: an exchange is a few passes over the groups, and over those who get or lose a place for the first time.
 *
 * @param path Shares from p = 0 on, with the places that recipients have there.
 * @param weighing The recipients that weigh something, in order.
 * @param most How many steps may be taken.
 * @returns Null, with nothing changed, where too few are alike.
 */
export function walkAlike(path: Path, weighing: readonly number[], most: number): Walked | null {
  const { effort, changes, stepSize } = path;
  const found = groupsOf(path.shares, weighing);
  if (found === null) return null;
  const { groups, shares } = found;
  const indices = Array.from({ length: 2 * groups.length }, (_none, line) => line);
  let unknown = weighing.length;
  let way = fraction(0n, 1n);
  let steps = 0;
  while (unknown > 0 && steps < most) {
    const compared = effort.exactComparisons;
    const next = firstFailure({ shares, indices, effort }, shares.end);
    if (next === null) return { way: shares.end, steps };
    way = next;
    const { highest, lowest } = extremes({ shares, indices, effort }, way);
    const work = indices.length / LINES_PER_STEP + (effort.exactComparisons - compared) / COMPARED_PER_STEP;
    steps += Math.ceil(work) * stepSize;
    const part = partAt(shares, way);
    for (const recipient of exchange(found, highest, lowest - groups.length)) {
      if (changes[recipient] !== null) continue;
      changes[recipient] = part;
      unknown -= 1;
    }
    effort.exchanges += 1;
  }
  return { way, steps };
}

/** Lines of the strongest claim of every group without a place, then of the weakest with one. */
interface Found {
  readonly groups: Group[];
  readonly shares: MovingShares;
}

/** Groups whose claims stay equal; null where that are too many, or places do not go in turn. */
function groupsOf(shares: MovingShares, weighing: readonly number[]): Found | null {
  const most = weighing.length / FEWEST_ALIKE;
  // Those that are alike have the same slope, or two when some have a place more.
  if (new Set(shares.nearSlopes).size > 2 * most + 1) return null;
  const { sum } = shares;
  const groups = new Map<string, Group & Line>();
  for (const recipient of weighing) {
    const places = -roundDown(at(shares.starts, recipient), sum.start);
    const start = at(shares.starts, recipient) + places * sum.start;
    const slope = at(shares.slopes, recipient) + places * sum.slope;
    const key = `${start} ${slope}`;
    const group = groups.get(key) ?? { members: [], ahead: 0, start, slope };
    if (places < 0n || places > 1n || (places === 1n && group.ahead < group.members.length)) return null;
    group.members.push(recipient);
    group.ahead += Number(places);
    groups.set(key, group);
    if (groups.size > most) return null;
  }
  const found = [...groups.values()];
  const lines = { ...shares, starts: [], slopes: [], nearStarts: room(found), nearSlopes: room(found) };
  for (const [index, group] of found.entries()) {
    setLine(lines, index, group.start, group.slope);
    setLine(lines, found.length + index, group.start, group.slope);
    if (group.ahead > 0) movePlace(lines, found.length + index, 1n);
    if (group.ahead === group.members.length) turn(lines, group, index, 1n);
  }
  return { groups: found, shares: lines };
}

function room(groups: readonly Group[]): Float64Array {
  return new Float64Array(2 * groups.length);
}

/** Begins with the next place, after everybody has got one, or with the one before, when nobody has. */
function turn(shares: MovingShares, group: Group, index: number, by: 1n | -1n): void {
  group.ahead = by > 0n ? 0 : group.members.length;
  movePlace(shares, index, by);
}

/** Gives places of one group to another, and says whose they are and were. */
function exchange({ groups, shares }: Found, gaining: number, losing: number): readonly number[] {
  const [winner, loser] = [at(groups, gaining), at(groups, losing)];
  const weakest = groups.length + losing;
  const strongest = groups.length + gaining;
  if (loser.ahead === 0) turn(shares, loser, losing, -1n);
  if (winner.ahead === 0) movePlace(shares, strongest, 1n);
  const count = Math.min(winner.members.length - winner.ahead, loser.ahead);
  const changed = winner.members.slice(winner.ahead, winner.ahead + count);
  changed.push(...loser.members.slice(loser.ahead - count, loser.ahead));
  winner.ahead += count;
  loser.ahead -= count;
  if (winner.ahead === winner.members.length) turn(shares, winner, gaining, 1n);
  if (loser.ahead === 0) movePlace(shares, weakest, -1n);
  return changed;
}

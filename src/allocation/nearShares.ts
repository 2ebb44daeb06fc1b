/** Moving shares on ordinary numbers, and how far those are to be trusted. */
import { type MovingShares, nearWay, SPARE } from "./movingShares";

/** Heights are off by less than this part of a place where doubles are precise. */
export const SAFETY = 1e-9;
const FURTHEST = 2 ** 17;
/** Lines that were scaled down begin with many more bits than this, or too few are left. */
export const FEWEST_SCALED = 2 ** 64;

/** Looked up once: in some realms that costs more than the work itself. */
const { abs, max } = Math;

export interface NearShares {
  readonly shares: MovingShares;
  readonly recipients: number;
  /** The way to p = 1, in parts of p as all ways of ordinary numbers are. */
  readonly end: number;
  /** No line begins further from 0, and none is steeper. */
  readonly furthest: number;
  readonly steepest: number;
}

/** Cost: one pass over the recipients. */
export function nearShares(shares: MovingShares): NearShares {
  const { nearStarts, nearSlopes, nearSum } = shares;
  const recipients = nearStarts.length - SPARE;
  // A sum that nearly vanishes has lost as much.
  let furthest = nearSum.start;
  let steepest = abs(nearSum.slope);
  for (let index = 0; index < recipients; index += 1) {
    furthest = max(furthest, abs(nearStarts[index] ?? 0));
    steepest = max(steepest, abs(nearSlopes[index] ?? 0));
  }
  return { shares, recipients, end: nearWay(shares, shares.end), furthest, steepest };
}

export function sumAt({ nearSum }: MovingShares, position: number): number {
  return nearSum.start + position * nearSum.slope;
}

/** Whether heights are precise there: nobody is more than so many places from where its line begins. */
export function isPrecise({ shares, furthest, steepest }: NearShares, position: number): boolean {
  const sum = sumAt(shares, position);
  return max(furthest, position * steepest) <= FURTHEST * sum && (shares.shift === 0n || sum >= FEWEST_SCALED);
}

/** Share − places where the lines begin. */
export function nearHeight(
  { nearStarts, nearSlopes }: MovingShares,
  index: number,
  position: number,
  sum: number,
): number {
  return ((nearStarts[index] ?? 0) + position * (nearSlopes[index] ?? 0)) / sum;
}

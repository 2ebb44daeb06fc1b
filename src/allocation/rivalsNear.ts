import { compareFractions, type Fraction } from "../numbers/fraction";
import type { Effort, Rivals } from "./firstFailure";
import { type MovingShares, nearWay, setLine, SPARE, speedAt, wayTo } from "./movingShares";
import { FEWEST_SCALED, SAFETY } from "./nearShares";

/** Up to so many recipients all are looked at every time. */
const FEW = 64;
/** After so many exchanges it is looked again who is near. */
export const AT_ONCE = 64;
/** Edges are whole numbers of 2^−20 of a place, and the sum of weights a whole number of those. */
export const EDGE_BITS = 20n;
const EDGE_UNITS = 2 ** 20;

/** The recipients that may win or lose a place up to a way; the others stay between two edges. */
export interface NearRivals extends Rivals {
  readonly end: Fraction;
}

/**
 * With share − places of all within one place of each other, only those near the highest or the lowest can change hands soon.
 * Two lines more stand for the others: the walk is right as long as neither of them is highest or lowest when it fails.
 *
 * Cost: two passes over the n recipients. It looks about n^½ exchanges ahead.
 */
export function rivalsNear(shares: MovingShares, way: Fraction, effort: Effort): NearRivals {
  const { end } = shares;
  const recipients = shares.nearStarts.length - SPARE;
  const from = nearWay(shares, way);
  const isTelling = recipients > FEW && (shares.shift === 0n || shares.nearSum.start >= FEWEST_SCALED);
  const to = isTelling ? from + Math.sqrt(recipients) / speedAt(shares, from) : Infinity;
  const later = to < nearWay(shares, end) ? wayTo(shares, to) : end;
  // Where doubles hold nothing of where lines begin, all may be near.
  if (!(to < Infinity) || compareFractions(later, way) <= 0) {
    return { shares, indices: Array.from({ length: recipients }, (_none, index) => index), effort, end };
  }
  const indices = nearIndices(shares, from, nearWay(shares, later));
  return { shares, indices, effort, end: later };
}

/** Those whose share − places comes near an edge between two ways, and the edges themselves. */
function nearIndices(shares: MovingShares, from: number, to: number): number[] {
  const recipients = shares.nearStarts.length - SPARE;
  let highest = -Infinity;
  let lowest = Infinity;
  for (let index = 0; index < recipients; index += 1) {
    const height = heightAt(shares, index, from);
    highest = Math.max(highest, height);
    lowest = Math.min(lowest, height);
  }
  const margin = recipients ** (-2 / 3);
  const upper = Math.floor(((highest + lowest + 1) / 2 - margin) * EDGE_UNITS);
  const lower = Math.ceil(((highest + lowest - 1) / 2 + margin) * EDGE_UNITS);
  const near: number[] = [];
  for (let index = 0; index < recipients; index += 1) {
    const one = heightAt(shares, index, from);
    const other = heightAt(shares, index, to);
    const isHigh = Math.max(one, other) + SAFETY >= upper / EDGE_UNITS;
    if (!isHigh && Math.min(one, other) - SAFETY > lower / EDGE_UNITS) continue;
    near.push(index);
  }
  for (const [rank, edge] of [upper, lower].entries()) {
    const { start, slope } = shares.sum;
    setLine(shares, recipients + rank, (start >> EDGE_BITS) * BigInt(edge), (slope >> EDGE_BITS) * BigInt(edge));
    near.push(recipients + rank);
  }
  return near;
}

/** About share − places. */
function heightAt({ nearSum, nearStarts, nearSlopes }: MovingShares, index: number, way: number): number {
  return ((nearStarts[index] ?? 0) + way * (nearSlopes[index] ?? 0)) / (nearSum.start + way * nearSum.slope);
}

import { at } from "../numbers/at";
import type { Fraction } from "../numbers/fraction";
import { roundDown } from "../numbers/rounding";
import { type Line, movingShares, type MovingWeights } from "./movingShares";

/**
 * The largest remainder just beyond a part p of the correction: of equal remainders the one that rises fastest goes first,
 * and of those that stay equal the one that stands first.
 *
 * Cost: sorting the n remainders.
 */
export function placesBeyond(moving: MovingWeights, part: Fraction): readonly bigint[] {
  const none = moving.weights.map(() => 0n);
  const { starts, slopes, sum } = movingShares(moving, none, part);
  const wholes = starts.map((start, index) => wholeBeyond({ start, slope: at(slopes, index) }, sum));
  const rests = starts.map((start, index) => {
    const whole = at(wholes, index);
    return { index, start: start - whole * sum.start, slope: at(slopes, index) - whole * sum.slope };
  });
  rests.sort(
    (one, other) => signOf(other.start - one.start) || signOf(other.slope - one.slope) || one.index - other.index,
  );
  const left = wholes.reduce((rest, whole) => rest - whole, BigInt(moving.total));
  const places = [...wholes];
  for (const { index } of rests.slice(0, Number(left))) places[index] = at(places, index) + 1n;
  return places;
}

/** The whole part just beyond: a share that falls from a whole number has lost it. */
function wholeBeyond(line: Line, sum: Line): bigint {
  const whole = roundDown(line.start, sum.start);
  const isFalling = line.start === whole * sum.start && line.slope < whole * sum.slope;
  return isFalling ? whole - 1n : whole;
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/**
 * Largest remainder with bounds: first the exact shares within the bounds, then the whole parts, then the places left
 * over to the largest remainders of the recipients that are free. Their share lies strictly between whole bounds, so
 * that one place more never breaks one.
 */
import type { Apportionment } from "./apportionment";
import { largestRemainder } from "./largestRemainder";
import { type Bounds, exactWeights, type IntegerWeights } from "./preparedRequest";
import { waterFill } from "./waterFill";

export function boundedLargestRemainder(total: number, weights: IntegerWeights, bounds: Bounds): Apportionment {
  const level = waterFill(total, exactWeights(weights), bounds);
  const places = level.pinned.map((bound) => bound ?? 0);
  if (level.freeWeight === 0n) return { places, tie: null };
  const free = level.pinned.flatMap((bound, index) => (bound === null ? [index] : []));
  const among = largestRemainder(Number(level.freePlaces), weightsOf(weights, free, level.freeWeight));
  free.forEach((index, rank) => {
    places[index] = among.places[rank] ?? 0;
  });
  if (among.tie === null) return { places, tie: null };
  const candidates = among.tie.candidates.map((rank) => free[rank] ?? 0);
  return { places, tie: { candidates, available: among.tie.available } };
}

function weightsOf(weights: IntegerWeights, indices: readonly number[], sum: bigint): IntegerWeights {
  return weights.size === "safe"
    ? { size: "safe", values: indices.map((index) => weights.values[index] ?? 0), sum: Number(sum) }
    : { size: "large", values: indices.map((index) => weights.values[index] ?? 0n), sum };
}

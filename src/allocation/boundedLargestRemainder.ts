/**
 * Largest remainder with bounds: first the exact shares within the bounds, then the whole parts, then the places left
 * over to the largest remainders of the recipients that are free. Their share lies strictly between whole bounds, so
 * that one place more never breaks one.
 *
 * Cost: sorting the bounds of the n recipients.
 */
import type { Apportionment } from "./apportionment";
import { largestRemainder } from "./largestRemainder";
import { type Bounds, exactWeights, type IntegerWeights, integerWeights } from "./preparedRequest";
import { waterFill } from "./waterFill";

export function boundedLargestRemainder(total: number, weights: IntegerWeights, bounds: Bounds): Apportionment {
  const exact = exactWeights(weights);
  const { pinned, freePlaces } = waterFill(total, exact, bounds);
  const free = pinned.flatMap((bound, index) => (bound === null ? [index] : []));
  const among = largestRemainder(
    Number(freePlaces),
    integerWeights(exact.filter((_none, index) => pinned[index] === null)),
  );
  const places = pinned.map((bound) => bound ?? 0);
  free.forEach((index, rank) => {
    places[index] = among.places[rank] ?? 0;
  });
  const tie = among.tie && { ...among.tie, candidates: among.tie.candidates.map((rank) => free[rank] ?? 0) };
  return { places, tie };
}

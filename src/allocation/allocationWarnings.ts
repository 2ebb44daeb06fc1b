import { roundDown, roundUp } from "../numbers/rounding";
import { problem, type Problem } from "../text/result";
import { type PreparedRequest, weightAt } from "./preparedRequest";

/**
 * What a planner should know about an allocation that is right by its method: a recipient with more or fewer places
 * than its share rounded up or down (a divisor method or a bound can do that; Balinski and Young, 1982, call it breaking
 * the quota), and a sum that differs from the total (when each is rounded on its own).
 *
 * Cost: one pass over the n recipients.
 */
export function allocationWarnings({ total, weights }: PreparedRequest, places: readonly number[]): readonly Problem[] {
  const sum = BigInt(weights.sum);
  const warnings: Problem[] = [];
  const given = places.reduce((subtotal, count) => subtotal + count, 0);
  if (given !== total) warnings.push(problem("allocation.sumDiffers", { given, total, difference: given - total }));
  if (sum === 0n) return warnings;
  places.forEach((count, recipient) => {
    const quota = BigInt(total) * weightAt(weights, recipient);
    const most = roundUp(quota, sum);
    const fewest = roundDown(quota, sum);
    if (BigInt(count) > most) warnings.push(problem("allocation.aboveQuota", { places: count, most }, recipient));
    if (BigInt(count) < fewest) warnings.push(problem("allocation.belowQuota", { places: count, fewest }, recipient));
  });
  return warnings;
}

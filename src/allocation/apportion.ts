import type { Apportionment } from "./apportionment";
import { boundedLargestRemainder } from "./boundedLargestRemainder";
import { divisorAllocation } from "./divisorAllocation";
import { largestRemainder } from "./largestRemainder";
import { perRecipient } from "./perRecipient";
import type { PreparedRequest } from "./preparedRequest";

/**
 * Carries out a checked request with its method.
 *
 * Cost: that of the method, at least one pass over the n weights. Totals and weights count by their digits only.
 */
export function apportion(request: PreparedRequest): Apportionment {
  const { total, weights, bounds, method } = request;
  if (weights.sum == 0) return { places: weights.values.map((_none, index) => bounds?.minima[index] ?? 0), tie: null };
  switch (method) {
    case "largestRemainder":
      return bounds === null ? largestRemainder(total, weights) : boundedLargestRemainder(total, weights, bounds);
    case "perRecipient":
      return { places: perRecipient(total, weights), tie: null };
    default:
      return divisorAllocation({ ...request, method });
  }
}

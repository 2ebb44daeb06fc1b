import { type Fraction, fraction } from "../numbers/fraction";
import { divisorThresholds } from "./divisorThresholds";
import { type PreparedRequest, weightAt } from "./preparedRequest";
import { remainderThresholds } from "./remainderThresholds";
import type { Threshold } from "./threshold";

/**
 * @param request With at least one positive weight.
 * @param places Its allocation: every threshold is worked out from that one.
 */
export function thresholds(request: PreparedRequest, places: readonly number[]): Threshold {
  const { method } = request;
  switch (method) {
    case "largestRemainder":
      return remainderThresholds(request, places);
    case "perRecipient":
      return (recipient, place) => perRecipientThreshold(request, recipient, place);
    default:
      return divisorThresholds({ ...request, method }, places);
  }
}

/** total × w / (others + w) ≥ places − ½, solved for w. No share is more than the total, so there is always room. */
function perRecipientThreshold({ total, weights }: PreparedRequest, recipient: number, places: number): Fraction {
  const others = BigInt(weights.sum) - weightAt(weights, recipient);
  const needed = 2n * BigInt(places) - 1n;
  const room = 2n * BigInt(total) - needed;
  return fraction(needed * others, room);
}

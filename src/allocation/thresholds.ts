import { type Fraction, fraction } from "../numbers/fraction";
import { divisorThreshold } from "./divisorThreshold";
import { type PreparedRequest, weightAt } from "./preparedRequest";
import { remainderThresholds } from "./remainderThreshold";

/**
 * The weight from which a recipient gets at least so many places, all other weights and the total staying as they are:
 * above it surely, below it surely not, exactly at it after a tie. 0 when every positive weight will do, null when none.
 */
export type Threshold = (recipient: number, places: number) => Fraction | null;

/** @param request With at least one positive weight. */
export function thresholds(request: PreparedRequest): Threshold {
  const { method } = request;
  switch (method) {
    case "largestRemainder":
      return remainderThresholds(request);
    case "perRecipient":
      return (recipient, places) => perRecipientThreshold(request, recipient, places);
    default:
      return (recipient, places) => divisorThreshold({ ...request, method }, recipient, places);
  }
}

/** total × w / (others + w) ≥ places − ½, solved for w. No share is more than the total, so there is always room. */
function perRecipientThreshold({ total, weights }: PreparedRequest, recipient: number, places: number): Fraction {
  const others = BigInt(weights.sum) - weightAt(weights, recipient);
  const needed = 2n * BigInt(places) - 1n;
  const room = 2n * BigInt(total) - needed;
  return fraction(needed * others, room);
}

/**
 * Each recipient on its own: ⌊share + ½⌋ on the exact fraction, as the amv part of both published LRT tables is rounded
 * (24 of 24 figures, with inhabitants on 1 January 2022). The sum may differ from the total.
 *
 * Cost: one pass.
 */
import { roundHalfUp } from "../numbers/rounding";
import { exactWeights, type IntegerWeights } from "./preparedRequest";

export function perRecipient(total: number, weights: IntegerWeights): readonly number[] {
  const sum = BigInt(weights.sum);
  return exactWeights(weights).map((weight) => Number(roundHalfUp(BigInt(total) * weight, sum)));
}

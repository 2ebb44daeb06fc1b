import { type Fraction, fraction } from "../numbers/fraction";
import { exactWeights, type PreparedRequest } from "./preparedRequest";
import { waterFill } from "./waterFill";

/**
 * The places that each recipient is due before any rounding: total × weight / sum of weights, or with bounds
 * clamp(λ·weight, minimum, maximum) with the λ that makes them add up to the total.
 *
 * Cost: one pass over the n recipients; with bounds, sorting these.
 */
export function exactShares({ total, weights, bounds }: PreparedRequest): readonly Fraction[] {
  const values = exactWeights(weights);
  if (bounds === null) return values.map((weight) => fraction(BigInt(total) * weight, BigInt(weights.sum || 1)));
  const { pinned, freePlaces, freeWeight } = waterFill(total, values, bounds);
  return values.map((weight, index) => {
    const bound = pinned[index] ?? null;
    return bound === null ? fraction(freePlaces * weight, freeWeight) : fraction(BigInt(bound), 1n);
  });
}

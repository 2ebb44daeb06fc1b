import type { IntegerWeights, PreparedRequest } from "./preparedRequest";

/** The same recipients but one, with another total: what the rest would compete for. */
export function withoutRecipient(request: PreparedRequest, recipient: number, total: number): PreparedRequest {
  const others = (_none: unknown, index: number): boolean => index !== recipient;
  return {
    ...request,
    total,
    weights: weightsWithout(request.weights, recipient),
    bounds: request.bounds && {
      minima: request.bounds.minima.filter(others),
      maxima: request.bounds.maxima.filter(others).map((maximum) => Math.min(maximum, total)),
    },
  };
}

function weightsWithout(weights: IntegerWeights, recipient: number): IntegerWeights {
  if (weights.size === "safe") {
    const values = weights.values.filter((_none, index) => index !== recipient);
    return { size: "safe", values, sum: weights.sum - (weights.values[recipient] ?? 0) };
  }
  const values = weights.values.filter((_none, index) => index !== recipient);
  return { size: "large", values, sum: weights.sum - (weights.values[recipient] ?? 0n) };
}

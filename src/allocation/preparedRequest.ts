import type { Method } from "./request";

/** Weights as whole numbers of one scale. `exact` is there when a weight or their sum lies beyond 2^53. */
export type IntegerWeights =
  | { readonly size: "safe"; readonly values: readonly number[]; readonly sum: number }
  | { readonly size: "large"; readonly values: readonly bigint[]; readonly sum: bigint };

export interface Bounds {
  readonly minima: readonly number[];
  /** Never above the total, so that "no maximum" needs no case of its own. */
  readonly maxima: readonly number[];
}

/** A request that was checked: every rule of allocation may rely on it. */
export interface PreparedRequest {
  readonly total: number;
  readonly method: Method;
  readonly weights: IntegerWeights;
  /** Null when no recipient has a bound. */
  readonly bounds: Bounds | null;
}

/** Whole weights of at least 0 as ordinary numbers when their sum is exact that way, else as big integers. */
export function integerWeights(values: readonly bigint[]): IntegerWeights {
  const sum = values.reduce((subtotal, value) => subtotal + value, 0n);
  return sum <= BigInt(Number.MAX_SAFE_INTEGER)
    ? { size: "safe", values: values.map(Number), sum: Number(sum) }
    : { size: "large", values, sum };
}

export function weightAt(weights: IntegerWeights, index: number): bigint {
  return BigInt(weights.values[index] ?? 0);
}

export function exactWeights(weights: IntegerWeights): readonly bigint[] {
  return Array.from<number | bigint, bigint>(weights.values, BigInt);
}

import { bitLength } from "../numbers/bitLength";
import type { IntegerWeights } from "./preparedRequest";

/** Weights and their squares stay well within a double up to so many bits. */
const HELD_BITS = 480;

/** By how many bits the largest weight goes beyond what doubles can hold with its square; 0 for nearly all weights. */
export function excessBits(weights: IntegerWeights): number {
  return weights.size === "safe" ? 0 : Math.max(bitLength(weights.sum) - HELD_BITS, 0);
}

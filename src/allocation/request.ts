/**
 * How shares become whole places. `largestRemainder` and the five divisor methods always add up to the total;
 * `perRecipient` rounds each share half up on its own, as published tables do, so its sum may differ.
 */
export type Method = "largestRemainder" | "perRecipient" | "webster" | "dhondt" | "adams" | "hill" | "dean";

/** A recipient's weight, at least 0: decimal text, or a number that stands for its shortest decimal text. */
export type Weight = number | string;

export interface AllocationRequest {
  /** Places to hand out: an integer of at least 0. */
  readonly total: number;
  readonly weights: readonly Weight[];
  /** Default `largestRemainder`. */
  readonly method?: Method;
  /** Fewest places per recipient; 0 means no lower bound. */
  readonly minima?: readonly number[];
  /** Most places per recipient; `null` means no upper bound, 0 really means zero. */
  readonly maxima?: readonly (number | null)[];
}

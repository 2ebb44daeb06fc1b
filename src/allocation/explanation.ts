import type { Fraction } from "../numbers/fraction";
import type { Problem } from "../text/result";
import type { Tie } from "./apportionment";
import type { Method } from "./request";

/**
 * How far a recipient's own weight is from other places, in the unit in which weights were given; the other weights and
 * the total stay. Beyond the margin its places change; exactly at it there is a tie, which the order decides.
 */
export interface Margin {
  /** More weight than this extra brings a place; null when no weight does. */
  readonly more: Fraction | null;
  /** Losing more weight than this costs a place; null when no positive weight does. */
  readonly fewer: Fraction | null;
  /** The smaller of the two; null when both are. */
  readonly smallest: Fraction | null;
}

export interface RecipientExplanation {
  readonly weight: Fraction;
  /** Weight divided by the sum of weights. */
  readonly share: Fraction;
  /** Places before rounding: total × share, kept within the bounds. */
  readonly exact: Fraction;
  /** Places that need no rounding decision: the whole part of `exact`, or `places` where a method gives less. */
  readonly base: number;
  /** `exact` minus `base`. */
  readonly remainder: Fraction;
  /** The order, from 1, in which left-over places were handed out (its last one); null without a left-over place. */
  readonly rank: number | null;
  readonly places: number;
  /** Part of a tie for the last place. */
  readonly tied: boolean;
  readonly margin: Margin;
}

/** Why an allocation is as it is. Tables and sentences only show it. */
export interface Explanation {
  readonly method: Method;
  readonly total: number;
  readonly recipients: readonly RecipientExplanation[];
  /** Places handed out above the bases. */
  readonly leftOver: number;
  readonly tie: Tie | null;
  /** What a planner should know: a quota that was broken, a sum that differs from the total. */
  readonly warnings: readonly Problem[];
}

import type { Fraction } from "../numbers/fraction";

/**
 * The weight from which a recipient gets at least so many places, all other weights and the total staying as they are:
 * above it surely, below it surely not, exactly at it after a tie. 0 when every positive weight will do, null when none.
 *
 * @param places The places that the recipient has, or one more.
 */
export type Threshold = (recipient: number, places: number) => Fraction | null;

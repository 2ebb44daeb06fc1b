import type { Fraction } from "../../numbers/fraction";
import type { Weight } from "../request";

export interface BiproportionalRequest {
  /** Places per row: integers of at least 0, with the same sum as those of the columns. */
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** A weight per row and column; where it is 0 there can be no places. */
  readonly weights: readonly (readonly Weight[])[];
  /** The divisor method in both directions; default Webster. */
  readonly method?: BiproportionalMethod;
}

export type BiproportionalMethod = "webster" | "dhondt";

export interface Biproportional {
  readonly places: readonly (readonly number[])[];
  /** Whether no other table is equally right. */
  readonly unique: boolean;
  /**
   * The proof: weight × multiplier of its row × multiplier of its column, rounded by the method, is the number of places
   * in every cell.
   */
  readonly rowMultipliers: readonly Fraction[];
  readonly columnMultipliers: readonly Fraction[];
}

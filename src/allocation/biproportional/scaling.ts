import { type Factor, factorNear, factorOf } from "./factor";
import { fraction } from "../../numbers/fraction";
import type { Fit } from "./fitMargins";
import type { Table } from "./table";

/** Weights with multipliers of rows and columns, each exact and by its first digits. */
export interface Scaling {
  /** Null where there is no weight. */
  readonly weights: readonly (readonly (Factor | null)[])[];
  readonly rows: readonly Factor[];
  readonly columns: readonly Factor[];
}

export function weightFactors({ weights }: Table): Scaling["weights"] {
  return weights.map((row) => row.map((weight) => (weight === 0n ? null : factorOf(fraction(weight, 1n)))));
}

/** Multipliers that are the doubles nearest to those of a fit. */
export function scalingOf(weights: Scaling["weights"], { rows, columns }: Fit): Scaling {
  return { weights, rows: Array.from(rows, factorNear), columns: Array.from(columns, factorNear) };
}

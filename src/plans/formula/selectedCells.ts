/** Cells that a planner selected: the address with its sheet, where it begins, and what they hold. */
export interface SelectedCells {
  readonly address: string;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  /** How their numbers look, in en-US codes. */
  readonly formats: readonly (readonly string[])[];
}

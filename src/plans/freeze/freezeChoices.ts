import type { FoundArea } from "../workbookContent";

/** A result that a planner keeps as values, exactly as it was seen. */
export interface FreezeChoice {
  /** The corner of the cells, from 0. */
  readonly source: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The day on the clock of the planner, "2026-11-28". */
  readonly day: string;
  /** The decision and the key that were active when the cells were read; empty without one. */
  readonly decision: string;
  readonly key: string;
  /** What each cell shows. */
  readonly values: readonly (readonly (string | number)[])[];
  /** How each number looks, in en-US codes; empty for text. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas outside tables: they can be brought back. */
  readonly formulas: readonly FrozenFormula[];
  /** Tables of which cells lie among them: those keep their own formulas. */
  readonly tables: readonly string[];
}

/** A formula with the cells that its answer fills. */
export interface FrozenFormula {
  /** From 0, on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Without the equals sign. */
  readonly formula: string;
  readonly format: string;
}

/** Formulas that come back in the cells in which they stood. */
export interface ThawChoice {
  /** The order by which they were kept. */
  readonly frozen: string;
  /** The sheet on which they stood, and all cells that were kept. */
  readonly sheet: string;
  readonly area: FoundArea;
  readonly formulas: readonly WantedFormula[];
}

/** The cells that a kept formula fills, and the fingerprints of its row as the planner saw it, and of the formula alone. */
export interface WantedFormula extends FoundArea {
  readonly print: string;
  readonly formulaPrint: string;
}

/** More would not go in one batch. */
export const MOST_CELLS = 5_000;
/** More formulas than this are no result but a calculation. */
export const MOST_FORMULAS = 200;

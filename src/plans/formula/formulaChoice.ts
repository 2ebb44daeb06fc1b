/** A distribution that a planner wants in the sheet, already checked: everything that its formula and its provenance need. */
export interface FormulaChoice {
  readonly total: number;
  readonly weights: SelectedWeights | KeyWeights;
  /** The Dutch name of the method. */
  readonly method: string;
  /** One number for all, the word "geen", or an address; null is no bound. */
  readonly minimum: string | null;
  readonly maximum: string | null;
  /** Cells with agreed places, with their sheet: what is left goes over the others. Then there are no bounds. */
  readonly agreed?: string;
  /** What was in force in the workbook when the planner asked; lacks where no decision was, and in older orders. */
  readonly inForce?: { readonly decision: string; readonly key: string };
  /** The cell in which the formula comes, which was selected when the planner asked. */
  readonly at: ChosenCell;
}

/** The example of a function, and where it comes. */
export interface ExampleChoice {
  /** The function, without LRT in front of it. */
  readonly name: string;
  readonly at: ChosenCell;
}

export interface ChosenCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** Weights in cells of the planner. */
export interface SelectedWeights {
  readonly kind: "selection";
  /** With its sheet. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** A fingerprint of what the planner saw in the selection. */
  readonly seen: string;
  /** The whole selection, with names and bounds; older orders did not keep it. */
  readonly from?: SelectedArea;
}

interface SelectedArea extends ChosenCell {
  readonly rows: number;
  readonly columns: number;
}

/** The provinces of a key, with the weights that the planner saw: they come beside the formula. */
export interface KeyWeights {
  readonly kind: "key";
  readonly keyId: string;
  readonly rows: readonly { readonly name: string; readonly weight: number }[];
}

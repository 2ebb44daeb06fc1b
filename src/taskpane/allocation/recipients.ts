import type { Weight } from "../../allocation/request";
import type { FormulaChoice } from "../../plans/formula/formulaChoice";
import type { DistributionKey } from "../../reference/distributionKey";
import type { PaneWarning } from "./paneWarning";

/** What is wrong, and the field that the planner must change. */
export interface FieldError {
  readonly field: "total" | "minimum" | "maximum" | "weights";
  readonly text: string;
}

/** Limits per recipient from cells, and where these stand, with their sheet. */
export interface SelectedLimits<Limit> {
  readonly address: string;
  readonly letter: string;
  readonly values: readonly Limit[];
}

/** Who gets places, by name, with all that the form does not ask for everybody at once. */
export interface Recipients {
  readonly names: readonly string[];
  readonly weights: readonly Weight[];
  /** The key whose figures these are; null for cells of the planner. */
  readonly key: DistributionKey | null;
  readonly chosen: FormulaChoice["weights"];
  readonly minimum?: SelectedLimits<number | null>;
  readonly maximum?: SelectedLimits<number | null>;
  /** Agreed places; null is still free. */
  readonly agreed?: SelectedLimits<number | null>;
  readonly warnings: readonly PaneWarning[];
}

export type ReadRecipients =
  | { readonly ok: true; readonly recipients: Recipients }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export function refuseWeights(...texts: readonly string[]): ReadRecipients {
  return { ok: false, errors: texts.map((text) => ({ field: "weights", text })) };
}

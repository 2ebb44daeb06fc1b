import type { RegionCode } from "./region";

export type DecisionKind = "capaciteitsbesluit" | "capaciteitsraming";
export type DecisionStatus = "concept" | "vastgesteld" | "vervangen" | "ingetrokken";
/** How literally the total must be taken: "circa" and "ten minste" figures are shown as such. */
export type DecisionPrecision = "exact" | "circa" | "ten minste";

export interface DecisionSource {
  readonly title: string;
  readonly url: string | null;
  readonly reference: string | null;
}

/** The places that a decision itself asks of a province or a municipality. Null is a figure that it does not name. */
export interface DecisionRow {
  readonly region: RegionCode;
  readonly total: number | null;
  readonly unaccompaniedMinors: number | null;
}

/**
 * A decision on the number of reception places needed on a date, in total and of which for unaccompanied minors (amv).
 * Figures that were never published are null: they stay unknown.
 */
export interface CapacityDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly status: DecisionStatus;
  readonly title: string;
  /** ISO date as far as known: "2026-02-27", "2022-12". */
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
  readonly referenceDate: string | null;
  readonly total: number | null;
  readonly unaccompaniedMinors: number | null;
  /** Per province or municipality, in the order of the decision; absent where a key divides the total. */
  readonly rows?: readonly DecisionRow[];
  readonly precision: DecisionPrecision;
  /** The key that goes with it, and why. */
  readonly adviceKey: string | null;
  readonly adviceReason: string | null;
  readonly supersedes: string | null;
  readonly sources: readonly DecisionSource[];
  readonly note: string | null;
  /** Fingerprint of the canonical form, "sha256:…" in hexadecimal. */
  readonly fingerprint: string;
}

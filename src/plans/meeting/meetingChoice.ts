/** A distribution over the provinces as it goes to a meeting: already computed, and from then on values. */
export interface MeetingChoice {
  /** The day on the clock of the planner, "2026-11-30". */
  readonly day: string;
  readonly decision: MeetingDecision;
  readonly key: { readonly id: string; readonly title: string };
  readonly division: MeetingDivision;
  /** The title of the decision before it; null when that is not known. */
  readonly before: string | null;
  /** In the order of the provinces. */
  readonly rows: readonly MeetingRow[];
}

/** The key divides the total: one that the decision's own places make, another, or another where the decision has places of its own. */
export type MeetingDivision = "decision" | "key" | "keyBesideDecision";

export interface MeetingDecision {
  readonly id: string;
  readonly title: string;
  /** Kind, status and day in words. */
  readonly status: string;
  readonly total: number;
  readonly unaccompaniedMinors: number | null;
  readonly fingerprint: string;
}

export interface MeetingRow {
  readonly name: string;
  /** The part of the key, from 0 to 1. */
  readonly share: number;
  /** The total times the share, before anything is rounded. */
  readonly proportional: number;
  readonly places: number;
  /** Under the decision before it; null where that is not known. */
  readonly before: number | null;
}

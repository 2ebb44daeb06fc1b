/** A finding that a planner leaves as it is. */
export interface IgnoreChoice {
  readonly code: string;
  /** Where it is; empty where it is the workbook as a whole. */
  readonly sheet: string;
  readonly cell: string;
  /** What the planner saw. */
  readonly what: string;
  readonly reason: string;
  /** Fingerprint of the finding and of the cells that it is about: when they change, it counts again. */
  readonly print: string;
}

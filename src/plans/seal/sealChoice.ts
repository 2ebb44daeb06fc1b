import type { SealedState } from "./sealedState";

/** A workbook as a planner seals it: what was read at the click. */
export interface SealChoice {
  /** What the planner calls this state; may be empty. */
  readonly name: string;
  /** The decision and the key that were active; empty without one. */
  readonly decision: string;
  readonly key: string;
  readonly state: SealedState;
}

import type { CapacityDecision } from "../../reference/capacityDecision";
import { knownDecisions } from "../decision/knownDecisions";
import type { PaneState } from "../section";

/** The one that the active decision replaces, if it is known. */
export function decisionBefore(state: PaneState): CapacityDecision | null {
  const { supersedes } = state.context.decision;
  const known = knownDecisions(state).find(({ decision }) => decision.id === supersedes);
  return known?.decision ?? null;
}

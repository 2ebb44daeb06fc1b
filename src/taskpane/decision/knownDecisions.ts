import { recogniseTable } from "../../plans/recogniseTable";
import { decisionLayouts } from "../../plans/reception/decisionLayouts";
import { workbookDecisions } from "../../plans/reception/workbookDecisions";
import type { CapacityDecision } from "../../reference/capacityDecision";
import type { PaneState } from "../section";
import { ownDecisionForm } from "./ownDecisionForm";

export interface KnownDecision {
  readonly decision: CapacityDecision;
  readonly origin: "own" | "register" | "workbook";
}

/**
 * Every decision that can become active, each id once: what the planner made now, then the register, then what only the workbook
 * holds. A decision of the workbook whose lines contradict each other is none.
 */
export function knownDecisions(state: PaneState): readonly KnownDecision[] {
  const all: readonly KnownDecision[] = [
    ...ownDecisionForm.of(state).made.map((decision) => ({ decision, origin: "own" as const })),
    ...state.feed.decisions.map((decision) => ({ decision, origin: "register" as const })),
    ...inWorkbook(state).map((decision) => ({ decision, origin: "workbook" as const })),
  ];
  return all.filter(({ decision }, index) => all.findIndex((other) => other.decision.id === decision.id) === index);
}

function inWorkbook({ content }: PaneState): readonly CapacityDecision[] {
  const register = recogniseTable(decisionLayouts.LRT_Besluiten, content.tables);
  const places = recogniseTable(decisionLayouts.LRT_Besluit, content.tables);
  if (!register.ok || !places.ok || register.value === null || places.value === null) return [];
  const found = workbookDecisions(register.value, places.value);
  return found.flatMap(({ decision, conflict }) => (conflict === null ? [decision] : []));
}

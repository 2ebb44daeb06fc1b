/** Plans of sheets with lines that are a planner's own from the moment that they stand there. */
import { type Result, succeed } from "../text/result";
import { planAgreements } from "./agreements/planAgreements";
import type { DesiredState } from "./desiredState";
import { planGlossary } from "./glossary/planGlossary";
import type { OrderChoice } from "./order";
import type { PlanInput } from "./planInput";
import { planRegions } from "./reception/planRegions";

type ListChoice = Extract<OrderChoice, { kind: "regions" | "agreements" | "glossary" }>;

const KINDS: ReadonlySet<string> = new Set<ListChoice["kind"]>(["regions", "agreements", "glossary"]);

export function isListChoice(choice: OrderChoice): choice is ListChoice {
  return KINDS.has(choice.kind);
}

export function planList(input: PlanInput, choice: ListChoice): Result<DesiredState> {
  switch (choice.kind) {
    case "regions":
      return planRegions(choice.regions);
    case "agreements":
      return planAgreements(input, choice.agreements);
    case "glossary":
      return succeed(planGlossary());
  }
}

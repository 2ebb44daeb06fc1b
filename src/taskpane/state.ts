import type { Method } from "../allocation/request";
import type { DecisionFeed } from "../intake/decisionFeed";
import type { ReceptionContext } from "../reception/receptionContext";
import { shippedContext } from "../reception/shippedContext";
import { shippedKeys } from "../reference/keys";
import { capacityDecisions } from "../reference/decisions";
import type { SelectedCells } from "../workbook/selection";

export type Section = "decision" | "allocation";

/** What the pane tells after an action. Errors stay until the next action; each line says what, where and what to do. */
export interface Notice {
  readonly kind: "status" | "error";
  readonly lines: readonly string[];
}

/** What a planner typed, exactly as typed: nothing is lost when a step fails. */
export interface AllocationForm {
  readonly total: string;
  readonly source: "key" | "selection";
  readonly keyId: string;
  readonly selection: SelectedCells | null;
  readonly method: Method;
  readonly minimum: string;
  readonly maximum: string;
}

export interface PaneState {
  readonly section: Section;
  readonly feed: DecisionFeed;
  /** What is active in the workbook. */
  readonly context: ReceptionContext;
  readonly contextProblem: string | null;
  /** What the workbook looked like when the preview was made. */
  readonly lock: string | null;
  readonly decisionId: string;
  readonly keyId: string;
  readonly form: AllocationForm;
  readonly notice: Notice | null;
  readonly isBusy: boolean;
}

export function initialState(): PaneState {
  const context = shippedContext();
  return {
    section: "decision",
    feed: { decisions: capacityDecisions, problem: null },
    context,
    contextProblem: null,
    lock: null,
    decisionId: context.decision.id,
    keyId: context.key.id,
    form: {
      total: String(context.decision.total ?? ""),
      source: "key",
      keyId: context.key.id,
      selection: null,
      method: "largestRemainder",
      minimum: "",
      maximum: "",
    },
    notice: null,
    isBusy: false,
  };
}

/** The keys a planner may choose: those of the workbook first, then the shipped ones. */
export function availableKeys({ context }: PaneState): readonly { readonly id: string; readonly title: string }[] {
  const own = [...context.ownKeys.values()];
  return [...own, ...shippedKeys.filter(({ id }) => !context.ownKeys.has(id))];
}

import type { Method } from "../allocation/request";
import type { DecisionFeed } from "../intake/decisionFeed";
import type { ReceptionContext } from "../reception/receptionContext";
import { shippedContext } from "../reception/shippedContext";
import { shippedKeys } from "../reference/keys";
import { capacityDecisions } from "../reference/decisions";
import type { HousingPane } from "./housing/housingPane";
import type { LoadedSection } from "./sections";
import type { SelectedCells } from "../workbook/selection";

export type Section = "decision" | "allocation" | "housing";

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

/** Two ways to divide the same total beside each other. */
export interface ComparisonForm {
  readonly isOpen: boolean;
  readonly first: ComparedChoice;
  readonly second: ComparedChoice;
  readonly order: "difference" | "recipient";
}

export interface ComparedChoice {
  readonly keyId: string;
  readonly method: Method;
}

export interface PaneState {
  readonly section: Section;
  /** The sections that were fetched so far. */
  readonly loaded: ReadonlyMap<Section, LoadedSection>;
  /** A section that could not be loaded. */
  readonly failedSection: Section | null;
  readonly feed: DecisionFeed;
  /** What is active in the workbook. */
  readonly context: ReceptionContext;
  readonly contextProblem: string | null;
  /** What the workbook looked like when the preview was made. */
  readonly lock: string | null;
  readonly decisionId: string;
  readonly keyId: string;
  readonly form: AllocationForm;
  /** Whether the planner opened the explanation: it is computed only then. */
  readonly isExplained: boolean;
  readonly comparison: ComparisonForm;
  /** Null until the section Huisvesting was shown. */
  readonly housing: HousingPane | null;
  readonly notice: Notice | null;
  readonly isBusy: boolean;
}

export function initialState(): PaneState {
  const context = shippedContext();
  return {
    section: "decision",
    loaded: new Map(),
    failedSection: null,
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
    isExplained: false,
    comparison: {
      isOpen: false,
      first: { keyId: "lrt-77100", method: "largestRemainder" },
      second: { keyId: "oproep-2023-10-05", method: "largestRemainder" },
      order: "difference",
    },
    housing: null,
    notice: null,
    isBusy: false,
  };
}

/** The keys a planner may choose: those of the workbook first, then the shipped ones. */
export function availableKeys({ context }: PaneState): readonly { readonly id: string; readonly title: string }[] {
  const own = [...context.ownKeys.values()];
  return [...own, ...shippedKeys.filter(({ id }) => !context.ownKeys.has(id))];
}

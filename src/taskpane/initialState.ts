import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { emptyWorkbook } from "../plans/workbookContent";
import { shippedContext } from "../reception/shippedContext";
import { capacityDecisions } from "../reference/decisions";
import type { PaneState } from "./section";

/** The pane before the workbook was read. */
export function initialState(who: string | null): PaneState {
  return {
    section: "decision",
    loaded: new Map(),
    failedSection: null,
    feed: { decisions: capacityDecisions, problem: null },
    content: emptyWorkbook,
    contentProblems: [],
    context: shippedContext(),
    contextProblem: null,
    schema: SCHEMA_VERSION,
    gone: [],
    bare: [],
    unfinished: [],
    damaged: [],
    over: new Map(),
    left: new Set(),
    slices: new Map(),
    changedSlices: new Set(),
    who,
    question: null,
    asksStartup: false,
    firstSteps: null,
    notice: null,
    given: new Set(),
    others: [],
    isBusy: false,
    progress: null,
  };
}

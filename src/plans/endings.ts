/** How an order ends that did not come to its end: what is said follows from what was looked up, and only from that. */
import { problem, type Problem } from "../text/result";
import type { Difference } from "./difference";
import { missingPlaces, type NotDone } from "./outcome";
import type { WorkbookContent } from "./workbookContent";

/** What the rounds of one order know of each other. */
export interface OrderProgress {
  /** The first difference: when the last one is the same, nothing was written. */
  readonly first: Difference | null;
  readonly hasWritten: boolean;
  /** In few words what Excel said last when a batch failed. */
  readonly detail: string;
}

export function notDone(
  { hasWritten }: OrderProgress,
  problems: readonly Problem[],
  content: WorkbookContent | null,
  kind: NotDone["kind"] = hasWritten ? "unfinished" : "refused",
): NotDone {
  return { kind, problems, content };
}

/** Written, and not to be read back. */
export function notChecked({ detail }: OrderProgress, content: WorkbookContent | null): NotDone {
  const code = content === null ? "workbook.unknownState" : "workbook.notChecked";
  return { kind: "unfinished", problems: [problem(code, { detail })], content };
}

/** What did not come into the workbook; when that is everything, nothing was written, and that was looked up. */
export function stillMissing({ first, detail }: OrderProgress, rest: Difference, content: WorkbookContent): NotDone {
  return JSON.stringify(rest) === JSON.stringify(first)
    ? { kind: "refused", problems: [problem("workbook.nothingWritten", { detail })], content }
    : {
        kind: "unfinished",
        problems: [problem("workbook.partlyWritten", { detail, missing: missingPlaces(rest) })],
        content,
      };
}

/** Stopped by the planner between two parts. */
export function stoppedHere(rest: Difference, content: WorkbookContent): NotDone {
  return { kind: "unfinished", problems: [problem("workbook.stopped", { missing: missingPlaces(rest) })], content };
}

/** A colleague keeps changing what the order is about. */
export function stillChanging(rest: Difference, content: WorkbookContent): NotDone {
  return {
    kind: "unfinished",
    problems: [problem("workbook.stillChanging", { missing: missingPlaces(rest) })],
    content,
  };
}

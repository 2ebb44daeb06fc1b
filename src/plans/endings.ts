/** How an order ends that did not come to its end: what is said follows from what was looked up, and only from that. */
import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import type { Difference } from "./difference";
import { headersGone } from "./headersGone";
import { stepOf } from "./log";
import type { BegunOrder, Order } from "./order";
import { missingPlaces, type NotDone } from "./outcome";
import type { WorkbookContent } from "./workbookContent";

/** What the rounds of one order know of each other. */
export interface OrderProgress {
  /** The first difference: when the last one is the same, nothing was written. */
  readonly first: Difference | null;
  readonly hasWritten: boolean;
  /** What is known of it when it began. */
  readonly begun: BegunOrder | null;
  /** In few words what Excel said last when a batch failed. */
  readonly detail: string;
}

/** Nothing more can be done in this round; `soFar` is how the order ends when there is no other one. */
export interface Again {
  readonly kind: "again";
  readonly soFar: NotDone;
}

/** A part of a large order stands, in this workbook as it was read after it. */
export interface NextPart {
  readonly kind: "next";
  readonly content: WorkbookContent | null;
}

/** Something hinders it. */
export function notDone(
  { hasWritten }: OrderProgress,
  problems: readonly Problem[],
  content: WorkbookContent | null,
  kind: NotDone["kind"] = hasWritten ? "unfinished" : "refused",
): NotDone {
  const mayBeMoved = problems.some(({ code }) => code === "workbook.cellsTaken");
  const stands = [...(mayBeMoved ? [problem("workbook.placedMoved")] : []), problem("workbook.partStands")];
  const told = problems.map(headersGone);
  return { kind, problems: kind === "unfinished" ? [...told, ...stands] : told, content };
}

/** What it wrote over others went back, and it cannot be tried again by itself. A sheet that it made stays: somebody may be working in it. */
export function takenBack(
  progress: OrderProgress,
  problems: readonly Problem[],
  written: Difference,
  content: WorkbookContent,
): NotDone {
  // What an earlier round wrote stands still.
  if (written !== progress.first) return notDone(progress, problems, content, "unfinished");
  const sheets = written.newSheets.join(", ");
  const left = sheets === "" ? [] : [problem("workbook.nothingWrittenBut", { sheets })];
  return notDone(progress, [...problems, ...left], content, "refused");
}

/**
 * It can no longer be planned. Its line in the log comes first and goes last: without that line, what it wrote was taken back. An order
 * that began on figures which are no longer so never can: there is no preview of it to look at. Nor can one that was done, and of which even
 * that line is gone: somebody undid it.
 */
export function notPlanned(
  progress: OrderProgress,
  order: Order,
  problems: readonly Problem[],
  content: WorkbookContent,
): NotDone {
  if (problems.some(({ code }) => code === "workbook.orderEnded"))
    return { kind: "unfinished", problems, isOver: true, content };
  const isPassed = problems.some(({ code }) => code === "workbook.changedByColleague");
  if (stepOf(order.id, content) === null) return lineLost(progress, order, problems, content, isPassed);
  if (!isPassed) return notDone(progress, problems, content, "unfinished");
  const told = [problem("workbook.cannotGoOn"), ...placedElsewhere(order)];
  return { kind: "unfinished", problems: told, isOver: true, content };
}

/** Without its line: what it wrote was taken back, or somebody took that line, and only that is sure. */
function lineLost(
  progress: OrderProgress,
  { isSettled }: Order,
  problems: readonly Problem[],
  content: WorkbookContent | null,
  isPassed: boolean,
): NotDone {
  const isSure = progress.begun?.isSure === true;
  const over = problem("workbook.cannotComeBack");
  if (isSettled === true && isPassed) return { kind: "refused", problems: [over], isOver: true, content };
  if (isSure && isSettled !== true && !progress.hasWritten)
    return { kind: "unfinished", problems: [...(isPassed ? [] : problems), over], isOver: true, content };
  return notDone(progress, problems, content, isSure && progress.hasWritten ? "unfinished" : "refused");
}

/** Cells at a chosen place have no key: rows that were put in above them move what stands already. */
function placedElsewhere({ choice }: Order): readonly Problem[] {
  return choice.kind === "formula" ? [problem("workbook.placedMoved")] : [];
}

/** Written, and not to be read back. */
export function notChecked({ detail }: OrderProgress, content: WorkbookContent | null): NotDone {
  const code = content === null ? "workbook.unknownState" : "workbook.notChecked";
  return { kind: "unfinished", problems: [problem(code, { detail })], content };
}

/** What did not come into the workbook; when that is everything, nothing was written, and that was looked up. */
export function stillMissing({ first, detail }: OrderProgress, rest: Difference, content: WorkbookContent): NotDone {
  return isSame(rest, first)
    ? { kind: "refused", problems: [problem("workbook.nothingWritten", { detail })], content }
    : {
        kind: "unfinished",
        problems: [problem("workbook.partlyWritten", { detail, missing: missingPlaces(rest) })],
        content,
      };
}

/** Nothing of the order is in the workbook: what is missing is what was missing at first. */
export function isSame(rest: Difference, first: Difference | null): boolean {
  return JSON.stringify(rest) === JSON.stringify(first);
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

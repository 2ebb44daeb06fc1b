/**
 * What is known of an order that began: its line in the log, how much it wanted, and how surely it began. It goes along from round to round,
 * and with the order when it is given again.
 */
import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import type { LogEntry } from "./desiredState";
import type { Difference } from "./difference";
import type { OrderProgress } from "./endings";
import type { BegunOrder, Order } from "./order";
import type { Outcome } from "./outcome";
import { lineIn } from "./ownLine";
import { amountOf } from "./planOfBegun";
import type { WorkbookContent } from "./workbookContent";

interface Begins extends Pick<OrderProgress, "begun" | "first"> {
  readonly order: Order;
  readonly log: LogEntry | null;
}

/**
 * An order that did not finish is given again: it then knows that it began, and how surely. That a part of it stands is only said where that
 * is sure.
 */
export function withBegun(run: Begins, outcome: Outcome): Outcome {
  if (outcome.kind !== "unfinished") return outcome;
  const seen = outcome.content === null ? run.begun : begunSeen(run, outcome.content);
  const begun = seen ?? tried(run);
  const problems = begun?.isSure === true ? outcome.problems : outcome.problems.map(asMaybe);
  return { ...outcome, problems, ...(begun !== null && { begun }) };
}

function asMaybe(told: Problem): Problem {
  return told.code === "workbook.partStands" ? problem("workbook.mayStand") : told;
}

/** Of a batch of which nothing came back nobody knows whether it did anything. */
function tried({ log, first }: Begins): BegunOrder | null {
  return log === null ? null : { line: log, wanted: first === null ? null : amountOf(first), isSure: false };
}

/** What is known of an order when a part of it came through; where that went back, what was known before. */
export function begunByPart(
  { begun, log, first }: Omit<Begins, "order">,
  isTakenBack: boolean,
  wanted: Difference,
): BegunOrder | null {
  if (isTakenBack || log === null) return begun;
  return { line: log, wanted: begun?.wanted ?? amountOf(first ?? wanted), isSure: true };
}

/** What is known of an order of which the workbook is looked at: that its line stands now, it knows for later. */
export function begunSeen({ order, begun, first }: Omit<Begins, "log">, content: WorkbookContent): BegunOrder | null {
  const line = lineIn(order.id, content);
  if (line === undefined) return begun;
  return { line, wanted: begun?.wanted ?? (first === null ? null : amountOf(first)), isSure: true };
}

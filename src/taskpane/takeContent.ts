import { unfinishedOrders } from "../plans/log";
import { goneSheets } from "../plans/goneSheets";
import { linesOfOthers, type ToldLine } from "../plans/linesOfOthers";
import { contextOf } from "../plans/reception/contextOf";
import { bareSheets } from "../plans/schema/bareRows";
import { schemaOf } from "../plans/schema/schemaOf";
import { emptyWorkbook, type WorkbookContent } from "../plans/workbookContent";
import type { Result } from "../text/result";
import { sentences } from "../text/sentences";
import type { PaneChange, PaneStore } from "./section";

/** Takes in what was read of the workbook; what the planner chose or typed stays. */
export function takeContent(store: PaneStore, read: Result<WorkbookContent>): void {
  const { content, others, given } = store.read();
  store.change(
    read.ok
      ? { ...changeFor(read.value), others: [...others, ...byOthers(content, read.value, given)].slice(-MOST_TOLD) }
      : { contentProblems: sentences(read.problems) },
  );
  enterSection(store);
}

const MOST_TOLD = 3;

/** What colleagues did since the read before, as far as the log tells; before the first one nobody looked. */
function byOthers(before: WorkbookContent, after: WorkbookContent, given: ReadonlySet<string>): readonly ToldLine[] {
  return before === emptyWorkbook ? [] : linesOfOthers(before, after, given);
}

function changeFor(content: WorkbookContent): PaneChange {
  const context = contextOf(content);
  return {
    content,
    contentProblems: [],
    ...(context.ok && { context: context.value }),
    contextProblem: context.ok ? null : sentences(context.problems).join(" "),
    schema: schemaOf(content),
    gone: goneSheets(content),
    bare: bareSheets(content),
    unfinished: unfinishedOrders(content),
  };
}

/** Lets the section in view take in what it shows of the workbook. */
export function enterSection(store: PaneStore): void {
  const state = store.read();
  const change = state.loaded.get(state.section)?.enter?.(state);
  if (change !== undefined) store.change(change);
}

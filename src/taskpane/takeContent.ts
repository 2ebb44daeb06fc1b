import { unfinishedOrders } from "../plans/log";
import { goneSheets } from "../plans/goneSheets";
import { contextOf } from "../plans/reception/contextOf";
import { bareSheets } from "../plans/schema/bareRows";
import { schemaOf } from "../plans/schema/schemaOf";
import { emptyWorkbook, type WorkbookContent } from "../plans/workbookContent";
import type { Result } from "../text/result";
import { sentences } from "../text/sentences";
import type { PaneChange, PaneStore } from "./section";

/** Takes in what was read of the workbook; what the planner chose or typed stays. */
export function takeContent(store: PaneStore, read: Result<WorkbookContent>): void {
  const { content } = store.read();
  store.change(read.ok ? changeFor(read.value) : { contentProblems: sentences(read.problems) });
  // Before the first read nobody looked.
  if (read.ok && content !== emptyWorkbook) void othersBetween(store, content, read.value);
  enterSection(store);
}

/** Without it the pane is as good: the log tells the same. */
async function othersBetween(store: PaneStore, before: WorkbookContent, after: WorkbookContent): Promise<void> {
  const others = await import(/* webpackChunkName: "others" */ "./tellOthers").catch(() => null);
  others?.tellOthers(store, before, after);
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

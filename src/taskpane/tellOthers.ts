import { linesOfOthers } from "../plans/linesOfOthers";
import type { ToldLine } from "../plans/log";
import type { WorkbookContent } from "../plans/workbookContent";
import texts from "../text/nl/others.json";
import type { PaneStore } from "./section";
import { speaker } from "./texts";

const tell = speaker<keyof typeof texts>(texts);
const MOST_TOLD = 3;
/** The workbook is read far more often; clocks of colleagues may differ by minutes. */
const RECENT_IN_MILLISECONDS = 3_600_000;

/** Tells what colleagues did between two reads of the workbook, as far as the log tells: the last few since the planner's own order. */
export function tellOthers(store: PaneStore, before: WorkbookContent, after: WorkbookContent): void {
  const { others, given } = store.read();
  const come = linesOfOthers(before, after, given, Date.now() - RECENT_IN_MILLISECONDS).map(sentenceOf);
  if (come.length > 0) store.change({ others: [...others, ...come].slice(-MOST_TOLD) });
}

function sentenceOf({ who, time, action, subject }: ToldLine): string {
  const what = subject === "" ? action : `${action}, ${subject}`;
  return who === "" ? tell("lineOfNobody", { what, time }) : tell("line", { who, what, time });
}

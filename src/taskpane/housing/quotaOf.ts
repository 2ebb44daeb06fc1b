import { emptyQuotaState, type QuotaState, readQuotaState } from "../../plans/housing/quotaState";
import type { WorkbookContent } from "../../plans/workbookContent";
import type { Result } from "../../text/result";
import { sentences } from "../../text/sentences";
import type { PaneState } from "../section";

/** One reading of the tables for each content, however often the pane is drawn. */
const known = new WeakMap<WorkbookContent, Result<QuotaState>>();

function readOnce(content: WorkbookContent): Result<QuotaState> {
  const read = known.get(content) ?? readQuotaState(content);
  known.set(content, read);
  return read;
}

/** What the workbook holds of the housing quota. */
export function quotaOf({ content }: PaneState): QuotaState {
  const read = readOnce(content);
  return read.ok ? read.value : emptyQuotaState;
}

/** Why that cannot be read, in sentences. */
export function quotaProblems({ content, contentProblems }: PaneState): readonly string[] {
  const read = readOnce(content);
  return [...contentProblems, ...(read.ok ? [] : sentences(read.problems))];
}

import { combine, fail, type Result, succeed, then } from "../../text/result";
import { readableTable } from "../readableTable";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import type { QuotaState } from "./quotaState";
import { taskLayouts, type TaskTable } from "./taskLayouts";
import { unreadableRows } from "./unreadableRows";

/** What the workbook holds of the housing quota, and of the sheets beside it. */
export interface TaskState {
  readonly quota: QuotaState;
  readonly tables: Readonly<Record<TaskTable, FoundTable | null>>;
}

/** Finds the tables beside the housing quota by their headers. */
export function readTaskState(content: WorkbookContent, quota: QuotaState): Result<TaskState> {
  const find = (name: TaskTable): Result<FoundTable | null> => readableTable(taskLayouts[name], content.tables);
  const found = combine({
    LRT_Woningen: then(find("LRT_Woningen"), named),
    LRT_Doorstroomlocaties: find("LRT_Doorstroomlocaties"),
    LRT_DrieOpgaven: then(find("LRT_DrieOpgaven"), named),
    LRT_Bezetting: find("LRT_Bezetting"),
  });
  return then(found, (tables) => succeed({ quota, tables }));
}

/** A row of which nobody can tell whose it is would get a second row beside it. */
function named(table: FoundTable | null): Result<FoundTable | null> {
  const [first] = unreadableRows(table);
  return first === undefined ? succeed(table) : fail(first);
}

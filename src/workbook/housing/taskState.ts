import { combine, problem, type Problem, type Result, succeed, then } from "../../text/result";
import type { FoundTable, WorkbookContent } from "../readTables";
import { recogniseTable } from "../recogniseTables";
import type { TableWrite } from "../sheetPlan";
import { placeOf, type TablePlace } from "../tablePlace";
import { type CellContent, blank } from "../writeGateway";
import { quotaPlaces } from "./quotaPlaces";
import type { QuotaPlaces } from "./quotaRow";
import type { QuotaState } from "./quotaState";
import { taskLayouts, type TaskTable } from "./taskLayouts";

/** What the workbook holds of the housing quota, and of the sheets beside it. */
export interface TaskState {
  readonly quota: QuotaState;
  readonly tables: Readonly<Record<TaskTable, FoundTable | null>>;
}

export type TaskPlaces = QuotaPlaces & Readonly<Record<TaskTable, TablePlace>>;

/** Finds the tables beside the housing quota by their headers. */
export function readTaskState(content: WorkbookContent, quota: QuotaState): Result<TaskState> {
  const find = (name: TaskTable): Result<FoundTable | null> => recogniseTable(taskLayouts[name], content.tables);
  const found = combine({
    LRT_Woningen: find("LRT_Woningen"),
    LRT_Doorstroomlocaties: find("LRT_Doorstroomlocaties"),
    LRT_DrieOpgaven: find("LRT_DrieOpgaven"),
    LRT_Bezetting: find("LRT_Bezetting"),
    LRT_Inwoners: find("LRT_Inwoners"),
  });
  return then(found, (tables) => succeed({ quota, tables }));
}

/** Where every table stands, or will stand. */
export function taskPlaces({ quota, tables }: TaskState): TaskPlaces {
  const place = (name: TaskTable): TablePlace => placeOf(taskLayouts[name], tables[name]);
  return {
    ...quotaPlaces(quota),
    LRT_Woningen: place("LRT_Woningen"),
    LRT_Doorstroomlocaties: place("LRT_Doorstroomlocaties"),
    LRT_DrieOpgaven: place("LRT_DrieOpgaven"),
    LRT_Bezetting: place("LRT_Bezetting"),
    LRT_Inwoners: place("LRT_Inwoners"),
  };
}

export function taskRows(
  { tables }: TaskState,
  name: TaskTable,
  rows: readonly (readonly CellContent[])[],
): TableWrite {
  return { layout: taskLayouts[name], found: tables[name], rows };
}

/** The cells of a row in the order of its layout. What has no content waits for input. */
export function inColumns(
  name: TaskTable,
  contents: readonly (readonly [header: string, content: CellContent])[],
): readonly CellContent[] {
  const byHeader = new Map(contents);
  return taskLayouts[name].columns.map((column) => byHeader.get(column) ?? blank());
}

/** Why a sheet that is made once cannot be made: it is there. */
export function sheetThere({ tables }: TaskState, name: TaskTable): readonly Problem[] {
  const found = tables[name];
  return found === null ? [] : [problem("tasks.sheetExists", { sheet: found.sheet })];
}

import { fail, problem, type Result, succeed, then } from "../../text/result";
import { logRow } from "../decisionRows";
import { excelProblem } from "../excelProblem";
import { readWorkbook, type WorkbookContent } from "../readTables";
import { recalculateFormulas } from "../recalculation";
import { forgetReceptionContext } from "../receptionContext";
import { rowsBelowProblems } from "../rowsBelow";
import { obstacles, type SheetPlan } from "../sheetPlan";
import { tableLayouts } from "../tableLayouts";
import { writePlan } from "../writePlan";
import { type DwellingsOrder, planDwellings } from "./planDwellings";
import { type ExchangeOrder, planExchange } from "./planExchange";
import type { HalfYearOrder } from "./opening";
import { planHalfYear } from "./planHalfYear";
import { type InhabitantsOrder, planInhabitants } from "./planInhabitants";
import { type OccupancyOrder, planOccupancy } from "./planOccupancy";
import { type OfficialListOrder, planOfficialList } from "./planOfficialList";
import { planRevision, type RevisionOrder } from "./planRevision";
import { planThreeTasks, type ThreeTasksOrder } from "./planThreeTasks";
import { planTransitionLocations } from "./planTransitionLocations";
import { type QuotaState, readQuotaState } from "./quotaState";
import { readTaskState, type TaskState } from "./taskState";

/** What a planner can have written about the housing quota, and about what is beside it. */
export type QuotaOrder =
  | TaskOrder
  | { readonly kind: "halfYear"; readonly order: HalfYearOrder }
  | { readonly kind: "revision"; readonly order: RevisionOrder }
  | { readonly kind: "exchange"; readonly order: ExchangeOrder }
  | { readonly kind: "officialList"; readonly order: OfficialListOrder };

/** Sheets beside the housing quota. */
export type TaskOrder =
  | { readonly kind: "dwellings"; readonly order: DwellingsOrder }
  | { readonly kind: "transitionLocations" }
  | { readonly kind: "threeTasks"; readonly order: ThreeTasksOrder }
  | { readonly kind: "occupancy"; readonly order: OccupancyOrder }
  | { readonly kind: "inhabitants"; readonly order: InhabitantsOrder };

/** What the workbook holds of the housing quota now. */
export async function readQuota(): Promise<Result<QuotaState>> {
  try {
    return await Excel.run(async (context) => readQuotaState(await readWorkbook(context, [])));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

/**
 * Carries out an order in one round trip, so that it is one step to undo, with one row in the log. The workbook is read anew
 * first; when anything stands in the way nothing is written at all.
 */
export async function writeQuota(order: QuotaOrder, now: Date): Promise<Result<QuotaState>> {
  try {
    return await Excel.run(async (context): Promise<Result<QuotaState>> => {
      const content = await readWorkbook(context, []);
      const state = readQuotaState(content);
      if (!state.ok) return state;
      const plan = planFor(content, state.value, order, now);
      if (!plan.ok) return plan;
      const log = { layout: tableLayouts.LRT_Logboek, found: state.value.log, rows: [logRow(plan.value.log, now)] };
      const written = [...plan.value.tables, log];
      const problems = [
        ...obstacles(content, written, plan.value.cells),
        ...(await rowsBelowProblems(context, written)),
      ];
      if (problems.length > 0) return fail(...problems);
      writePlan(context, plan.value, content, state.value.log, now);
      await context.sync();
      if (order.kind === "inhabitants") {
        // Formulas of ours ask for inhabitants without naming their cells.
        forgetReceptionContext();
        await recalculateFormulas(context);
      }
      const after = readQuotaState(await readWorkbook(context, []));
      if (!after.ok) return fail(problem("workbook.writtenDiffers"));
      return succeed(after.value);
    });
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

function planFor(content: WorkbookContent, state: QuotaState, order: QuotaOrder, now: Date): Result<SheetPlan> {
  switch (order.kind) {
    case "halfYear":
      return planHalfYear(state, order.order);
    case "revision":
      return planRevision(state, order.order, now);
    case "exchange":
      return planExchange(state, order.order, now);
    case "officialList":
      return planOfficialList(state, order.order, now);
    default:
      return then(readTaskState(content, state), (tasks) => planTask(tasks, order));
  }
}

function planTask(state: TaskState, order: TaskOrder): Result<SheetPlan> {
  switch (order.kind) {
    case "dwellings":
      return planDwellings(state, order.order);
    case "transitionLocations":
      return planTransitionLocations(state);
    case "threeTasks":
      return planThreeTasks(state, order.order);
    case "occupancy":
      return planOccupancy(state, order.order);
    case "inhabitants":
      return planInhabitants(state, order.order);
  }
}

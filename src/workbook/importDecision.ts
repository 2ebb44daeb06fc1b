import type { CapacityDecision } from "../reference/capacityDecision";
import type { DistributionKey } from "../reference/distributionKey";
import { fail, problem, type Result, succeed } from "../text/result";
import { dateCell } from "./cellDate";
import { pointerText } from "./contextOf";
import { excelProblem } from "./excelProblem";
import { type ImportPlan, lockOf, planImport } from "./planImport";
import { readWorkbook } from "./readTables";
import { recalculateFormulas } from "./recalculation";
import { forgetReceptionContext } from "./receptionContext";
import { rowsBelowProblems } from "./rowsBelow";
import { pointerNames, START_SHEET, tableLayouts, tableNames } from "./tableLayouts";
import { writeStartSheet } from "./writeStartSheet";
import { type CellContent, dateOrText, text, writeCells } from "./writeGateway";
import { appendRows, createTable } from "./writeTable";

export interface ImportOutcome {
  /** True when the decision stood in the workbook already. */
  readonly wasPresent: boolean;
  /** How many cells with a formula of ours were computed again. */
  readonly recalculated: number;
}

const pointers = Object.values(pointerNames);

/** What the workbook holds now, as the base of a preview. */
export async function readImportLock(): Promise<Result<string>> {
  try {
    return succeed(await Excel.run(async (context) => lockOf(await readWorkbook(context, pointers))));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

/**
 * Makes a decision and a key the active ones: rows are appended, the pointers move, the log says so, all in one round
 * trip, so that it is one step to undo. Nothing is written when the workbook changed since the preview, when a table is
 * damaged or a sheet is protected; what was written is read back and compared.
 *
 * @param lock What the preview was based on, from `readImportLock`.
 */
export async function importDecision(
  decision: CapacityDecision,
  key: DistributionKey,
  lock: string,
  now: Date,
): Promise<Result<ImportOutcome>> {
  try {
    return await Excel.run(async (context): Promise<Result<ImportOutcome>> => {
      const content = await readWorkbook(context, pointers);
      if (lockOf(content) !== lock) return fail(problem("workbook.changedByColleague"));
      const plan = planImport(content, decision, key, now);
      if (!plan.ok) return plan;
      const { existing, rows } = plan.value;
      const below = await rowsBelowProblems(
        context,
        tableNames.map((name) => ({ found: existing.get(name) ?? null, rows: rows.get(name) ?? [] })),
      );
      if (below.length > 0) return fail(...below);
      writePlan(context, plan.value);
      await context.sync();
      forgetReceptionContext();
      const after = await readWorkbook(context, pointers);
      const isRight =
        pointerText(after, pointerNames.activeDecision) === decision.id &&
        pointerText(after, pointerNames.activeKey) === key.id;
      if (!isRight) return fail(problem("workbook.writtenDiffers"));
      const recalculated = await recalculateFormulas(context);
      return succeed({ wasPresent: plan.value.wasPresent, recalculated });
    });
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

function writePlan(context: Excel.RequestContext, plan: ImportPlan): void {
  if (plan.makesStart) writeStartSheet(context, plan.decision, plan.key, plan.blankSheets.has(START_SHEET));
  for (const name of tableNames) {
    const rows = plan.rows.get(name) ?? [];
    const table = plan.existing.get(name);
    if (table === undefined)
      createTable(context, tableLayouts[name], rows, plan.blankSheets.has(tableLayouts[name].sheet));
    else if (rows.length > 0) appendRows(context, table, tableLayouts[name], rows);
  }
  if (!plan.makesStart) movePointers(context, plan);
}

function movePointers({ workbook }: Excel.RequestContext, { decision, key }: ImportPlan): void {
  const point = (name: string, content: CellContent): void =>
    writeCells(workbook.names.getItem(name).getRange(), [[content]]);
  point(pointerNames.activeDecision, text(decision.id));
  point(pointerNames.activeKey, text(key.id));
  point(pointerNames.referenceDate, dateOrText(dateCell(decision.referenceDate)));
}

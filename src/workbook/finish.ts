/** What comes after the figures stand: computing again what depends on them, and looks. A failure here changes no figure. */
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import type { Order } from "../plans/order";
import { readingOf } from "../plans/reception/contextOf";
import { sheetParts } from "../plans/sheetParts";
import { hasLooks } from "../plans/tableLooks";
import type { WorkbookContent } from "../plans/workbookContent";
import { problem, type Problem } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import { inExcel } from "./excelRun";
import { applyLooks } from "./looks";
import { calculate, cellsIn, type FormulaScan, type StaleArea, staleAreas } from "./recalculation";
import { dirtOf } from "../plans/dirtyCells";
import { forgetReceptionContext, rememberReceptionContext } from "./receptionContext";

interface Finished {
  readonly recalculated: number;
  readonly remarks: readonly Problem[];
}

/** @param scan Formulas that were read together with the proof, or null. */
export async function finish(
  order: Order,
  written: Difference,
  desired: DesiredState,
  content: WorkbookContent,
  scan: FormulaScan | null,
): Promise<Finished> {
  const dirt = dirtOf(order.choice.kind);
  if (dirt !== null) {
    // The functions of all cells get what was just read back; no cell reads the workbook for it again.
    forgetReceptionContext();
    rememberReceptionContext(readingOf(content));
  }
  if (dirt === null && !hasLooks(written)) return { recalculated: 0, remarks: [] };
  const stale = async (context: Excel.RequestContext): Promise<readonly StaleArea[]> => {
    if (dirt === null) return [];
    const left = scan === null ? sheetParts(content.sheets) : scan.left;
    return [...(scan?.areas(dirt) ?? []), ...(await staleAreas(context, left, dirt))];
  };
  try {
    return await inExcel(async (context) => {
      const areas = await stale(context);
      await calculate(context, areas, () => applyLooks(context, written, desired, content));
      return { recalculated: cellsIn(areas), remarks: [] };
    });
  } catch {
    return oneByOne(written, desired, content, stale);
  }
}

/** Together they failed: each by itself, so that one does not keep the other from working, and each with its own remark. */
async function oneByOne(
  written: Difference,
  desired: DesiredState,
  content: WorkbookContent,
  stale: (context: Excel.RequestContext) => Promise<readonly StaleArea[]>,
): Promise<Finished> {
  const remarks: Problem[] = [];
  let recalculated = 0;
  try {
    await inExcel(async (context) => {
      const areas = await stale(context);
      await calculate(context, areas);
      recalculated = cellsIn(areas);
    });
  } catch (caught) {
    remarks.push(problem("workbook.recalculationFailed", { detail: detailOf(caught) }));
  }
  try {
    await inExcel(async (context) => {
      applyLooks(context, written, desired, content);
      await context.sync();
    });
  } catch (caught) {
    remarks.push(problem("workbook.looksFailed", { detail: detailOf(caught) }));
  }
  return { recalculated, remarks };
}

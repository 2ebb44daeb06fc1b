/** What comes after the figures stand: computing again what depends on them, and looks. A failure here changes no figure. */
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import type { Order } from "../plans/order";
import { readingOf } from "../plans/reception/contextOf";
import { hasLooks } from "../plans/tableLooks";
import type { WorkbookContent } from "../plans/workbookContent";
import { problem, type Problem } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import { inExcel } from "./excelRun";
import { applyLooks } from "./looks";
import { calculate, calculateUnseen, type LastScan, lastScan, staleAreas } from "./recalculation";
import { cellsIn, dirtOf } from "../plans/dirtyCells";
import { forgetReceptionContext, rememberReceptionContext } from "./receptionContext";

interface Finished {
  readonly recalculated: number;
  readonly remarks: readonly Problem[];
}

/** @param scan What was asked together with the proof, or null. */
export async function finish(
  order: Order,
  written: Difference,
  desired: DesiredState,
  content: WorkbookContent,
  scan: LastScan | null,
): Promise<Finished> {
  const dirt = dirtOf(order.choice.kind);
  if (dirt !== null) {
    // The functions of all cells get what was just read back; no cell reads the workbook for it again.
    forgetReceptionContext();
    rememberReceptionContext(readingOf(content));
  }
  if (dirt === null && !hasLooks(written)) return { recalculated: 0, remarks: [] };
  const compute = async (context: Excel.RequestContext, andThen: () => void = () => undefined): Promise<number> => {
    if (dirt === null) {
      await calculate(context, [], andThen);
      return 0;
    }
    const last = scan ?? lastScan(context, content.sheets, []);
    if (scan === null) await context.sync();
    const areas = [...last.areas(dirt), ...(await staleAreas(context, last.left, dirt))];
    let unseen = (): number => 0;
    await calculate(context, areas, () => {
      unseen = calculateUnseen(context, last.unseen(), dirt);
      andThen();
    });
    return cellsIn(areas) + unseen();
  };
  const dress = (context: Excel.RequestContext): void => applyLooks(context, written, desired, content);
  try {
    return await inExcel(async (context) => {
      return { recalculated: await compute(context, () => dress(context)), remarks: [] };
    });
  } catch {
    return oneByOne(compute, dress);
  }
}

/** Together they failed: each by itself, so that one does not keep the other from working, and each with its own remark. */
async function oneByOne(
  compute: (context: Excel.RequestContext) => Promise<number>,
  dress: (context: Excel.RequestContext) => void,
): Promise<Finished> {
  const remarks: Problem[] = [];
  let recalculated = 0;
  try {
    recalculated = await inExcel((context) => compute(context));
  } catch (caught) {
    remarks.push(problem("workbook.recalculationFailed", { detail: detailOf(caught) }));
  }
  try {
    await inExcel(async (context) => {
      dress(context);
      await context.sync();
    });
  } catch (caught) {
    remarks.push(problem("workbook.looksFailed", { detail: detailOf(caught) }));
  }
  return { recalculated, remarks };
}

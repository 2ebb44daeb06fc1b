/** What comes after the figures stand: computing again what depends on them, and looks. A failure here changes no figure. */
import "../text/writingSentences";
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import type { Order } from "../plans/order";
import { readingOf } from "../plans/reception/contextOf";
import { hasLooks } from "../plans/tableLooks";
import { sheetParts } from "../plans/sheetParts";
import { type UnseenArea, unseenAreas } from "../plans/unseenAreas";
import type { FoundArea, WorkbookContent } from "../plans/workbookContent";
import { problem, type Problem } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import { inExcel } from "./excelRun";
import { applyLooks } from "./looks";
import { calculate, type FormulaScan, scanFormulas, staleAreas } from "./recalculation";
import { askUsed } from "./findSheets";
import { cellsIn, type Dirt, dirtOf, dirtyCount } from "../plans/dirtyCells";
import { forgetReceptionContext, rememberReceptionContext } from "./receptionContext";

interface Finished {
  readonly recalculated: number;
  readonly remarks: readonly Problem[];
}

/** Formulas as they are when everything stands, and where people made more since their sheets were read. */
export interface LastScan extends FormulaScan {
  readonly unseen: () => readonly UnseenArea[];
}

/** @param made Names of the sheets that the order made itself. */
export function lastScan(
  context: Excel.RequestContext,
  content: Pick<WorkbookContent, "sheets" | "tables" | "places">,
  made: readonly string[],
): LastScan {
  const { sheets } = content;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const used = sheets.map(({ id }) => askUsed(worksheets.getItem(id)));
  const now = (): readonly (FoundArea | null)[] => used.map((answer) => answer());
  return {
    ...scanFormulas(context, sheetParts(sheets, content)),
    unseen: () => unseenAreas(sheets, made, now(), worksheets.items),
  };
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
    const last = scan ?? lastScan(context, content, []);
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

/**
 * Queues computing what nobody looked at, all of it: asking first which cells of it are stale would take a round trip more.
 *
 * @returns What to call after the round trip: how many formulas in it read what changed.
 */
function calculateUnseen({ workbook }: Excel.RequestContext, unseen: readonly UnseenArea[], dirt: Dirt): () => number {
  const ranges = unseen.map(({ sheetId, area }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const range =
      area === null ? sheet.getUsedRange() : sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.setDirty();
    range.calculate();
    return range.load("formulas");
  });
  return () => ranges.reduce((sum, { formulas }) => sum + dirtyCount(formulas, dirt), 0);
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

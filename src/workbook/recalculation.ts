import { fail, type Result, succeed } from "../text/result";
import type { FoundArea, FoundSheet } from "../plans/workbookContent";
import { type Dirt, dirtyAreas } from "../plans/dirtyCells";
import { inExcel, readingExcel } from "./excelRun";
import { excelProblem } from "./excelProblem";
import { findSheets } from "./findSheets";
import { forgetReceptionContext } from "./receptionContext";

/** Formulas of more cells than this go in another answer: Excel on the web refuses 5 MB. */
const MOST_CELLS = 12_000;
/** More areas than this are computed sheet by sheet. */
const MOST_AREAS = 80;

/** Cells on a sheet that must be computed again. */
export interface StaleArea extends FoundArea {
  readonly sheetId: string;
}

/** Asks for the formulas of sheets, as many as fit in one answer. */
export interface FormulaScan {
  /** Sheets that did not fit. */
  readonly left: readonly FoundSheet[];
  /** What to call after the round trip. */
  readonly areas: (dirt: Dirt) => readonly StaleArea[];
}

export function scanFormulas({ workbook }: Excel.RequestContext, sheets: readonly FoundSheet[]): FormulaScan {
  const left: FoundSheet[] = [];
  let cells = 0;
  const asked = sheets.flatMap((sheet) => {
    const { used } = sheet;
    if (used === null) return [];
    if (cells > 0 && cells + used.rows * used.columns > MOST_CELLS) {
      left.push(sheet);
      return [];
    }
    cells += used.rows * used.columns;
    const range = workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(used.row, used.column, used.rows, used.columns);
    range.load("formulas");
    return [{ sheetId: sheet.id, used, range }];
  });
  return {
    left,
    areas: (dirt) =>
      asked.flatMap(({ sheetId, used, range }) =>
        dirtyAreas(used, range.formulas, dirt).map((area) => ({ ...area, sheetId })),
      ),
  };
}

/** Queues computing areas again. */
export function calculateAreas({ workbook }: Excel.RequestContext, areas: readonly StaleArea[]): void {
  for (const { sheetId, row, column, rows, columns } of areas) {
    const range = workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    range.setDirty();
    range.calculate();
  }
}

/** Looks through sheets, in more round trips where they are large, and says which cells are stale. */
export async function staleAreas(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
  dirt: Dirt,
): Promise<readonly StaleArea[]> {
  const areas: StaleArea[] = [];
  let left = sheets;
  while (left.length > 0) {
    const scan = scanFormulas(context, left);
    await context.sync();
    areas.push(...scan.areas(dirt));
    left = scan.left;
  }
  return areas;
}

/**
 * Computes areas again: at once, or sheet by sheet where there are many.
 *
 * @param andThen What goes along in the last round trip.
 */
export async function calculate(
  context: Excel.RequestContext,
  areas: readonly StaleArea[],
  andThen: () => void = () => undefined,
): Promise<void> {
  const sheets = areas.length > MOST_AREAS ? [...new Set(areas.map(({ sheetId }) => sheetId))] : [null];
  for (const sheet of sheets) {
    calculateAreas(
      context,
      areas.filter(({ sheetId }) => sheet === null || sheetId === sheet),
    );
    if (sheet === sheets.at(-1)) andThen();
    await context.sync();
  }
}

export function cellsIn(areas: readonly StaleArea[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/**
 * The button "Herberekenen", and what follows a change by somebody else: reads the tables anew and computes every formula of ours that
 * depends on them.
 *
 * @returns How many cells were computed.
 */
export async function recalculateWorkbook(dirt: Dirt = "both"): Promise<Result<number>> {
  forgetReceptionContext();
  try {
    const areas = await readingExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const looking = findSheets(worksheets);
      await context.sync();
      return staleAreas(context, looking(), dirt);
    });
    await inExcel((context) => calculate(context, areas));
    return succeed(cellsIn(areas));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

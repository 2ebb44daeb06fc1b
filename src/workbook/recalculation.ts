import { fail, type Result, succeed } from "../text/result";
import { type UnseenArea, unseenAreas } from "../plans/unseenAreas";
import type { FoundArea, FoundSheet } from "../plans/workbookContent";
import { cellsIn, type Dirt, dirtyAreas, dirtyCount, type StaleArea } from "../plans/dirtyCells";
import { firstAnswer, type SheetPart, sheetParts } from "../plans/sheetParts";
import { inExcel, readingExcel } from "./excelRun";
import { excelProblem } from "../text/excelProblem";
import { askUsed, findSheets } from "./findSheets";
import { forgetReceptionContext } from "./receptionContext";

/** More areas than this are computed sheet by sheet. */
const MOST_AREAS = 80;

/** Asks for the formulas of sheets, as many as fit in one answer. */
export interface FormulaScan {
  /** What did not fit. */
  readonly left: readonly SheetPart[];
  /** What to call after the round trip. */
  readonly areas: (dirt: Dirt) => readonly StaleArea[];
}

/** Formulas as they are when everything stands, and where people made more since their sheets were read. */
export interface LastScan extends FormulaScan {
  readonly unseen: () => readonly UnseenArea[];
}

/** @param made Names of the sheets that the order made itself. */
export function lastScan(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
  made: readonly string[],
): LastScan {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const used = sheets.map(({ id }) => askUsed(worksheets.getItem(id)));
  const now = (): readonly (FoundArea | null)[] => used.map((answer) => answer());
  return {
    ...scanFormulas(context, sheetParts(sheets)),
    unseen: () => unseenAreas(sheets, made, now(), worksheets.items),
  };
}

export function scanFormulas({ workbook }: Excel.RequestContext, parts: readonly SheetPart[]): FormulaScan {
  const { first, left } = firstAnswer(parts);
  const asked = first.map((part) => {
    const { row, column, rows, columns, sheetId } = part;
    const range = workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    range.load("formulas");
    return { part, range };
  });
  return {
    left,
    areas: (dirt) =>
      asked.flatMap(({ part, range }) =>
        dirtyAreas(part, range.formulas, dirt).map((area) => ({ ...area, sheetId: part.sheetId })),
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

/**
 * Queues computing what nobody looked at, all of it: asking first which cells of it are stale would take a round trip more.
 *
 * @returns What to call after the round trip: how many formulas in it read what changed.
 */
export function calculateUnseen(
  { workbook }: Excel.RequestContext,
  unseen: readonly UnseenArea[],
  dirt: Dirt,
): () => number {
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

/** Looks through sheets, in more round trips where they are large, and says which cells are stale. */
export async function staleAreas(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  dirt: Dirt,
): Promise<readonly StaleArea[]> {
  const areas: StaleArea[] = [];
  let left = parts;
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
      return staleAreas(context, sheetParts(looking()), dirt);
    });
    await inExcel((context) => calculate(context, areas));
    return succeed(cellsIn(areas));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

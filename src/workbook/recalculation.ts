import { fail, type Result, succeed } from "../text/result";
import { cellsIn, type Dirt, dirtyAreas, type StaleArea } from "../plans/dirtyCells";
import { onlyPlaces } from "../plans/readScope";
import { firstAnswer, type SheetPart, sheetParts } from "../plans/sheetParts";
import { inExcel, readingExcel } from "./excelRun";
import { excelProblem } from "../text/excelProblem";
import { readWorkbook } from "./readWorkbook";
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

export function scanFormulas({ workbook }: Excel.RequestContext, parts: readonly SheetPart[]): FormulaScan {
  const { first, left } = firstAnswer(parts.filter(({ isKept }) => isKept !== true));
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
      const content = await readWorkbook(context, onlyPlaces);
      return staleAreas(context, sheetParts(content.sheets, content), dirt);
    });
    await inExcel((context) => calculate(context, areas));
    return succeed(cellsIn(areas));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

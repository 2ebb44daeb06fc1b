import { inspectedExcel, type Inspection, mayHaveSpilled, type ReadPart, readSheets } from "../findings/inspectedExcel";
import { firstAnswer, type SheetPart, sheetParts } from "../plans/sheetParts";
import type { Result } from "../text/result";
import { onlyPlaces } from "../plans/readScope";
import { tryReading } from "./tryReading";
import { readWorkbook } from "./readWorkbook";

/** As many cells are asked at once whether their answer fills others. */
const MOST_ASKED = 400;

/** Reads every cell of the workbook, what it shows and what stands in it, as findings look at it; in parts where it is large. */
export function inspectWorkbook(): Promise<Result<Inspection>> {
  return tryReading(async (context) => {
    const { names, worksheets } = context.workbook;
    // Rows of tables come with the cells of their sheets.
    const content = await readWorkbook(context, onlyPlaces);
    for (const sheet of worksheets.items) sheet.load("visibility");
    await context.sync();
    const parts: ReadPart[] = [];
    let left = sheetParts(readSheets(content.sheets), content);
    while (left.length > 0) {
      const answer = firstAnswer(left);
      parts.push(...(await readParts(context, answer.first)));
      left = answer.left;
    }
    const sheetNames = new Map(content.sheets.map(({ id, name }) => [id, name]));
    const asked = parts.flatMap((read) =>
      mayHaveSpilled(read, content.places, sheetNames.get(read.part.sheetId) ?? "").map((cell) => {
        return { ...cell, sheetId: read.part.sheetId };
      }),
    );
    return inspectedExcel({
      content,
      parts,
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      hidden: new Set(worksheets.items.filter(({ visibility }) => visibility !== "Visible").map(({ id }) => id)),
      spills: await readSpills(context, asked),
    });
  });
}

async function readParts(context: Excel.RequestContext, parts: readonly SheetPart[]): Promise<readonly ReadPart[]> {
  const asked = parts.map((part) => {
    const { sheetId, row, column, rows, columns } = part;
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    range.load(part.isKept === true ? "values" : "values,formulas");
    return { part, range };
  });
  await context.sync();
  return asked.map(({ part, range }) => {
    return { part, values: range.values, formulas: part.isKept === true ? range.values : range.formulas };
  });
}

interface AskedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

async function readSpills(
  context: Excel.RequestContext,
  cells: readonly AskedCell[],
): Promise<Parameters<typeof inspectedExcel>[0]["spills"]> {
  const found: { sheetId: string; range: Excel.Range }[] = [];
  for (let start = 0; start < cells.length; start += MOST_ASKED) {
    for (const { sheetId, row, column } of cells.slice(start, start + MOST_ASKED)) {
      const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
      const range = cell.getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      found.push({ sheetId, range });
    }
    await context.sync();
  }
  return found.flatMap(({ sheetId, range }) => {
    if (range.isNullObject || range.rowCount * range.columnCount === 1) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheetId, area: { row, column, rows, columns } }];
  });
}

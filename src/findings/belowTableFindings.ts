/** Lines right below a table of ours that do not belong to it: a person sees them as part of it, and nothing counts them. */
import { cellsAddress } from "../plans/address";
import { type Finding, found } from "./finding";
import { formulaAt, type InspectedSheet, type InspectedWorkbook, shownAt } from "./inspectedWorkbook";
import { atRow, type OwnTable, ownTables } from "./ownTables";

/** One filled cell is a note; a line has more. */
const FEWEST_CELLS = 2;
/** A line of totals is no line of the table. */
const TOTALS = /\b(?:SUM|SUBTOTAL|AGGREGATE|COUNT|COUNTA|AVERAGE)\(/iu;

/** One finding per table, with the lines up to the first row that is none. */
export function belowTableFindings(workbook: InspectedWorkbook): readonly Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ownTables(workbook.content).flatMap((own) => {
    const { table } = own;
    const sheet = sheets.get(table.sheet);
    const rows = sheet === undefined ? 0 : linesBelow(sheet, own);
    if (rows === 0) return [];
    const area = { row: rowBelow(own), column: table.column, rows, columns: table.headers.length };
    const where = { ...atRow(own, 0), cell: cellsAddress(area), row: null };
    return [found("ONDERTABEL", where, { count: rows, table: table.name })];
  });
}

function rowBelow({ table }: OwnTable): number {
  return table.row + 1 + table.rows.length + (table.hasTotals ? 1 : 0);
}

function linesBelow(sheet: InspectedSheet, own: OwnTable): number {
  const first = rowBelow(own);
  let count = 0;
  while (isLine(sheet, own, first + count)) count += 1;
  return count;
}

function isLine(sheet: InspectedSheet, { table }: OwnTable, row: number): boolean {
  const columns = table.headers.map((_header, index) => table.column + index);
  const filled = columns.filter((column) => shownAt(sheet, row, column) !== "");
  return filled.length >= FEWEST_CELLS && !columns.some((column) => TOTALS.test(formulaAt(sheet, row, column) ?? ""));
}

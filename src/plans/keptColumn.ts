/**
 * The column of the log in which orders are kept for machines, up to 32,000 characters each: the log of some years is more than Excel on the
 * web gives in one answer. It is read apart: of the last lines always, of others where they matter. A cell that was not read is undefined.
 */
import { cellText } from "./cellText";
import type { FoundArea, FoundTable, WorkbookContent } from "./workbookContent";

export const KEPT = "Opdracht (voor de invoegtoepassing)";
/** So many lines are read with the rest of the log. */
export const LAST_LINES = 40;
/** As many more go in one answer. */
export const MOST_KEPT = 60;

/** Where the orders are kept in a table, as areas of its sheet. */
export function keptAreas({
  tables,
  places,
}: Pick<WorkbookContent, "tables" | "places">): readonly (FoundArea & { readonly sheet: string })[] {
  return tables.flatMap(({ headers }, index) => {
    const [kept, place] = [headers.indexOf(KEPT), places[index]];
    if (kept < 0 || place === undefined) return [];
    const { sheet, row, column, rows } = place;
    return [{ sheet, row: row + 1, column: column + kept, rows: rows - 1, columns: 1 }];
  });
}

export function hasUnread(rows: FoundTable["rows"], place: number): boolean {
  return rows.some((row) => row[place] === undefined);
}

/**
 * A table in which the kept orders that were not read are those of an earlier look, where the line of that order stands and carries the same
 * moment: only an order that is given again makes anew what its line keeps, and that moment with it.
 */
export function withKnown<Table extends Pick<FoundTable, "headers" | "rows">>(
  table: Table,
  known: Pick<FoundTable, "headers" | "rows">,
): Table {
  const place = table.headers.indexOf(KEPT);
  if (place < 0 || !hasUnread(table.rows, place)) return table;
  const keyOf = ({ headers }: Pick<FoundTable, "headers">, row: readonly unknown[]): string =>
    ["Opdracht", "Tijdstip (UTC)"].map((header) => cellText(row[headers.indexOf(header)])).join(" ");
  const kept = new Map(known.rows.map((row) => [keyOf(known, row), row[known.headers.indexOf(KEPT)]]));
  const rows = table.rows.map((row) =>
    row.map((cell, at) => (at === place && cell === undefined ? kept.get(keyOf(table, row)) : cell)),
  );
  return { ...table, rows };
}

/** The one line of a column of kept orders that is written; null for any other column, of which all lines are looked at. */
export function keptLine(
  { headers }: Pick<FoundTable, "headers">,
  place: number,
  cells: readonly { readonly row: number; readonly header: string }[],
): number | null {
  return headers[place] === KEPT ? (cells.find(({ header }) => header === KEPT)?.row ?? null) : null;
}

/** Cells that begin at a line, by the lines of the table. */
export function fromLine<Cell>(line: number | null, cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return [...Array.from({ length: line ?? 0 }, (): readonly Cell[] => []), ...cells];
}

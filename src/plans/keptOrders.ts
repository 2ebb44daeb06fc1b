/** Kept orders in a table of which some may not be read: there a cell is undefined. */
import { cellText } from "./cellText";
import { KEPT } from "./keptColumn";
import type { FoundTable } from "./workbookContent";

/** Whether it holds kept orders that were not read. */
export function keptUnread({ headers, rows }: Pick<FoundTable, "headers" | "rows">): boolean {
  const place = headers.indexOf(KEPT);
  return place >= 0 && rows.some((row) => row[place] === undefined);
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
  if (!keptUnread(table)) return table;
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

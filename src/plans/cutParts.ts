/**
 * In which parts tables are read whose kept orders are read apart (`keptColumn`): what stands left and right of them as any table, and they
 * by their lines.
 */
import { gridOf } from "./gridOf";
import { KEPT, LAST_LINES, MOST_KEPT } from "./keptColumn";
import { type AskedPart, MOST_IN_ANSWER, type Part, partsOf, type PlacedTable } from "./readParts";
import type { FoundTable } from "./workbookContent";

/** More than one batch of others puts below a log while it is read. */
const NEW_LINES = 10;

/** @param most For what goes along with a batch, and cannot be read in parts: as much as there is. */
export function cutPartsOf(placed: PlacedTable, most?: number): readonly Part[] {
  const { table, place, lines = [] } = placed;
  const kept = table.headers.indexOf(KEPT);
  const inRows = (from: number, columns: number): readonly Part[] =>
    columns <= 0
      ? []
      : partsOf(placed, most, columns).map((part) => ({ ...part, cut: { from, columns, isKept: false } }));
  if (kept < 0) return partsOf(placed, most);
  const body = place.rows - 1 - (table.hasTotals ? 1 : 0);
  const last = Math.max(0, body - LAST_LINES);
  const inLines = (first: number, rows: number, weight: number): Part => {
    const row = place.row + 1 + first;
    const asked = { ...placed, withFormulas: false };
    return {
      placed: asked,
      row,
      rows,
      isWhole: true,
      weight: rows * weight,
      cut: { from: kept, columns: 1, isKept: true },
    };
  };
  return [
    ...inRows(0, kept),
    ...inRows(kept + 1, place.columns - kept - 1),
    // As many as are always read fit in an answer that is full.
    inLines(last, body - last + NEW_LINES, 0),
    ...runsOfLines(lines.filter((line) => line < last)).map(({ first, count }) =>
      inLines(first, count, MOST_IN_ANSWER / MOST_KEPT),
    ),
  ];
}

/** Lines that follow each other, as many as fit in one answer. */
function runsOfLines(lines: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.count === line && run.count < MOST_KEPT) run.count += 1;
    else runs.push({ first: line, count: 1 });
  }
  return runs;
}

/** A table with its rows, out of the parts in which it was read. */
export function withCutRows(placed: PlacedTable, asked: readonly AskedPart[]): FoundTable {
  const { table, place, withFormulas } = placed;
  const own = asked.filter(({ part }) => part.placed.table.id === table.id);
  const gridIn = (of: "values" | "formulas"): unknown[][] => {
    const pieces = own.map(({ part: { row, cut }, range }) => {
      const { from = 0, isKept = false } = cut ?? {};
      return { row: row - place.row - 1, column: from, cells: range[isKept ? "values" : of], isKept };
    });
    // Below the last row nothing is kept.
    const count = Math.max(0, ...pieces.map(({ row, cells, isKept }) => (isKept ? 0 : row + cells.length)));
    return gridOf(pieces, place.columns).slice(0, count);
  };
  return { ...table, rows: gridIn("values"), formulas: withFormulas ? gridIn("formulas") : null };
}

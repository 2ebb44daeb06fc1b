import { fail, problem, type Result, succeed } from "../text/result";
import type { FoundTable } from "./readTables";
import type { TableLayout } from "./tableLayouts";

/**
 * Finds a table of ours by its header row, not by its name, sheet or place: it may be renamed, moved, sorted, or have
 * extra and reordered columns. Two candidates, or a table that carries our name without our headers, is a problem that
 * the planner solves; never a guess.
 *
 * @returns The table, or null when the workbook has none.
 */
export function recogniseTable(
  { name, columns }: TableLayout,
  tables: readonly FoundTable[],
): Result<FoundTable | null> {
  const candidates = tables.filter((table) => missingColumns(columns, table).length === 0);
  const [only, second] = candidates;
  if (only !== undefined && second === undefined) return succeed(only);
  const named = candidates.find((table) => table.name === name);
  if (only !== undefined && second !== undefined) {
    return named === undefined
      ? fail(problem("workbook.tableTwice", { table: name, one: only.name, other: second.name }))
      : succeed(named);
  }
  const damaged = tables.find((table) => table.name === name);
  if (damaged === undefined) return succeed(null);
  const missing = missingColumns(columns, damaged);
  return fail(problem("workbook.tableDamaged", { table: name, sheet: damaged.sheet, columns: missing.join(", ") }));
}

/** The cells of one column of a table by its header; blanks where a row is short. */
export function columnOf(table: FoundTable, header: string): readonly unknown[] {
  const index = table.headers.findIndex((candidate) => candidate === header);
  return table.rows.map((row) => row[index] ?? "");
}

function missingColumns(columns: readonly string[], table: FoundTable): readonly string[] {
  return columns.filter((column) => !table.headers.includes(column));
}

import { fail, problem, type Result, succeed } from "../text/result";
import type { TableHead, TableLayout } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

/** What of a layout tells which table it is. */
export type Known<Header extends string> = Pick<
  TableLayout<Header>,
  "name" | "sheet" | "columns" | "added" | "isOneOfMany"
>;

/**
 * Finds a table of ours by its header row, not by its name, sheet or place: it may be renamed, moved, sorted, or have
 * extra and reordered columns. Two candidates, or a table that carries our name without our headers, is a problem that
 * the planner solves; never a guess.
 *
 * @returns The table, or null when the workbook has none.
 */
export function recogniseTable<Header extends string>(
  layout: Known<Header>,
  tables: readonly FoundTable[],
): Result<FoundTable | null> {
  const { name, sheet, isOneOfMany = false } = layout;
  const candidates = tables.filter(
    (table) =>
      missingColumns(layout, table).length === 0 && (!isOneOfMany || table.name === name || table.sheet === sheet),
  );
  const [only, second] = candidates;
  if (only !== undefined && second === undefined) return succeed(only);
  if (only !== undefined && second !== undefined) {
    // Formulas refer to a table by its name: a copy that somebody made of the sheet carries another one.
    const named = candidates.find((table) => table.name === name);
    return named === undefined
      ? fail(problem("workbook.tableTwice", { table: name, one: only.name, other: second.name }))
      : succeed(named);
  }
  const damaged = tables.find((table) => table.name === name);
  if (damaged === undefined) return succeed(null);
  if (damaged.headers.length === 0)
    return fail(problem("workbook.headersHidden", { table: name, sheet: damaged.sheet }));
  const missing = missingColumns(layout, damaged);
  return fail(problem("workbook.tableDamaged", { table: name, sheet: damaged.sheet, columns: missing.join(", ") }));
}

/** The cells of one column of a table by its header; blanks where a row is short or the column is not there. */
export function columnOf<Header extends string>(
  table: FoundTable,
  _head: TableHead<Header>,
  header: NoInfer<Header>,
): readonly unknown[] {
  const index = table.headers.indexOf(header);
  return table.rows.map((row) => row[index] ?? "");
}

function missingColumns<Header extends string>(
  { columns, added = [] }: Known<Header>,
  table: FoundTable,
): readonly string[] {
  const later: ReadonlySet<string> = new Set(added);
  return columns.filter((column) => !later.has(column) && !table.headers.includes(column));
}

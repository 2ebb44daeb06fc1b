import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import { isFrame } from "./isFrame";
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
 * the planner solves; never a guess. What an undo left of a table is none.
 *
 * @returns The table, or null when the workbook has none.
 */
export function recogniseTable<Header extends string>(
  layout: Known<Header>,
  tables: readonly FoundTable[],
): Result<FoundTable | null> {
  const { name, sheet, isOneOfMany = false } = layout;
  const filled = tables.filter((table) => !isFrame(table));
  const candidates = filled.filter(
    (table) => hasColumns(layout, table) && (!isOneOfMany || table.name === name || table.sheet === sheet),
  );
  // Formulas refer to a table by its name: a copy that somebody made of the sheet carries another one, and never takes its place.
  const carrier = filled.find((table) => table.name === name);
  if (carrier !== undefined) return candidates.includes(carrier) ? succeed(carrier) : fail(damageOf(layout, carrier));
  const [only, second] = candidates;
  return only !== undefined && second !== undefined
    ? fail(problem("workbook.tableTwice", { table: name, one: only.name, other: second.name }))
    : succeed(only ?? null);
}

function damageOf<Header extends string>(layout: Known<Header>, { headers, ...carrier }: FoundTable): Problem {
  const table = { table: layout.name, sheet: carrier.sheet };
  return headers.length === 0
    ? problem("workbook.headersHidden", table)
    : problem("workbook.tableDamaged", { ...table, columns: missingColumns(layout, { headers }).join(", ") });
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

/** Asked of every table for every layout: it ends at the first column that is not there. */
function hasColumns<Header extends string>({ columns, added = [] }: Known<Header>, { headers }: FoundTable): boolean {
  const later: readonly string[] = added;
  return columns.every((column) => headers.includes(column) || later.includes(column));
}

function missingColumns<Header extends string>(
  { columns, added = [] }: Known<Header>,
  table: Pick<FoundTable, "headers">,
): readonly string[] {
  const later: ReadonlySet<string> = new Set(added);
  return columns.filter((column) => !later.has(column) && !table.headers.includes(column));
}

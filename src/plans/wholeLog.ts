/**
 * The log with every column that an order reads in it. One of version 0.2.0 gets the later columns from the next order; one in which a
 * later version wrote lines had them, and lost what it lacks: a second, blank column Stap would make every order in it unfinished.
 */
import { fail, problem, type Result, succeed, then } from "../text/result";
import { cellText } from "./cellText";
import { logLayout } from "./log";
import { columnOf, recogniseTable } from "./recogniseTable";
import type { FoundTable, WorkbookContent } from "./workbookContent";

/** What a header is that somebody typed over or took out, and of which log. */
export interface LostLogColumns {
  readonly table: FoundTable;
  readonly missing: readonly string[];
}

/** The log, null when the workbook has none, or the headers that must come back. */
export function wholeLog(content: Pick<WorkbookContent, "tables">): Result<FoundTable | null> {
  return then(recogniseTable(logLayout, content.tables), (table) => {
    const lost = lostLogColumns(content);
    if (lost === null) return succeed(table);
    const { sheet } = lost.table;
    const columns = lost.missing.join(", ");
    return fail(problem("workbook.tableDamaged", { table: logLayout.name, sheet, columns }));
  });
}

/** Headers that the log had and has no longer; null when it lacks none, or cannot be told at all. */
export function lostLogColumns({ tables }: Pick<WorkbookContent, "tables">): LostLogColumns | null {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return null;
  const table = found.value;
  const missing = logLayout.columns.filter((header) => !table.headers.includes(header));
  const versions = columnOf(table, logLayout, "Versie").map(cellText);
  const hasLaterLine = versions.some((version) => version !== "" && !WITHOUT_STEPS.has(version));
  return missing.length > 0 && hasLaterLine ? { table, missing } : null;
}

/** The versions of which the log said what was done and not how far it came. */
const WITHOUT_STEPS: ReadonlySet<string> = new Set(["0.1.0", "0.2.0"]);

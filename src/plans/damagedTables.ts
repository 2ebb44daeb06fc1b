import type { Problem } from "../text/result";
import { cellText } from "./cellText";
import type { DesiredState } from "./desiredState";
import { problemsOnce } from "./problemsOnce";
import { recogniseTable } from "./recogniseTable";
import type { FoundTable, WorkbookContent } from "./workbookContent";

/**
 * What is wrong with the headers of tables that an order wants, each once. A table that is not recognised would be taken for one that is not
 * there, and a second one would come beside it.
 */
export function damagedTables(
  { tables }: Pick<DesiredState, "tables">,
  content: Pick<WorkbookContent, "tables">,
): readonly Problem[] {
  const filled = content.tables.filter(holdsSomething);
  return problemsOnce(
    tables.flatMap(({ layout }) => {
      const found = recogniseTable(layout, filled);
      return found.ok ? [] : found.problems;
    }),
  );
}

/** What an undo leaves of a table, its frame without headers and rows, is no table that was damaged. */
function holdsSomething({ rows }: FoundTable): boolean {
  return rows.some((row) => row.some((cell) => cellText(cell) !== ""));
}

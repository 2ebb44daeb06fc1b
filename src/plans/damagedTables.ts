import type { Problem } from "../text/result";
import type { DesiredState } from "./desiredState";
import { problemsOnce } from "./problemsOnce";
import { recogniseTable } from "./recogniseTable";
import type { WorkbookContent } from "./workbookContent";

/**
 * What is wrong with the headers of tables that an order wants, each once. A table that is not recognised would be taken for one that is not
 * there, and a second one would come beside it.
 */
export function damagedTables(
  { tables }: Pick<DesiredState, "tables">,
  content: Pick<WorkbookContent, "tables">,
): readonly Problem[] {
  return problemsOnce(
    tables.flatMap(({ layout }) => {
      const found = recogniseTable(layout, content.tables);
      return found.ok ? [] : found.problems;
    }),
  );
}

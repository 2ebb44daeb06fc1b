/**
 * Columns that came with this schema and that a table lacks while the workbook has others of them: not an older workbook, but a header
 * that somebody typed over or took out. An update would put a second column beside it.
 */
import texts from "../../text/nl/workbookLog.json";
import { problem, type Problem } from "../../text/result";
import { cellText } from "../cellText";
import { layouts } from "../layouts";
import { logLayout, logSteps } from "../log";
import { columnOf, recogniseTable } from "../recogniseTable";
import { pointerNames, SCHEMA_VERSION } from "../reception/pointers";
import type { TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";

export interface LostColumns {
  readonly layout: TableLayout;
  readonly table: FoundTable;
  readonly missing: readonly string[];
}

/** Per table what it lost; none in a workbook of an older schema, and none when an update stopped half-way. */
export function lostColumns(content: Pick<WorkbookContent, "tables" | "pointers">): readonly LostColumns[] {
  const later = layouts.flatMap((layout): readonly (LostColumns & { readonly hasSome: boolean })[] => {
    const { added = [] } = layout;
    const found = recogniseTable(layout, content.tables);
    // Of the log its own lines tell: wholeLog.
    if (layout === logLayout || added.length === 0 || !found.ok || found.value === null) return [];
    const table = found.value;
    const missing = added.filter((header) => !table.headers.includes(header));
    return [{ layout, table, missing, hasSome: missing.length < added.length }];
  });
  const stated = content.pointers.get(pointerNames.schema)?.value ?? SCHEMA_VERSION;
  const isOfThisSchema = stated === SCHEMA_VERSION && later.some(({ hasSome }) => hasSome) && !hasOpenUpdate(content);
  return isOfThisSchema
    ? later.flatMap(({ layout, table, missing }) => (missing.length === 0 ? [] : [{ layout, table, missing }]))
    : [];
}

/** What to say of them, as of any header that is gone. */
export function lostColumnProblems(content: Pick<WorkbookContent, "tables" | "pointers">): readonly Problem[] {
  return lostColumns(content).map(({ layout, table, missing }) =>
    problem("workbook.tableDamaged", { table: layout.name, sheet: table.sheet, columns: missing.join(", ") }),
  );
}

/** An update that was begun and not finished, also when somebody ended it in the log. */
function hasOpenUpdate({ tables }: Pick<WorkbookContent, "tables">): boolean {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return false;
  const steps = columnOf(found.value, logLayout, "Stap").map(cellText);
  return columnOf(found.value, logLayout, "Actie").some(
    (action, line) => cellText(action) === texts.updateAction && steps[line] !== logSteps.done,
  );
}

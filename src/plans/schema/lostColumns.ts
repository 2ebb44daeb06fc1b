/**
 * Columns that came with this schema and that a table lacks while the workbook has others of them: not an older workbook, but a header
 * that somebody typed over or took out. An update would put a second column beside it.
 */
import texts from "../../text/nl/workbookLog.json";
import { problem, type Problem } from "../../text/result";
import { cellText } from "../cellText";
import { layouts } from "../layouts";
import { logLayout, logSteps } from "../log";
import { isWritten } from "../logCells";
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
  const later = laterColumns(content);
  return isOfThisSchema(later, content) && !hasOpenUpdate(content)
    ? later.flatMap(({ layout, table, missing }) => (missing.length === 0 ? [] : [{ layout, table, missing }]))
    : [];
}

/**
 * Columns of people in tables of an older schema that have the name of one that the update brings: it would take them for its own.
 */
export function ownColumnProblems(content: Pick<WorkbookContent, "tables" | "pointers">): readonly Problem[] {
  const later = laterColumns(content);
  const isOlder = later.some(({ missing }) => missing.length > 0) && !isOfThisSchema(later, content);
  if (!isOlder || hasOpenUpdate(content)) return [];
  return later.flatMap(({ layout, table, standing }) =>
    standing.length === 0
      ? []
      : [problem("workbook.ownColumns", { table: layout.name, sheet: table.sheet, columns: standing.join(", ") })],
  );
}

interface LaterColumns extends LostColumns {
  readonly standing: readonly string[];
}

/** Of every table to which columns came later, which of them stand there. Of the log its own lines tell: wholeLog. */
function laterColumns({ tables }: Pick<WorkbookContent, "tables">): readonly LaterColumns[] {
  return layouts.flatMap((layout): readonly LaterColumns[] => {
    const { added = [] } = layout;
    const found = recogniseTable(layout, tables);
    if (layout === logLayout || added.length === 0 || !found.ok || found.value === null) return [];
    const { headers } = found.value;
    const standing = added.filter((header) => headers.includes(header));
    return [{ layout, table: found.value, missing: added.filter((header) => !headers.includes(header)), standing }];
  });
}

/**
 * By the cell on Start and one such column; without the cell by a table that has most of its many. A person can give a column of his own one
 * of these names in a workbook of any schema.
 */
function isOfThisSchema(later: readonly LaterColumns[], { pointers }: Pick<WorkbookContent, "pointers">): boolean {
  const stated = pointers.get(pointerNames.schema)?.value;
  return stated === undefined
    ? later.some(({ missing, standing }) => standing.length > 1 && standing.length > missing.length)
    : stated === SCHEMA_VERSION && later.some(({ standing }) => standing.length > 0);
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
  const { value: table } = found;
  const steps = columnOf(table, logLayout, "Stap").map(cellText);
  return columnOf(table, logLayout, "Actie").some(
    (action, line) =>
      cellText(action) === texts.updateAction &&
      steps[line] !== logSteps.done &&
      isWritten(table, line, "Actie", "Stap"),
  );
}

/** Reads what the add-in looks at: what there is, where it stands, what it holds. Three round trips, more for large workbooks. */
import { recogniseTable } from "../plans/recogniseTable";
import type { TableLayout } from "../plans/tableLayout";
import type { FoundTable, WantedArea, WorkbookContent } from "../plans/workbookContent";
import { findNames, type NamedCell } from "./findNames";
import { loadAreas } from "./loadAreas";
import { loadBodies } from "./loadBodies";
import { findTables, type TableAtPlace } from "./findTables";
import { findSheets } from "./findSheets";

/** What of a workbook must be read. */
export interface ReadScope {
  /** Of which tables the formulas matter, and not only what their cells show. */
  readonly withFormulas: (table: FoundTable) => boolean;
  /** The tables whose rows matter. */
  readonly layouts: readonly TableLayout[];
  /** Whether tables matter too that only carry a name of ours. */
  readonly withNamed: boolean;
  /** Areas beside tables, at chosen places and on sheets that must be made. */
  readonly areas: (found: WorkbookContent) => readonly WantedArea[];
}

/** @param along Queues what goes along in the first round trip. */
export async function readWorkbook(
  context: Excel.RequestContext,
  scope: ReadScope,
  along: (context: Excel.RequestContext) => void = () => undefined,
): Promise<WorkbookContent> {
  const { tables, worksheets, names } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  along(context);
  await context.sync();

  const placing = findTables(tables);
  const looking = findSheets(worksheets);
  const pointing = findNames(names, worksheets);
  await context.sync();

  const placed = placing();
  const { cells, broken } = pointing();
  const found: WorkbookContent = {
    tables: placed.map(({ table }) => table),
    sheets: looking(),
    pointers: new Map(cells.map((cell: NamedCell) => [cell.name, cell])),
    brokenNames: broken,
    places: placed.map(({ place }) => place),
    areas: new Map(),
  };
  const bodies = loadBodies(
    context,
    wantedOf(placed, scope).map((found) => ({ ...found, withFormulas: scope.withFormulas(found.table) })),
  );
  const areas = loadAreas(context, scope.areas(found), found);
  const [full, filled] = [await bodies(), await areas()];
  return { ...found, tables: found.tables.map((table) => full.get(table.id) ?? table), areas: filled };
}

/** Tables of ours by their headers, and those that carry a name of ours. The rows of others are not read. */
function wantedOf(placed: readonly TableAtPlace[], scope: ReadScope): readonly TableAtPlace[] {
  const tables = placed.map(({ table }) => table);
  const recognised = new Set(
    scope.layouts.flatMap((layout) => {
      const found = recogniseTable(layout, tables);
      return found.ok && found.value !== null ? [found.value.id] : [];
    }),
  );
  const isNamed = (name: string): boolean =>
    scope.layouts.some((layout) => name === layout.name) || (scope.withNamed && name.startsWith("LRT_"));
  return placed.filter(({ table }) => recognised.has(table.id) || isNamed(table.name));
}

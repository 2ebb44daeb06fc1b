/** Reads what the add-in looks at: what there is, where it stands, what it holds. Three round trips, more for large workbooks and when a table was lost. */
import { type NamedCell, namePlaces, readAnew } from "../plans/namePlaces";
import { isWanted, type ReadScope } from "../plans/readScope";
import { byRows } from "../plans/readParts";
import type { WorkbookContent } from "../plans/workbookContent";
import { findNames } from "./findNames";
import { loadAreas } from "./loadAreas";
import { loadBodies } from "./loadBodies";
import { findTables } from "./findTables";
import { findSheets } from "./findSheets";

/** @param along Queues what goes along in the first round trip. */
export async function readWorkbook(
  context: Excel.RequestContext,
  scope: ReadScope,
  along: (context: Excel.RequestContext) => void = () => undefined,
): Promise<WorkbookContent> {
  const readOn = beginReading(context, scope);
  along(context);
  await context.sync();
  return readOn();
}

/** @returns What to call after the round trip in which what there is was asked for; it does the others. */
export function beginReading(context: Excel.RequestContext, scope: ReadScope): () => Promise<WorkbookContent> {
  const { tables, worksheets, names } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  worksheets.load("items/id,items/name,items/tabColor");
  names.load("items/name,items/formula");
  return () => readListed(context, scope);
}

async function readListed(context: Excel.RequestContext, scope: ReadScope): Promise<WorkbookContent> {
  const { tables, worksheets, names } = context.workbook;
  const placing = findTables(tables);
  const looking = findSheets(worksheets);
  const pointing = findNames(names, worksheets);
  const places = namePlaces(names.items);
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
  const wanted = placed
    .filter(isWanted(found.tables, scope))
    .map((one) => ({ ...one, withFormulas: scope.withFormulas(one.table) }));
  const cut = (await scope.cut?.(wanted)) ?? byRows;
  const bodies = loadBodies(context, wanted, cut);
  const areas = loadAreas(context, scope.areas(found), found);
  if (cells.length > 0) names.load("items/name,items/formula");
  const [full, filled] = [await bodies(), areas()];
  const anew = readAnew(scope, places, namePlaces(names.items));
  if (anew !== null) return readWorkbook(context, anew);
  // Formulas that look at nothing are seen by their answers, kept orders that matter by their lines: only then they are asked for as well.
  const more = cut.more(wanted, full);
  const whole = more.length === 0 ? full : new Map([...full, ...(await loadBodies(context, more, cut)())]);
  return { ...found, tables: found.tables.map((table) => whole.get(table.id) ?? table), areas: filled };
}

/** Reads what the add-in looks at: what there is, where it stands, what it holds. Three round trips, more for large workbooks and when a table was lost. */
import { isWanted, type ReadScope } from "../plans/readScope";
import { byRows } from "../plans/readParts";
import type { WorkbookContent } from "../plans/workbookContent";
import { findNames, type NamedCell } from "./findNames";
import { loadAreas } from "./loadAreas";
import { loadBodies } from "./loadBodies";
import { findTables } from "./findTables";
import { findSheets } from "./findSheets";

/** So often it is read anew when rows moved meanwhile; who moves them more often is met by the guard of the batch that writes. */
const MOST_TIMES = 3;
const PLACES = "items/name,items/formula";

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
export function beginReading(
  context: Excel.RequestContext,
  scope: ReadScope,
  times = MOST_TIMES,
): () => Promise<WorkbookContent> {
  const { tables, worksheets, names } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  worksheets.load("items/id,items/name,items/tabColor");
  names.load(PLACES);
  return async () => {
    const { content, isMoved } = await readListed(context, scope);
    if (times === 0 || !isMoved) return content;
    const readOn = beginReading(context, scope, times - 1);
    await context.sync();
    return readOn();
  };
}

interface Listed {
  readonly content: WorkbookContent;
  /** Whether a named cell stands elsewhere by now: what was read of the cells around it may be what stands beside them. */
  readonly isMoved: boolean;
}

async function readListed(context: Excel.RequestContext, scope: ReadScope): Promise<Listed> {
  const { tables, worksheets, names } = context.workbook;
  const placing = findTables(tables);
  const looking = findSheets(worksheets);
  const pointing = findNames(names, worksheets);
  const placesBefore = placesOf(names);
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
  names.load(PLACES);
  const [full, filled] = [await bodies(), areas()];
  const isMoved = [...placesOf(names)].some(([name, place]) => (placesBefore.get(name) ?? place) !== place);
  // Formulas that look at nothing are seen by their answers, kept orders that matter by their lines: only then they are asked for as well.
  const more = cut.more(wanted, full);
  const whole = more.length === 0 ? full : new Map([...full, ...(await loadBodies(context, more, cut)())]);
  const read = found.tables.map((table) => whole.get(table.id) ?? table);
  return { content: { ...found, tables: read, areas: filled }, isMoved };
}

function placesOf({ items }: Excel.NamedItemCollection): ReadonlyMap<string, unknown> {
  return new Map(items.map(({ name, formula }) => [name, formula]));
}

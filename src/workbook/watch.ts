/**
 * Watches the workbook: when a table or pointer of ours changes, by this person or a colleague, formulas that depend on them are computed
 * again. It reads and computes; it never writes.
 */
import type { Order } from "../plans/order";
import { pointerNames } from "../plans/reception/pointers";
import { type Touched, touchedBy } from "../plans/touched";
import { readingExcel } from "./excelRun";
import { sessionOrders } from "../plans/sessionOrders";

const WAIT_IN_MILLISECONDS = 300;
/** A look that fails, because somebody is typing say, is tried again after this. */
const RETRY_IN_MILLISECONDS = 1_000;
const MOST_RETRIES = 30;

export interface WatchNews {
  /** Orders of this session of which a colleague's change took something away; null when that was not looked at. */
  readonly damaged: readonly Order[] | null;
}

/** What changed since the last look. All of it: a colleague's import touches many sheets within a moment. */
interface Changes {
  readonly sheets: Set<string>;
  hasRemote: boolean;
}

/**
 * @param onChange Told after changes have settled, to refresh what is shown.
 * @returns What starts watching with the next round trip of a context.
 */
export function workbookWatch(onChange: (news: WatchNews) => void): (context: Excel.RequestContext) => void {
  let changes: Changes = { sheets: new Set(), hasRemote: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (retries: number): Promise<void> => {
    const seen = changes;
    changes = { sheets: new Set(), hasRemote: false };
    try {
      await refresh(seen, onChange);
    } catch {
      // Nothing is forgotten: what could not be looked at waits for the next look.
      changes = {
        sheets: new Set([...seen.sheets, ...changes.sheets]),
        hasRemote: seen.hasRemote || changes.hasRemote,
      };
      clearTimeout(timer);
      if (retries > 0) timer = setTimeout(() => void look(retries - 1), RETRY_IN_MILLISECONDS);
    }
  };
  const notice = (sheetId: string, isRemote: boolean): Promise<void> => {
    changes.sheets.add(sheetId);
    changes.hasRemote ||= isRemote;
    clearTimeout(timer);
    timer = setTimeout(() => void look(MOST_RETRIES), WAIT_IN_MILLISECONDS);
    return Promise.resolve();
  };
  return ({ workbook: { worksheets } }) => {
    worksheets.onChanged.add(async ({ source, triggerSource, worksheetId }) => {
      // What this add-in writes it has read back already.
      if (source !== "Local" || triggerSource !== "ThisLocalAddin") await notice(worksheetId, source === "Remote");
    });
    worksheets.onDeleted.add(({ source, worksheetId }) => notice(worksheetId, source === "Remote"));
  };
}

async function refresh({ sheets, hasRemote }: Changes, onChange: (news: WatchNews) => void): Promise<void> {
  const { isOurs, dirt } = await contentsOf([...sheets]);
  if (dirt !== null) {
    const { recalculateWorkbook } = await import(/* webpackChunkName: "recalculation" */ "./recalculation");
    const computed = await recalculateWorkbook(dirt);
    if (!computed.ok) throw new Error("not computed");
  }
  const damaged = hasRemote && isOurs ? await damagedByOthers() : null;
  if (isOurs) onChange({ damaged });
}

/** Plans come along only when there is something to look at again: then an order has fetched them already. */
async function damagedByOthers(): Promise<readonly Order[]> {
  if (sessionOrders().length === 0) return [];
  const { damagedOrders } = await import(/* webpackChunkName: "orders" */ "./damagedOrders");
  return damagedOrders();
}

/**
 * What sheets hold of ours: what formulas ask for without naming its cells, other tables, or nothing. Excel itself follows formulas that
 * name their cells; typing elsewhere costs one small read.
 */
async function contentsOf(ids: readonly string[]): Promise<Touched> {
  return readingExcel(async ({ workbook }) => {
    const sheets = ids.map((id) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      sheet.tables.load("items/name,items/showHeaders");
      return sheet;
    });
    workbook.names.load("items/name,items/formula");
    await workbook.context.sync();
    const present = sheets.filter((sheet) => !sheet.isNullObject);
    const found = present
      .flatMap((sheet) => sheet.tables.items)
      .map((table) => ({ table, row: table.showHeaders ? table.getHeaderRowRange().load("values") : null }));
    if (found.some(({ row }) => row !== null)) await workbook.context.sync();
    const tables = found.map(({ table: { name }, row }) => ({
      name,
      headers: (row?.values[0] ?? []).map((header: unknown) => String(header).trim()),
    }));
    const pointers: readonly string[] = [pointerNames.activeDecision, pointerNames.activeKey];
    const hasPointer = workbook.names.items
      .filter(({ name }) => pointers.includes(name))
      .some(({ formula }) => present.some(({ name }) => String(formula).includes(name.replaceAll("'", "''"))));
    return touchedBy({ tables, hasPointer, isGone: present.length < sheets.length });
  });
}

import { overlaps } from "./cellArea";
import type { ChangeEvent } from "./workbookEvents";
import type { WorkbookState } from "./workbookState";

/** One entry for the push channel of the client. */
export interface PushEntry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

const EXCEL_EVENTS = 65536;
const WORKSHEET_CHANGED = 10;
const WORKSHEET_ADDED = 13;
const WORKSHEET_DELETED = 15;
const ROW_SORTED = 19;
const TABLE_CHANGED = 101;

/** A change as the client at one computer hears of it: on the sheet, on the collection of sheets, and on tables of the sheet. */
export function changeEntries(change: ChangeEvent, computer: object, state: WorkbookState): readonly PushEntry[] {
  const { area, at, isAddIn, kind } = change;
  const isHere = at === computer;
  const source = at === null ? change.source : isHere ? "Local" : "Remote";
  const address = state.address(area).replace(/^.*!/u, "");
  const { sheetId } = area;
  if (kind === "RowSorted")
    return entries(ROW_SORTED, [sheetId, "Workbook"], { address, source, worksheetId: sheetId });
  const message = {
    address,
    changeType: kind,
    source,
    triggerSource: isHere && isAddIn ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheetId,
    shiftDirection: "None",
  };
  const tables = state.tables.filter((table) => table.area.sheetId === sheetId && overlaps(table.area, area));
  return [
    ...entries(WORKSHEET_CHANGED, [sheetId, "Workbook"], message),
    ...tables.flatMap(({ id }) => entries(TABLE_CHANGED, [id], { ...message, tableId: id })),
  ];
}

/** @param isHere False when somebody at another computer did it. */
export function sheetEntries(what: "added" | "removed", sheetId: string, isHere: boolean): readonly PushEntry[] {
  const type = what === "added" ? WORKSHEET_ADDED : WORKSHEET_DELETED;
  return entries(type, ["Workbook"], { worksheetId: sheetId, source: isHere ? "Local" : "Remote" });
}

/** Whether an entry tells of what somebody at another computer did. */
export function isOfOthers({ message }: PushEntry): boolean {
  return (JSON.parse(message) as { readonly source?: string }).source === "Remote";
}

function entries(type: number, targetIds: readonly string[], message: object): readonly PushEntry[] {
  return targetIds.map((targetId) => ({ category: EXCEL_EVENTS, type, targetId, message: JSON.stringify(message) }));
}

import type { CellArea } from "../model/cellArea";
import { shiftTableRows } from "../model/shiftCells";
import type { WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, type WireValue } from "../protocol/hostObject";

/**
 * Takes out of a range the rows that are the same, in some of its columns, as a row above them. Rows of a table leave the table; in other
 * ranges what stands below in the range moves up.
 */
export function removeDuplicates(
  state: WorkbookState,
  area: CellArea,
  columns: WireValue | HostObject | undefined,
  hasHeader: boolean,
): HostObject {
  if (!Array.isArray(columns)) throw new HostError("InvalidArgument", "Columns were expected.");
  const places = columns.map(Number);
  const values = state.grid.values(area);
  const seen = new Set<string>();
  const doubled = values.flatMap((row, line) => {
    if (hasHeader && line === 0) return [];
    const saying = JSON.stringify(places.map((place) => row[place] ?? ""));
    const isDoubled = seen.has(saying);
    seen.add(saying);
    return isDoubled ? [line] : [];
  });
  const table = state.tables.find(({ area: whole }) => whole.sheetId === area.sheetId && isAround(whole, area));
  for (const line of [...doubled].reverse()) {
    if (table !== undefined) shiftTableRows(state, table, area.row + line, -1);
    else moveUp(state, area, line);
  }
  const removed = doubled.length;
  return hostObject("RemoveDuplicatesResult", {
    scalars: {
      Removed: { read: () => removed },
      UniqueRemaining: { read: () => seen.size },
    },
  });
}

function isAround(whole: CellArea, area: CellArea): boolean {
  return (
    whole.row <= area.row &&
    whole.column <= area.column &&
    whole.row + whole.rows >= area.row + area.rows &&
    whole.column + whole.columns >= area.column + area.columns
  );
}

function moveUp(state: WorkbookState, area: CellArea, line: number): void {
  const below = { ...area, row: area.row + line, rows: area.rows - line };
  const contents = state.grid.formulas(below).slice(1);
  const blank = Array.from({ length: area.columns }, () => "");
  state.write(below, [...contents, blank]);
}

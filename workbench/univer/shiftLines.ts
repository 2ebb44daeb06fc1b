import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Shift } from "../formula/places";

/** Whole rows or columns come in before one of them (a count above 0) or go out from there (below 0), as with the menus of the grid. */
export function shiftLines(sheet: FWorksheet, { axis, at, count }: Omit<Shift, "span">): void {
  const size = Math.abs(count);
  const last = axis === "row" ? sheet.getMaxRows() : sheet.getMaxColumns();
  // Past the last line that the grid keeps there is nothing to move.
  if (at >= last) return;
  if (axis === "row") {
    if (count > 0) sheet.insertRowsBefore(at, size);
    else sheet.deleteRows(at, Math.min(size, last - at));
  } else if (count > 0) sheet.insertColumnsBefore(at, size);
  else sheet.deleteColumns(at, Math.min(size, last - at));
}

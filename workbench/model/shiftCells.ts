import { type Shift, shifted, shiftedLine } from "../formula/places";
import { HostError } from "../protocol/hostError";
import { type CellArea, cellOf, LAST_COLUMN, LAST_ROW } from "./cellArea";
import type { AreaTo, GridModel, PlaceOf } from "./gridModel";
import type { TableState, WorkbookState } from "./workbookState";

/** Rows of a table come in (a count above 0) or go out (below 0): what stands below moves, in the columns of the table only. */
export function shiftTableRows(state: WorkbookState, table: TableState, at: number, count: number): void {
  const { sheetId, column, columns } = table.area;
  shiftCells(state, sheetId, { axis: "row", at, count, span: { first: column, last: column + columns - 1 } });
  state.events.changed(
    { sheetId, row: at, column, rows: Math.abs(count), columns },
    "Local",
    count > 0 ? "RowInserted" : "RowDeleted",
  );
}

/** Rows or columns come into a sheet or go out of it: formulas, names, tables and looks follow. */
export function shiftCells(state: WorkbookState, sheetId: string, shift: Shift): void {
  const areaTo = (area: CellArea): CellArea | null => shiftedArea(area, shift);
  const clash = state.tables.find(({ area }) => area.sheetId === sheetId && isTornApart(area, shift));
  if (clash !== undefined) throw new HostError("GeneralException", `This would move part of the table ${clash.name}.`);
  if (shift.span === null && state.grid.shiftLines !== undefined) {
    state.grid.shiftLines(sheetId, shift);
    followed(state, sheetId, shift);
    return;
  }
  const name = state.sheetName(sheetId).toLowerCase();
  state.rewriteFormulas((formula, cell) =>
    shifted(formula, shift, (sheet) => (sheet === null ? cell?.sheetId === sheetId : sheet.toLowerCase() === name)),
  );
  const placeOf = placeUnder(shift);
  // First the tables: a formula that names a column of its row is read by the table in which it comes.
  moveParts(state, sheetId, shift, placeOf, areaTo);
  moveCells(state.grid, sheetId, placeOf, areaTo);
  nameNewColumns(state, sheetId);
}

/** The same where a person had the grid move the cells, and the formulas that look at them: everything else follows. */
export function followShift(state: WorkbookState, sheetId: string, shift: Shift): void {
  followed(state, sheetId, shift);
  const { axis, at, count } = shift;
  const done = count > 0 ? "Inserted" : "Deleted";
  const whole = { sheetId, row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };
  const area =
    axis === "row" ? { ...whole, row: at, rows: Math.abs(count) } : { ...whole, column: at, columns: Math.abs(count) };
  state.events.changed(area, "Local", axis === "row" ? `Row${done}` : `Column${done}`);
}

function followed(state: WorkbookState, sheetId: string, shift: Shift): void {
  const name = state.sheetName(sheetId).toLowerCase();
  state.rewriteNames((formula) => shifted(formula, shift, (sheet) => sheet?.toLowerCase() === name));
  const areaTo = (area: CellArea): CellArea | null => shiftedArea(area, shift);
  const placeOf = placeUnder(shift);
  state.grid.movedCells?.(sheetId, placeOf, areaTo);
  moveParts(state, sheetId, shift, placeOf, areaTo);
  nameNewColumns(state, sheetId);
}

/** Looks and tables move with their cells. */
function moveParts(state: WorkbookState, sheetId: string, shift: Shift, placeOf: PlaceOf, areaTo: AreaTo): void {
  state.looks.move(sheetId, placeOf, areaTo);
  for (const table of [...state.tables]) {
    if (table.area.sheetId !== sheetId) continue;
    const area = areaTo(table.area);
    if (area === null) state.removeTable(table);
    else {
      table.columns = columnsAfter(table.columns, table.area.column, shift);
      table.area = area;
    }
  }
  state.tablesChanged();
  state.undo.clear();
}

/** A grid that cannot move cells gets their contents at the new place. */
function moveCells(grid: GridModel, sheetId: string, placeOf: PlaceOf, areaTo: AreaTo): void {
  if (grid.moveCells !== undefined) {
    grid.moveCells(sheetId, placeOf, areaTo);
    return;
  }
  const used = grid.usedArea(sheetId);
  if (used === null) return;
  const contents = grid
    .formulas(used)
    .flatMap((row, r) => row.map((content, c) => ({ content, from: cellOf(sheetId, used.row + r, used.column + c) })));
  const moving = contents.flatMap(({ content, from }) => {
    const place = placeOf(from.row, from.column);
    const stays = place?.row === from.row && place.column === from.column;
    return stays || content === "" ? [] : [{ content, from, to: place }];
  });
  for (const { from } of moving) grid.write(from, [[""]]);
  for (const { content, to } of moving) {
    const isText = typeof content === "string" && !content.startsWith("=");
    if (to !== null) grid.write(cellOf(sheetId, to.row, to.column), [[isText ? `'${content}` : content]]);
  }
}

/** A column of a table has a header: one that came in shows the name that Excel gives it. */
function nameNewColumns(state: WorkbookState, sheetId: string): void {
  for (const { area, columns, showHeaders } of state.tables) {
    if (area.sheetId !== sheetId || !showHeaders) continue;
    const header = { ...area, rows: 1 };
    const [shown = []] = state.grid.values(header);
    columns.forEach((name, index) => {
      if (shown[index] === "") state.grid.write(cellOf(sheetId, area.row, area.column + index), [[name]]);
    });
  }
}

/** Columns that come in get the first names that are free; the ones that go out take theirs along. */
function columnsAfter(columns: readonly string[], first: number, { axis, at, count }: Shift): string[] {
  const inside = at - first;
  if (axis === "row" || inside < 0 || inside >= columns.length + (count < 0 ? 0 : 1)) return [...columns];
  const isOutside = count > 0 && (inside === 0 || inside === columns.length);
  if (isOutside) return [...columns];
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  const free = Array.from({ length: columns.length + count }, (_none, index) => `Kolom${index + 1}`);
  const added = free.filter((name) => !taken.has(name.toLowerCase())).slice(0, Math.max(count, 0));
  return [...columns.slice(0, inside), ...added, ...columns.slice(inside + Math.max(-count, 0))];
}

function shiftedArea(area: CellArea, shift: Shift): CellArea | null {
  const isRow = shift.axis === "row";
  const [first, size] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const [across, acrossSize] = isRow ? [area.column, area.columns] : [area.row, area.rows];
  const { span } = shift;
  if (span !== null && (across < span.first || across + acrossSize - 1 > span.last)) return area;
  const line = shiftedLine(first, first + size - 1, shift);
  if (line === null) return null;
  const [start, end] = line;
  return isRow ? { ...area, row: start, rows: end - start + 1 } : { ...area, column: start, columns: end - start + 1 };
}

/** A table that stands only partly under what moves cannot move. */
function isTornApart(area: CellArea, { axis, at, span }: Shift): boolean {
  if (span === null) return false;
  const isRow = axis === "row";
  const [first, size] = isRow ? [area.column, area.columns] : [area.row, area.rows];
  const [along, length] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const touches = first <= span.last && first + size - 1 >= span.first && along + length > at;
  return touches && (first < span.first || first + size - 1 > span.last);
}

function placeUnder(shift: Shift): PlaceOf {
  const { span } = shift;
  return (row, column) => {
    const [place, across] = shift.axis === "row" ? [row, column] : [column, row];
    if (span !== null && (across < span.first || across > span.last)) return { row, column };
    const line = shiftedLine(place, place, shift);
    if (line === null) return null;
    return shift.axis === "row" ? { row: line[0], column } : { row, column: line[0] };
  };
}

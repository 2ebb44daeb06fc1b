/** What a planner does to our tables and Excel follows in every formula; the grid in memory leaves formulas as they are. */
import { columnLetters, quotedSheet } from "../../src/workbook/tablePlace";
import type { CellArea } from "../../workbench/model/cellArea";
import type { TableState, WorkbookState } from "../../workbench/model/workbookState";

/** Gives a sheet another name. */
export async function renameSheet(state: WorkbookState, name: string, newName: string): Promise<void> {
  const sheet = state.grid.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  await withoutFormulas(state, () => {
    state.grid.renameSheet(sheet.id, newName);
    return (cell, formula) => ({
      cell,
      formula: formula.replaceAll(`${quotedSheet(name)}!`, `${quotedSheet(newName)}!`),
    });
  });
}

/** Puts the columns of a table in another order, with columns of the planner's own among them. */
export async function arrangeColumns(
  state: WorkbookState,
  table: TableState,
  headers: readonly string[],
): Promise<void> {
  const { area, columns } = table;
  const sheet = `${quotedSheet(state.sheetName(area.sheetId))}!`;
  const newColumn = (column: number): number => {
    const header = columns[column - area.column];
    return header === undefined ? column : area.column + headers.indexOf(header);
  };
  const newLetters = new Map(
    columns.map((_column, index) => [
      columnLetters(area.column + index),
      columnLetters(newColumn(area.column + index)),
    ]),
  );
  const moved = (reference: string): string =>
    reference.replaceAll(/\$([A-Z]+)/gu, (_whole, letters: string) => `$${newLetters.get(letters) ?? letters}`);
  await withoutFormulas(state, () => {
    moveContents(state, table, headers);
    return (cell, formula) => ({
      cell: cell.sheetId === area.sheetId ? { ...cell, column: newColumn(cell.column) } : cell,
      formula: formula.replaceAll(
        /((?:'[^']+'|[A-Za-z_]+)!)?\$[A-Z]+\d*(?::\$[A-Z]+\d*)?/gu,
        (reference, on: string | undefined) =>
          (on === undefined ? cell.sheetId === area.sheetId : on === sheet) ? moved(reference) : reference,
      ),
    });
  });
}

function moveContents(state: WorkbookState, table: TableState, headers: readonly string[]): void {
  const { area, columns } = table;
  const places = headers.map((header) => columns.indexOf(header));
  const formats = columns.map((_column, index) => state.numberFormat(area.sheetId, area.row + 1, area.column + index));
  const contents = state.grid
    .values(area)
    .map((row, line) => places.map((place, index) => (line === 0 ? (headers[index] ?? "") : (row[place] ?? ""))));
  places.forEach((place, index) => {
    const body = { ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + index, columns: 1 };
    state.setNumberFormat(body, formats[place] ?? "General");
  });
  table.area = { ...area, columns: headers.length };
  table.columns = [...headers];
  state.grid.write(table.area, contents);
  state.tablesChanged();
}

type Placed = { readonly cell: CellArea; readonly formula: string };

/** Changes the workbook while no formula is in it, for halfway they would refer to each other; then puts them back. */
async function withoutFormulas(
  state: WorkbookState,
  change: () => (cell: CellArea, formula: string) => Placed,
): Promise<void> {
  await state.grid.settled();
  const found: Placed[] = [];
  for (const { id } of state.grid.sheets()) {
    const used = state.grid.usedArea(id);
    if (used === null) continue;
    state.grid.formulas(used).forEach((row, rowIndex) => {
      row.forEach((content, columnIndex) => {
        if (typeof content !== "string" || !content.startsWith("=")) return;
        const cell = { ...used, row: used.row + rowIndex, column: used.column + columnIndex, rows: 1, columns: 1 };
        found.push({ cell, formula: content });
      });
    });
  }
  for (const { cell } of found) state.grid.write(cell, [[""]]);
  const after = change();
  for (const { cell, formula } of found.map((placed) => after(placed.cell, placed.formula))) {
    state.grid.write(cell, [[formula]]);
  }
}

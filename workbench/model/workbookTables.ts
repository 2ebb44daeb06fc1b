import { copied } from "../formula/places";
import { withTableColumns } from "../formula/tableTexts";
import { HostError } from "../protocol/hostError";
import { type CellArea, cellOf, intersection, overlaps } from "./cellArea";
import type { CellValue, GridModel, TableArea } from "./gridModel";
import type { HostBehaviour } from "./hostBehaviour";
import { headersFrom } from "./tableHeaders";

export interface TableState {
  readonly id: string;
  name: string;
  columns: string[];
  /** Header row and body together. */
  area: CellArea;
  style: string;
  showHeaders: boolean;
}

export interface TableSurroundings {
  readonly grid: GridModel;
  readonly behaviour: HostBehaviour;
  readonly address: (area: CellArea) => string;
  readonly rewriteFormulas: (rewrite: (formula: string, cell: CellArea | null) => string) => void;
}

/** The tables of a workbook, and what they do when something is written in or beside them. */
export class WorkbookTables {
  readonly all: TableState[] = [];
  readonly #around: TableSurroundings;

  constructor(around: TableSurroundings) {
    this.#around = around;
  }

  add(area: CellArea, number: number): TableState {
    const clash = this.all.find((table) => overlaps(table.area, area));
    if (clash !== undefined) throw new HostError("InvalidArgument", `A table cannot overlap ${clash.name}.`);
    const table: TableState = {
      id: `{table-${number}}`,
      name: `Tabel${number}`,
      columns: [],
      area: { ...area, rows: Math.max(area.rows, 2) },
      style: "TableStyleMedium2",
      showHeaders: true,
    };
    this.all.push(table);
    this.#readHeaders(table);
    this.changed();
    return table;
  }

  remove(table: TableState): void {
    this.all.splice(this.all.indexOf(table), 1);
    this.changed();
  }

  /** The header row stays where it is; columns that come in keep the text of their header. */
  resize(table: TableState, area: CellArea): void {
    const clash = this.all.find((other) => other !== table && overlaps(other.area, area));
    const keepsHeader = area.sheetId === table.area.sheetId && area.row === table.area.row && area.rows > 1;
    if (clash !== undefined || !keepsHeader) {
      throw new HostError(
        "InvalidArgument",
        `The table ${table.name} cannot be resized to ${this.#around.address(area)}.`,
      );
    }
    const { rows } = table.area;
    table.area = area;
    this.#readHeaders(table);
    this.changed();
    if (area.rows > rows) this.#fillNewRows(table, area.rows - rows);
  }

  changed(): void {
    this.#around.grid.defineTables(this.all.map(({ name, columns, area }): TableArea => ({ name, columns, area })));
  }

  /** After something was written: tables grow, columns get the names in their header, and formulas fill their column. */
  afterWrite(area: CellArea): void {
    if (!this.#isBlank(area)) for (const table of this.all) this.#grow(table, area);
    for (const table of this.all) if (table.showHeaders && overlaps(headerOf(table), area)) this.#rename(table);
    if (!this.#around.behaviour.calculatedColumns) return;
    for (const table of this.all) this.#fillAround(table, area);
  }

  /** Excel hides a header row by emptying it; the names of the columns stay. */
  showHeaders(table: TableState, isShown: boolean): void {
    if (table.showHeaders === isShown) return;
    table.showHeaders = isShown;
    this.#around.grid.write(headerOf(table), [table.columns.map((name) => (isShown ? name : ""))]);
  }

  #grow(table: TableState, area: CellArea): void {
    const { tablesGrow } = this.#around.behaviour;
    if (tablesGrow === "never" || area.sheetId !== table.area.sheetId) return;
    const { row, column, rows, columns } = table.area;
    const isWide = area.column <= column && area.column + area.columns >= column + columns;
    const touchesBelow =
      area.row === row + rows && area.column < column + columns && area.column + area.columns > column;
    if (touchesBelow && (isWide || tablesGrow === "rowsAndColumns")) {
      if (this.#take(table, { ...table.area, rows: rows + area.rows })) this.#fillNewRows(table, area.rows);
      return;
    }
    const touchesRight = area.column === column + columns && area.row < row + rows && area.row + area.rows > row;
    if (touchesRight && tablesGrow === "rowsAndColumns") {
      const grown = { ...table.area, columns: columns + area.columns };
      if (this.#take(table, grown)) this.#readHeaders(table);
    }
  }

  /** What is emptied is nothing that is entered: no table takes it in. */
  #isBlank(area: CellArea): boolean {
    return this.#around.grid.formulas(area).every((row) => row.every((cell) => cell === ""));
  }

  #take(table: TableState, grown: CellArea): boolean {
    if (this.all.some((other) => other !== table && overlaps(other.area, grown))) return false;
    table.area = grown;
    this.changed();
    return true;
  }

  /** Each column has a name of its own, as text; Excel gives one where the header has none. */
  #readHeaders(table: TableState): void {
    const shown = this.#around.grid.values(headerOf(table))[0] ?? [];
    table.columns = headersFrom(table.showHeaders ? shown : shown.map((_none, index) => table.columns[index] ?? ""));
    if (table.showHeaders && table.columns.some((name, index) => name !== shown[index])) {
      this.#around.grid.write(headerOf(table), [table.columns.map(asText)]);
    }
    this.changed();
  }

  #rename(table: TableState): void {
    const before = table.columns;
    this.#readHeaders(table);
    const names = new Map(before.map((name, index) => [name.toLowerCase(), table.columns[index] ?? name]));
    if (before.every((name, index) => name === table.columns[index])) return;
    const known = table.name.toLowerCase();
    this.#around.rewriteFormulas((formula, cell) =>
      withTableColumns(
        formula,
        (name) => (name === null ? cell !== null && overlaps(table.area, cell) : name.toLowerCase() === known),
        (column) => names.get(column.toLowerCase()) ?? column,
      ),
    );
  }

  /** Rows that came in get the formula of their column; when they bring one themselves, the whole column gets the last one. */
  #fillNewRows(table: TableState, count: number): void {
    if (!this.#around.behaviour.calculatedColumns) return;
    const body = bodyOf(table);
    for (let column = 0; column < body.columns; column += 1) {
      const contents = this.#column(body, column);
      const first = contents.length - count;
      const own = lastFormula(contents, first, contents.length);
      if (own >= 0) this.#fill(body, column, own, 0);
      else if (isFormula(contents[first - 1] ?? "")) this.#fill(body, column, first - 1, first);
    }
  }

  /** A formula in a column that is blank for the rest fills it. */
  #fillAround(table: TableState, area: CellArea): void {
    const body = bodyOf(table);
    const written = intersection(body, area);
    if (written === null) return;
    for (
      let column = written.column - body.column;
      column < written.column - body.column + written.columns;
      column += 1
    ) {
      const contents = this.#column(body, column);
      const [from, to] = [written.row - body.row, written.row - body.row + written.rows];
      const own = lastFormula(contents, from, to);
      const isAlone = contents.every((content, row) => (row >= from && row < to) || content === "");
      if (own >= 0 && isAlone && written.rows < body.rows) this.#fill(body, column, own, 0);
    }
  }

  #column(body: CellArea, column: number): readonly CellValue[] {
    return this.#around.grid
      .formulas({ ...body, column: body.column + column, columns: 1 })
      .map(([content = ""]) => content);
  }

  #fill(body: CellArea, column: number, source: number, first: number): void {
    const formula = String(this.#column(body, column)[source]);
    for (let row = first; row < body.rows; row += 1) {
      if (row === source) continue;
      const cell = cellOf(body.sheetId, body.row + row, body.column + column);
      this.#around.grid.write(cell, [[copied(formula, row - source, 0)]]);
    }
  }
}

/** The cells below the header. */
function bodyOf({ area }: TableState): CellArea {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function headerOf({ area }: TableState): CellArea {
  return { ...area, rows: 1 };
}

/** The place of the last formula from a row up to another; -1 when there is none. */
function lastFormula(contents: readonly CellValue[], from: number, to: number): number {
  for (let row = to - 1; row >= from; row -= 1) if (isFormula(contents[row] ?? "")) return row;
  return -1;
}

function isFormula(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** A header such as 2025 is text in a table. */
function asText(name: string): string {
  return name === "" || !/^[+\-=\d']|^(?:true|false)$/iu.test(name) ? name : `'${name}`;
}

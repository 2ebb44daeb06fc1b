import { type CellArea, overlaps } from "./cellArea";
import type { Cell } from "./cellStore";

/** One reference, with the formulas that hold it: whole columns are named by many cells, but stored once. */
interface Reference {
  readonly key: string;
  /** Which one came first: a reference that comes back comes last. */
  turn: number;
  readonly area: CellArea;
  readonly cells: Set<Cell>;
}

/** References wider than this are not kept by column. */
const WIDEST = 256;

/** Which formulas refer to which cells. */
export class Dependants {
  readonly #references = new Map<string, Reference>();
  readonly #sheets = new Map<string, SheetReferences>();
  #turns = 0;
  readonly #precedents = new Map<Cell, readonly Reference[]>();

  /** The formulas that are known here, in the order in which they came. */
  get cells(): Iterable<Cell> {
    return this.#precedents.keys();
  }

  set(cell: Cell, precedents: readonly CellArea[]): void {
    this.remove(cell);
    this.#hold(
      cell,
      precedents.map((area) => this.#referenceTo(area)),
    );
  }

  /** Remembers everything; what it answers puts it back. Only formulas that point elsewhere since cost time. */
  snapshot(): () => void {
    const held = new Map(this.#precedents);
    return () => {
      for (const cell of [...this.#precedents.keys()]) if (!held.has(cell)) this.remove(cell);
      for (const [cell, references] of held) {
        if (this.#precedents.get(cell) === references) continue;
        this.remove(cell);
        this.#hold(
          cell,
          references.map((reference) => this.#kept(reference)),
        );
        if (references.every((reference) => this.#references.get(reference.key) === reference)) {
          this.#precedents.set(cell, references);
        }
      }
    };
  }

  isSame(cell: Cell, precedents: readonly CellArea[]): boolean {
    const known = this.#precedents.get(cell) ?? [];
    return known.length === precedents.length && known.every(({ area }, index) => isSameArea(area, precedents[index]));
  }

  remove(cell: Cell): void {
    for (const reference of this.#precedents.get(cell) ?? []) {
      reference.cells.delete(cell);
      if (reference.cells.size === 0) this.#forget(reference);
    }
    this.#precedents.delete(cell);
  }

  /** Everything that depends on these areas, directly or by way of others. */
  of(areas: readonly CellArea[]): ReadonlySet<Cell> {
    const found = new Set<Cell>();
    const seen = new Set<Reference>();
    const queue = [...areas];
    for (const changed of queue) {
      for (const reference of this.#touching(changed)) {
        if (seen.has(reference)) continue;
        seen.add(reference);
        for (const cell of reference.cells) {
          if (found.has(cell)) continue;
          found.add(cell);
          queue.push(cell.spill ?? cell.at);
        }
      }
    }
    return found;
  }

  #touching(area: CellArea): readonly Reference[] {
    const sheet = this.#sheets.get(area.sheetId);
    if (sheet === undefined) return [];
    const found: Reference[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const beside = sheet.columns.get(column);
      if (beside !== undefined) found.push(...beside.touching(area));
    }
    for (const reference of sheet.wide) if (overlaps(reference.area, area)) found.push(reference);
    return found;
  }

  #hold(cell: Cell, references: readonly Reference[]): void {
    this.#precedents.set(cell, references);
    for (const reference of references) reference.cells.add(cell);
  }

  #referenceTo(area: CellArea): Reference {
    const key = keyOf(area);
    return this.#references.get(key) ?? this.#add({ key, area, turn: 0, cells: new Set<Cell>() });
  }

  /** A reference that nothing held for a while comes back; another one for the same cells may have come meanwhile. */
  #kept(reference: Reference): Reference {
    return this.#references.get(reference.key) ?? this.#add(reference);
  }

  #add(reference: Reference): Reference {
    const { key, area } = reference;
    this.#references.set(key, reference);
    reference.turn = this.#turns += 1;
    const sheet = this.#sheets.get(area.sheetId) ?? { columns: new Map<number, ColumnReferences>(), wide: new Set() };
    this.#sheets.set(area.sheetId, sheet);
    if (area.columns > WIDEST) sheet.wide.add(reference);
    else for (const column of columnsOf(area)) columnIn(sheet, column).add(reference);
    return reference;
  }

  #forget(reference: Reference): void {
    const { key, area } = reference;
    this.#references.delete(key);
    const sheet = this.#sheets.get(area.sheetId);
    sheet?.wide.delete(reference);
    if (area.columns <= WIDEST) for (const column of columnsOf(area)) sheet?.columns.get(column)?.delete(reference);
  }
}

interface SheetReferences {
  readonly columns: Map<number, ColumnReferences>;
  readonly wide: Set<Reference>;
}

/** References to one column: those to a single row by that row, for a table has as many of them as it has rows. */
class ColumnReferences {
  readonly #byRow = new Map<number, Set<Reference>>();
  readonly #tall = new Set<Reference>();

  add(reference: Reference): void {
    const { row, rows } = reference.area;
    if (rows !== 1) this.#tall.add(reference);
    else {
      const inRow = this.#byRow.get(row);
      if (inRow === undefined) this.#byRow.set(row, new Set([reference]));
      else inRow.add(reference);
    }
  }

  delete(reference: Reference): void {
    const { row, rows } = reference.area;
    if (rows !== 1) this.#tall.delete(reference);
    else if (this.#byRow.get(row)?.delete(reference) === true && this.#byRow.get(row)?.size === 0) {
      this.#byRow.delete(row);
    }
  }

  /** Those that look at a row of an area, in the order in which they came. */
  touching({ row, rows }: CellArea): readonly Reference[] {
    const found: Reference[] = [];
    for (const reference of this.#tall) {
      if (reference.area.row < row + rows && row < reference.area.row + reference.area.rows) found.push(reference);
    }
    const tall = found.length;
    if (rows <= this.#byRow.size) {
      for (let place = row; place < row + rows; place += 1) found.push(...(this.#byRow.get(place) ?? []));
    } else {
      for (const [place, inRow] of this.#byRow) if (place >= row && place < row + rows) found.push(...inRow);
    }
    return found.length > tall && found.length > 1 ? found.sort((one, other) => one.turn - other.turn) : found;
  }
}

function columnIn({ columns }: SheetReferences, column: number): ColumnReferences {
  const known = columns.get(column) ?? new ColumnReferences();
  columns.set(column, known);
  return known;
}

function* columnsOf({ column, columns }: CellArea): Iterable<number> {
  for (let place = column; place < column + columns; place += 1) yield place;
}

function keyOf({ sheetId, row, column, rows, columns }: CellArea): string {
  return `${sheetId}:${row}:${column}:${rows}:${columns}`;
}

function isSameArea(left: CellArea, right: CellArea | undefined): boolean {
  if (left === right) return true;
  return (
    left.sheetId === right?.sheetId &&
    left.row === right.row &&
    left.column === right.column &&
    left.rows === right.rows &&
    left.columns === right.columns
  );
}

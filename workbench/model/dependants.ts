import { type CellArea, overlaps } from "./cellArea";
import type { Cell } from "./cellStore";

/** One reference, with the formulas that hold it: whole columns are named by many cells, but stored once. */
interface Reference {
  readonly key: string;
  readonly area: CellArea;
  readonly cells: Set<Cell>;
}

/** References wider than this are not kept by column. */
const WIDEST = 256;

/** Which formulas refer to which cells. */
export class Dependants {
  readonly #references = new Map<string, Reference>();
  readonly #byColumn = new Map<string, Set<Reference>>();
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

  *#touching(area: CellArea): Iterable<Reference> {
    for (const column of columnsOf(area)) {
      for (const reference of this.#byColumn.get(column) ?? []) if (overlaps(reference.area, area)) yield reference;
    }
    for (const reference of this.#byColumn.get(wideOf(area)) ?? []) if (overlaps(reference.area, area)) yield reference;
  }

  #hold(cell: Cell, references: readonly Reference[]): void {
    this.#precedents.set(cell, references);
    for (const reference of references) reference.cells.add(cell);
  }

  #referenceTo(area: CellArea): Reference {
    const key = keyOf(area);
    return this.#references.get(key) ?? this.#add({ key, area, cells: new Set<Cell>() });
  }

  /** A reference that nothing held for a while comes back; another one for the same cells may have come meanwhile. */
  #kept(reference: Reference): Reference {
    return this.#references.get(reference.key) ?? this.#add(reference);
  }

  #add(reference: Reference): Reference {
    this.#references.set(reference.key, reference);
    for (const column of placesOf(reference.area)) {
      const beside = this.#byColumn.get(column);
      if (beside === undefined) this.#byColumn.set(column, new Set([reference]));
      else beside.add(reference);
    }
    return reference;
  }

  #forget(reference: Reference): void {
    this.#references.delete(reference.key);
    for (const column of placesOf(reference.area)) this.#byColumn.get(column)?.delete(reference);
  }
}

function placesOf(area: CellArea): Iterable<string> {
  return area.columns > WIDEST ? [wideOf(area)] : columnsOf(area);
}

function* columnsOf({ sheetId, column, columns }: CellArea): Iterable<string> {
  for (let offset = 0; offset < columns; offset += 1) yield `${sheetId}:${column + offset}`;
}

function wideOf({ sheetId }: CellArea): string {
  return `${sheetId}:wide`;
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

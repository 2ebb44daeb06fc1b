import { type CellArea, overlaps } from "./cellArea";
import type { Cell } from "./cellStore";

/** One reference, with the formulas that hold it: whole columns are named by many cells, but stored once. */
interface Reference {
  readonly area: CellArea;
  readonly cells: Set<Cell>;
}

/** References wider than this are not kept by column. */
const WIDEST = 256;

/** Which formulas refer to which cells. */
export class Dependants {
  readonly #references = new Map<string, Reference>();
  readonly #byColumn = new Map<string, Set<Reference>>();
  readonly #precedents = new Map<Cell, readonly CellArea[]>();

  /** The formulas that are known here, in the order in which they came. */
  get cells(): Iterable<Cell> {
    return this.#precedents.keys();
  }

  set(cell: Cell, precedents: readonly CellArea[]): void {
    this.remove(cell);
    this.#precedents.set(cell, precedents);
    for (const area of precedents) this.#referenceTo(area).cells.add(cell);
  }

  /** Remembers everything; what it answers puts it back. Only formulas that point elsewhere since cost time. */
  snapshot(): () => void {
    const held = new Map(this.#precedents);
    return () => {
      for (const cell of [...this.#precedents.keys()]) if (!held.has(cell)) this.remove(cell);
      for (const [cell, precedents] of held) if (this.#precedents.get(cell) !== precedents) this.set(cell, precedents);
    };
  }

  isSame(cell: Cell, precedents: readonly CellArea[]): boolean {
    const known = this.#precedents.get(cell) ?? [];
    return known.length === precedents.length && known.every((area, index) => isSameArea(area, precedents[index]));
  }

  remove(cell: Cell): void {
    for (const area of this.#precedents.get(cell) ?? []) {
      const reference = this.#references.get(keyOf(area));
      reference?.cells.delete(cell);
      if (reference?.cells.size === 0) this.#forget(reference);
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

  #referenceTo(area: CellArea): Reference {
    const key = keyOf(area);
    const known = this.#references.get(key);
    if (known !== undefined) return known;
    const reference = { area, cells: new Set<Cell>() };
    this.#references.set(key, reference);
    for (const column of placesOf(area)) {
      const beside = this.#byColumn.get(column);
      if (beside === undefined) this.#byColumn.set(column, new Set([reference]));
      else beside.add(reference);
    }
    return reference;
  }

  #forget(reference: Reference): void {
    this.#references.delete(keyOf(reference.area));
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

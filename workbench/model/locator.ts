import { structuredOf, type TableRows } from "../formula/structured";
import type { CellArea } from "./cellArea";
import type { TableArea } from "./gridModel";
import { type ReferenceSpace, resolveReference, tableAround, tableNamed, tablePart } from "./references";

interface Known {
  /** An address may be the text of an error. */
  readonly part: CellArea | string | null;
  readonly rows: TableRows;
}

/** Finds where references of formulas point, and remembers it until names, tables or sheets change. */
export class Locator {
  readonly #space: () => ReferenceSpace;
  readonly #plain = new Map<string, Map<string, CellArea | string>>();
  readonly #parts = new Map<TableArea, Map<string, CellArea | null>>();
  /** Of references that name their table: most are asked for again in every row. */
  readonly #known = new Map<string, Known>();
  readonly #tables = new Map<string, TableArea | undefined>();

  constructor(space: () => ReferenceSpace) {
    this.#space = space;
  }

  forget(): void {
    this.#plain.clear();
    this.#parts.clear();
    this.#known.clear();
    this.#tables.clear();
  }

  /** Where a reference in a formula at a cell stands; the text of the error when it stands for nothing. */
  locate(text: string, cell: CellArea): CellArea | string {
    const { part, rows } = this.#known.get(text) ?? this.#read(text, cell);
    if (part === null) return "#REF!";
    if (typeof part === "string" || rows !== "thisRow") return part;
    const isBeside = part.sheetId === cell.sheetId && cell.row >= part.row && cell.row < part.row + part.rows;
    return isBeside ? { ...part, row: cell.row, rows: 1 } : "#VALUE!";
  }

  #read(text: string, cell: CellArea): Known {
    const structured = structuredOf(text);
    if (structured === null) return { part: this.#plainly(text, cell.sheetId), rows: "all" };
    const { rows, table: name } = structured;
    const table = name === null ? tableAround(cell, this.#space().tables) : this.#named(name);
    const found = { part: table === undefined ? null : this.#part(table, text), rows };
    if (name !== null) this.#known.set(text, found);
    return found;
  }

  #plainly(text: string, sheetId: string): CellArea | string {
    const inSheet = this.#plain.get(sheetId) ?? new Map<string, CellArea | string>();
    this.#plain.set(sheetId, inSheet);
    const known = inSheet.get(text);
    if (known !== undefined) return known;
    const found = resolveReference(text, sheetId, this.#space()) ?? this.#missing(text);
    inSheet.set(text, found);
    return found;
  }

  /** A sheet or a cell that is gone, also where a name still stands for it, or a name that nobody knows. */
  #missing(text: string): string {
    const isKnown = [...this.#space().names.keys()].some((name) => name.toLowerCase() === text.toLowerCase());
    return isKnown || text.includes("!") ? "#REF!" : "#NAME?";
  }

  #named(name: string): TableArea | undefined {
    if (!this.#tables.has(name)) this.#tables.set(name, tableNamed(name, this.#space().tables));
    return this.#tables.get(name);
  }

  #part(table: TableArea, text: string): CellArea | null {
    const parts = this.#parts.get(table) ?? new Map<string, CellArea | null>();
    this.#parts.set(table, parts);
    const known = parts.get(text);
    if (known !== undefined) return known;
    const structured = structuredOf(text);
    const found = structured === null ? null : tablePart(table, structured);
    parts.set(text, found);
    return found;
  }
}

/**
 * The cells of a sheet while they are read. Whatever a file says about their places, they take no more room than a sheet that is read may have:
 * one line or column too many is enough to refuse it.
 */
import type { Cell } from "../cells/cell";
import { MOST_CELLS, MOST_COLUMNS, MOST_LINES } from "./limits";

/** More cells and blanks between them than the memory of a page should hold. */
export class SheetTooLarge extends Error {}

export class SheetGrid {
  readonly rows: Cell[][] = [];
  /** How many columns the sheet has, also those that are not kept. */
  width = 0;
  #places = 0;
  readonly #most: number;

  constructor(most: number = MOST_CELLS) {
    this.#most = most;
  }

  /** Both from 0. */
  holds(row: number, column: number): boolean {
    const line = this.rows[row];
    return line !== undefined && column < line.length && line[column] !== null;
  }

  /** Both from 0. */
  put(row: number, column: number, cell: Cell): void {
    this.width = Math.max(this.width, column + 1);
    if (row > MOST_LINES || column >= MOST_COLUMNS) return;
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] ?? [];
    this.#places += Math.max(0, column + 1 - line.length);
    if (this.#places > this.#most) throw new SheetTooLarge("The cells take too much room.");
    while (line.length < column) line.push(null);
    line[column] = cell;
  }
}

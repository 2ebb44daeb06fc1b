import { type CellArea, overlaps, cellOf } from "../model/cellArea";
import type { FunctionAnswer } from "../model/gridModel";
import type { CallingCell } from "./sheetFunction";

/** The sentences that came with errors, by the cell of the formula. */
export class CellMessages {
  readonly #messages = new Map<string, { readonly cell: CallingCell; readonly text: string }>();

  set(cell: CallingCell, { message }: FunctionAnswer): void {
    if (message === null) this.#messages.delete(key(cell));
    else this.#messages.set(key(cell), { cell, text: message });
  }

  at(cell: CallingCell): string | null {
    return this.#messages.get(key(cell))?.text ?? null;
  }

  /** Another formula or value in a cell makes its sentence stale. */
  forget(area: CellArea): void {
    for (const [name, { cell }] of this.#messages) {
      if (overlaps(area, cellOf(cell.sheetId, cell.row, cell.column))) this.#messages.delete(name);
    }
  }
}

function key({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}:${row}:${column}`;
}

/**
 * What a person does with the menus of the grid that moves cells. Rows and columns that come in or go out the grid moves itself, with the
 * formulas that look at them; names, tables and looks of the workbook must follow. Other moves are stopped: nothing would follow them.
 */
import { CanceledError, type ICommandService, type IRange } from "@univerjs/core";
import type { Shift } from "../formula/places";

export interface SheetShift {
  readonly sheetId: string;
  readonly shift: Shift;
}

export interface StructureListener {
  /** All that came in or went out in one go, after the grid is done with it. */
  readonly onShifted: (shifts: readonly SheetShift[]) => void;
  readonly onStopped: () => void;
}

interface ShiftParameters {
  readonly subUnitId: string;
  readonly range: IRange;
}

type Kind = { readonly axis: "row" | "column"; readonly sign: 1 | -1 };

/** Undoing one of them does another one. */
const kinds: Readonly<Record<string, Kind>> = {
  "sheet.mutation.insert-row": { axis: "row", sign: 1 },
  "sheet.mutation.remove-rows": { axis: "row", sign: -1 },
  "sheet.mutation.insert-col": { axis: "column", sign: 1 },
  "sheet.mutation.remove-col": { axis: "column", sign: -1 },
};

/** Dragging cells, rows or columns, and moving a part of a row or column aside. */
const STOPPED = new Set([
  "sheet.command.move-range",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.command.delete-range-move-up",
  "sheet.command.delete-range-move-left",
]);

/** @param isOwnChange True while the program itself changes the grid. */
export function watchStructure(
  commands: ICommandService,
  isOwnChange: () => boolean,
  { onShifted, onStopped }: StructureListener,
): void {
  commands.beforeCommandExecuted(({ id }) => {
    if (!STOPPED.has(id)) return;
    onStopped();
    throw new CanceledError();
  });
  let waiting: SheetShift[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    const kind = kinds[id];
    if (kind === undefined || isOwnChange()) return;
    const { subUnitId, range } = params as ShiftParameters;
    waiting.push({ sheetId: subUnitId, shift: shiftOf(range, kind) });
    if (waiting.length > 1) return;
    // The command goes on with the formulas that look at these cells.
    queueMicrotask(() => {
      const shifts = waiting;
      waiting = [];
      onShifted(shifts);
    });
  });
}

function shiftOf({ startRow, endRow, startColumn, endColumn }: IRange, { axis, sign }: Kind): Shift {
  const [at, last] = axis === "row" ? [startRow, endRow] : [startColumn, endColumn];
  return { axis, at, count: sign * (last - at + 1), span: null };
}

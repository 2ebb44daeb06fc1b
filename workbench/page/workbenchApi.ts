import { type CellArea, parseLocalAddress, quotedSheet, splitAddress } from "../model/cellArea";
import type { ExcelHost } from "../model/excelHost";
import type { CellValue } from "../model/gridModel";
import { loadWorkbook, type WorkbookData } from "../model/workbookData";
import type { WorkbookState } from "../model/workbookState";

/** For tests and tinkering: the workbook from the console of the page. Formulas are en-US. */
export interface WorkbenchApi {
  readonly read: (address: string) => CellValue[][];
  readonly formulas: (address: string) => CellValue[][];
  /** One value or formula for the whole address, or a matrix of its shape. */
  readonly write: (address: string, content: CellValue | readonly (readonly CellValue[])[]) => void;
  /** Selects cells, as a click or drag in the grid does. */
  readonly select: (address: string) => void;
  /** The corner of what is selected on the sheet in front, from 0. */
  readonly selected: () => { readonly row: number; readonly column: number };
  /** Resolves when calculation, and what the add-in does about events, have come to rest. */
  readonly settled: () => Promise<void>;
  readonly sheets: () => string[];
  /** Replaces everything by a workbook that was kept as data. */
  readonly load: (data: WorkbookData) => void;
  /** Members of the Excel API that the add-in asked for and that the host does not know. */
  readonly unknownCalls: () => string[];
  /** The Dutch sentence that came with the error in a cell, or null. */
  readonly message: (address: string) => string | null;
  /** What a sheet cuts off: "E5: 670.610 (number)". */
  readonly cutOff: (sheet: string) => readonly string[];
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** A step of the add-in is a chain of batches; longer than this between two of them, and the step is over. */
const BETWEEN_BATCHES_IN_MILLISECONDS = 250;

export function workbenchApi(
  state: WorkbookState,
  hosts: readonly ExcelHost[],
  cutOffOn: (sheetId: string) => readonly string[],
): WorkbenchApi {
  const { grid } = state;
  let lastBatch = performance.now();
  for (const host of hosts) {
    host.onBatch(() => {
      lastBatch = performance.now();
    });
  }
  const settled = async (): Promise<void> => {
    do {
      await grid.settled();
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (performance.now() - lastBatch < BETWEEN_BATCHES_IN_MILLISECONDS);
    await grid.settled();
  };
  const area = (address: string): CellArea => {
    const { sheet, address: cells } = splitAddress(address);
    const sheetId =
      sheet === null
        ? state.activeSheet
        : grid.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;
    const local = parseLocalAddress(cells);
    if (sheetId === undefined || local === null) throw new Error(`There is no ${address} in this workbook.`);
    return { sheetId, ...local };
  };
  return {
    read: (address) => grid.values(area(address)),
    formulas: (address) => grid.formulas(area(address)),
    write: (address, content) => {
      const target = area(address);
      if (typeof content !== "object") {
        state.write(
          target,
          Array.from({ length: target.rows }, () => Array.from({ length: target.columns }, () => content)),
        );
        return;
      }
      state.write({ ...target, rows: content.length, columns: content[0]?.length ?? 0 }, content);
    },
    select: (address) => state.select(area(address)),
    selected: () => ({ row: state.selection.row, column: state.selection.column }),
    settled,
    load: (data) => loadWorkbook(state, data),
    sheets: () => grid.sheets().map(({ name }) => name),
    unknownCalls: () => hosts.flatMap(({ unknownMembers }) => unknownMembers),
    message: (address) => {
      const { sheetId, row, column } = area(address);
      return grid.messageAt(sheetId, row, column);
    },
    cutOff: (sheet) => cutOffOn(area(`${quotedSheet(sheet)}!A1`).sheetId),
  };
}

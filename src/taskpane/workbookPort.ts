import type { Inspection } from "../findings/inspectedExcel";
import type { SheetMark } from "../plans/offeredSheets";
import type { Order } from "../plans/order";
import type { Outcome } from "../plans/outcome";
import type { WorkbookContent } from "../plans/workbookContent";
import type { Result } from "../text/result";
import type { CarryOutOptions } from "../plans/orderRun";
import { openWorkbook, readContent } from "../workbook/openWorkbook";
import type { SelectedCells } from "../plans/formula/selectedCells";
import { readSelectedCell, readSelection } from "../workbook/selection";
import { showSheet } from "../workbook/showSheet";
import type { WatchNews } from "../workbook/watch";

/** All that the pane asks of the workbook; tests give a workbook of their own. */
export interface WorkbookPort {
  /** False in a plain browser: there is nothing to write in. */
  readonly isHosted: boolean;
  /** The first read; from then on changes by others are told. */
  readonly open: (onNews: (news: WatchNews) => void) => Promise<Result<WorkbookContent>>;
  /** All that the pane shows of the workbook. */
  readonly read: () => Promise<Result<WorkbookContent>>;
  readonly carryOut: (order: Order, options: CarryOutOptions) => Promise<Outcome>;
  readonly readSelection: () => Promise<Result<SelectedCells>>;
  /** Where a formula comes. */
  readonly readSelectedCell: () => Promise<Result<Pick<SelectedCells, "sheet" | "row" | "column">>>;
  /** Brings a sheet to the front, and selects cells on it when they are named. */
  readonly showSheet: (mark: SheetMark, cell?: string | null) => Promise<Result<void>>;
  /** Every cell of the workbook, for findings. */
  readonly inspect: () => Promise<Result<Inspection>>;
}

/** The workbook in Excel. Plans and writing are fetched with the first order: the first look at the pane never waits for them. */
export function excelPort(isHosted: boolean): WorkbookPort {
  return {
    isHosted,
    open: openWorkbook,
    read: readContent,
    carryOut: async (order, options) => {
      const { carryOut } = await import(/* webpackChunkName: "orders" */ "../workbook/carryOut");
      return carryOut(order, options);
    },
    readSelection,
    readSelectedCell,
    showSheet,
    inspect: async () => {
      const { inspectWorkbook } = await import(/* webpackChunkName: "inspection" */ "../workbook/inspectWorkbook");
      return inspectWorkbook();
    },
  };
}

import type { ReceptionContext } from "../reception/receptionContext";
import type { Result } from "../text/result";
import { importDecision, type ImportOutcome, readImportLock } from "../workbook/importDecision";
import { type FormulaOrder, insertFormula, type InsertedFormula } from "../workbook/insertFormula";
import { readReceptionContext } from "../workbook/receptionContext";
import { recalculateWorkbook, watchWorkbook } from "../workbook/recalculation";
import type { Comparison, WrittenComparison } from "../workbook/comparison";
import type { QuotaState } from "../workbook/housing/quotaState";
import type { QuotaOrder } from "../workbook/housing/writeQuota";
import { readSelection, type SelectedCells } from "../workbook/selection";

/** All that the pane asks of the workbook; tests give a workbook of their own. */
export interface WorkbookPort {
  /** False in a plain browser: there is nothing to write in. */
  readonly isHosted: boolean;
  readonly readContext: () => Promise<Result<ReceptionContext>>;
  readonly readLock: () => Promise<Result<string>>;
  readonly importDecision: (
    decision: Parameters<typeof importDecision>[0],
    key: Parameters<typeof importDecision>[1],
    lock: string,
  ) => Promise<Result<ImportOutcome>>;
  readonly readSelection: () => Promise<Result<SelectedCells>>;
  readonly insertFormula: (order: FormulaOrder) => Promise<Result<InsertedFormula>>;
  readonly writeComparison: (comparison: Comparison) => Promise<Result<WrittenComparison>>;
  readonly readQuota: () => Promise<Result<QuotaState>>;
  readonly writeQuota: (order: QuotaOrder) => Promise<Result<QuotaState>>;
  readonly recalculate: () => Promise<Result<number>>;
  readonly watch: (onChange: () => void) => Promise<void>;
}

/** The workbook in Excel. The clock is read here, at the rim, and nowhere below. */
export function excelPort(isHosted: boolean): WorkbookPort {
  return {
    isHosted,
    readContext: async () => await readReceptionContext(),
    readLock: readImportLock,
    importDecision: (decision, key, lock) => importDecision(decision, key, lock, new Date()),
    readSelection,
    insertFormula,
    writeComparison: async (comparison) => {
      const module = await import(/* webpackChunkName: "comparison-sheet" */ "../workbook/writeComparison");
      return module.writeComparison(comparison, new Date());
    },
    readQuota: async () => (await quotaSheets()).readQuota(),
    writeQuota: async (order) => (await quotaSheets()).writeQuota(order, new Date()),
    recalculate: recalculateWorkbook,
    watch: watchWorkbook,
  };
}

/** Only the section Huisvesting needs these. */
function quotaSheets(): Promise<typeof import("../workbook/housing/writeQuota")> {
  return import(/* webpackChunkName: "section-housing" */ "../workbook/housing/writeQuota");
}

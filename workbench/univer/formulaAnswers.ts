import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";

/** The formula of a cell, as the cell holds it. */
export type FormulaAt = (sheetId: string, row: number, column: number) => Pick<ICellData, "f" | "si">;

/**
 * Lets formulas answer what Excel answers where the grid would leave a cell blank: a blank cell that is referred to is 0,
 * and empty text is text. For the grid a computed cell is blank when it holds empty text and no formula, so its own
 * formula is put beside it.
 */
export function answerAsExcel(injector: Injector, formulaAt: FormulaAt): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const setAnswer = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (answer) => {
    setAnswer(answer);
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const cells = runtime.getUnitData()[currentUnitId]?.[currentSubUnitId];
    const cell = cells?.getValue(currentRow, currentColumn);
    if (cells == null || cell == null) return;
    if (cell.v == null) cells.setValue(currentRow, currentColumn, { ...cell, v: 0, t: CellValueType.NUMBER });
    else if (cell.v === "") {
      cells.setValue(currentRow, currentColumn, { ...cell, ...formulaAt(currentSubUnitId, currentRow, currentColumn) });
    }
  };
}

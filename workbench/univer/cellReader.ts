import type { ICellData } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type CellArea, cellOf } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import { valueOf } from "./cellContent";
import { areaAround, matrix } from "./gridArea";
import { fromGridFormula } from "./tableNames";
import type { WrittenFormulas } from "./writtenFormulas";

/** Reads what cells of the grid show and compute. A spilled cell keeps its value beside the sheet. */
export class CellReader {
  readonly #formulaData: FormulaDataModel;
  readonly #unit: string;
  readonly #written: WrittenFormulas;

  constructor(formulaData: FormulaDataModel, unit: string, written: WrittenFormulas) {
    this.#formulaData = formulaData;
    this.#unit = unit;
    this.#written = written;
  }

  values(sheet: FWorksheet, area: CellArea): CellValue[][] {
    return matrix(area, (row, column) => this.value(sheet, row, column));
  }

  formulas(sheet: FWorksheet, area: CellArea): CellValue[][] {
    return matrix(area, (row, column) => this.formula(sheet, row, column) ?? this.value(sheet, row, column));
  }

  value(sheet: FWorksheet, row: number, column: number): CellValue {
    const raw = sheet.getSheet().getCellRaw(row, column);
    const spilled = this.#formulaData.getArrayFormulaCellData()[this.#unit]?.[sheet.getSheetId()]?.[row]?.[column];
    const isOwn = spilled == null || (raw?.f == null && raw?.v != null && raw.v !== "");
    return valueOf(isOwn ? raw : spilled);
  }

  /** The formula of a cell as the cell itself holds it. */
  ownFormula(sheet: FWorksheet, row: number, column: number): Pick<ICellData, "f" | "si"> {
    const { f, si } = sheet.getSheet().getCellRaw(row, column) ?? {};
    return { ...(f != null && { f }), ...(si != null && { si }) };
  }

  /** Whether a cell has a formula of its own: one that stands in the way of an answer speaks for itself. */
  speaks(sheet: FWorksheet, row: number, column: number): boolean {
    const { f, si } = this.ownFormula(sheet, row, column);
    return f !== undefined || si !== undefined;
  }

  usedArea(sheet: FWorksheet): CellArea | null {
    const isFilled = (row: number, column: number): boolean =>
      this.value(sheet, row, column) !== "" || this.formula(sheet, row, column) !== null;
    return areaAround(sheet.getSheetId(), sheet.getMaxRows(), sheet.getMaxColumns(), isFilled);
  }

  /** The formula of a cell as it was written, or as it was filled down to it; null when it has none of its own. */
  formula(sheet: FWorksheet, row: number, column: number): string | null {
    const formula = this.#formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), this.#unit);
    if (formula == null || formula === "") return null;
    return this.#written.at(cellOf(sheet.getSheetId(), row, column), formula) ?? fromGridFormula(formula);
  }
}

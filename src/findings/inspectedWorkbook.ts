/**
 * What findings are made from: everything that a workbook holds and shows, as plain data. A file gives it, and so can Excel; nothing
 * here knows which of the two it was.
 */
import { isFormula } from "../plans/isFormula";
import type { FoundArea, WorkbookContent } from "../plans/workbookContent";

export interface InspectedWorkbook {
  /** Tables with their formulas, sheets and named cells, as plans read them. */
  readonly content: WorkbookContent;
  readonly sheets: readonly InspectedSheet[];
  /** Every name of the workbook with what it stands for, without the equals sign. */
  readonly names: ReadonlyMap<string, string>;
  /** What formulas refer to outside this workbook. */
  readonly links: readonly string[];
  /** How many formulas have no answer in it: it was made by a program that does not compute. Lacks where all have one. */
  readonly unanswered?: number;
  /** It was set to compute only when somebody asks for it. */
  readonly isManual?: true;
  /** It computes with numbers as they are shown: what is rounded for the eye is rounded for good. */
  readonly isPrecisionAsShown?: true;
  /** Formulas may go round in it: Excel then says nothing of a circle. */
  readonly isIterating?: true;
  /** Names that count on one sheet only; lacks where nobody looked. */
  readonly localNames?: readonly LocalName[];
  /** What the formulas of each sheet answer when they are computed anew; lacks where nobody did. */
  readonly recomputed?: readonly RecomputedSheet[];
}

export interface LocalName {
  readonly name: string;
  readonly sheet: string;
}

/** The answers of the used area of a sheet, cell by cell as its values. */
export interface RecomputedSheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** A sheet with its used area. */
export interface InspectedSheet {
  readonly name: string;
  /** The corner of the used area, from 0. */
  readonly row: number;
  readonly column: number;
  /** What the cells show. A blank cell is empty text, an error its text, such as "#N/A". */
  readonly values: readonly (readonly unknown[])[];
  /** What stands in them: a formula in en-US notation as its text, else the value. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Where answers of one formula fill more cells, with the cell of the formula as corner. */
  readonly spills: readonly FoundArea[];
  readonly isHidden: boolean;
  readonly merged: readonly FoundArea[];
  /** Rows and columns that are hidden, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A cell of the used area. */
export interface InspectedCell {
  readonly sheet: InspectedSheet;
  /** From 0, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  /** The formula with its equals sign, or null. */
  readonly formula: string | null;
}

/** Every cell of a workbook that shows or computes something, sheet by sheet and row by row. */
export function* cellsOf({ sheets }: Pick<InspectedWorkbook, "sheets">): Iterable<InspectedCell> {
  for (const sheet of sheets) {
    for (const [r, line] of sheet.formulas.entries()) {
      for (const [c, content] of line.entries()) {
        const value = sheet.values[r]?.[c] ?? "";
        if (content === "" && value === "") continue;
        // Text that begins with an equals sign shows itself; a formula shows its answer.
        const formula = isFormula(content) && content !== value ? content : null;
        yield { sheet, row: sheet.row + r, column: sheet.column + c, value, formula };
      }
    }
  }
}

/** What a cell of a sheet shows; blank outside the used area. */
export function shownAt(sheet: InspectedSheet, row: number, column: number): unknown {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
}

/** The formula of a cell with its equals sign, or null. */
export function formulaAt(sheet: InspectedSheet, row: number, column: number): string | null {
  const content = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
  return isFormula(content) && content !== shownAt(sheet, row, column) ? content : null;
}

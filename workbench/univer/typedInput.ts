import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { fromDutchFormula, fromDutchNumber, fromDutchPercentage } from "./dutchFormula";
import { cellOf, type CellArea } from "../model/cellArea";

/** Before everything else that looks at what was typed, or "88.000" would have become 88. */
const FIRST = 1000;

/** As the grid reads them. */
const truths: ReadonlyMap<string, string> = new Map([
  ["WAAR", "TRUE"],
  ["ONWAAR", "FALSE"],
]);

/** Lets people type the Dutch way: `;` between arguments, Dutch function names, decimal commas. */
export function acceptDutchTyping(
  interceptors: SheetInterceptorService,
  inGrid: (formula: string, cell: CellArea) => string,
): void {
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) =>
      next(inEnglish(cell, (formula) => inGrid(formula, cellOf(subUnitId, row, col)))),
  });
}

function inEnglish(cell: Nullable<ICellData>, inGrid: (formula: string) => string): Nullable<ICellData> {
  if (cell == null) return cell;
  if (typeof cell.f === "string") return { ...cell, f: inGrid(fromDutchFormula(cell.f)) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING)
    return cell;
  const number = fromDutchNumber(cell.v);
  if (number !== null) return { ...cell, v: number, t: CellValueType.NUMBER };
  const truth = truths.get(cell.v.trim().toUpperCase());
  if (truth !== undefined) return { ...cell, v: truth, t: null };
  const percentage = fromDutchPercentage(cell.v);
  return percentage === null ? cell : { ...cell, v: percentage };
}

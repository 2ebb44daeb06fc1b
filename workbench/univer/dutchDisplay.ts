import { CellValueType, type ICellData, InterceptorEffectEnum, type Injector, type Nullable } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  IDescriptionService,
  INTERCEPTOR_POINT,
  IStatusBarService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { FunctionType } from "@univerjs/engine-formula";
import { editedNumber, shownError, shownNumber, shownTruth } from "./dutchCell";
import { fromGridFormula } from "./tableNames";
import { toDutchFormula } from "./dutchFormula";
import { dutchFunctions } from "./dutchFunctions";

/** After number formats, whose answer is text already. */
const AFTER_NUMBER_FORMATS = 5;

/** The formula of a cell as it was written; null when it has none of its own. */
export type WrittenFormula = (sheetId: string, row: number, column: number) => string | null;

/** Shows in cells, in the formula bar and under the sheet what a Dutch Excel shows. What the cells hold does not change. */
export function showInDutch(injector: Injector, formulaAt: WrittenFormula): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => next(shown(cell)),
  });
  showInEditor(interceptors, formulaAt);
  // Sums under the sheet: with a number format the grid writes them in English, without one in the language of the page.
  const statusBar = injector.get(IStatusBarService);
  const setState = statusBar.setState.bind(statusBar);
  statusBar.setState = (state) => setState(state == null ? state : { ...state, pattern: null });
}

interface EditedPlace {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
  readonly origin?: Nullable<ICellData>;
}

/** The grid asks several parts in a row what the editor holds, and one of them ends the row; this is done to the answer of them all. */
function showInEditor({ writeCellInterceptor }: SheetInterceptorService, formulaAt: WrittenFormula): void {
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (name, filter) => {
    const ask = fetch(name, filter);
    if ((name as unknown) !== BEFORE_CELL_EDIT) return ask;
    return ((cell, location) => {
      const { subUnitId, row, col, origin } = location as EditedPlace;
      return edited(ask(cell, location) as Nullable<ICellData>, origin, formulaAt(subUnitId, row, col));
    }) as typeof ask;
  };
}

/** Offers the functions of a Dutch Excel while somebody types, in the place of those that the grid describes in English. */
export function describeDutchFunctions(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  descriptions.unregisterDescriptions([...descriptions.getDescriptions().keys()].map(String));
  descriptions.registerDescriptions(
    dutchFunctions.map(({ dutch, explanation }) => ({
      functionName: dutch,
      functionType: FunctionType.Math,
      description: explanation,
      abstract: explanation,
      functionParameter: [],
    })),
  );
}

function shown<Cell extends ICellData>(cell: Nullable<Cell>): Nullable<Cell> {
  if (cell?.v == null || cell.v === "") return cell;
  if (cell.t === CellValueType.BOOLEAN) return { ...cell, v: shownTruth(isTrue(cell.v)) };
  if (typeof cell.v === "number") return { ...cell, v: shownNumber(cell.v) };
  if (typeof cell.v !== "string" || !cell.v.startsWith("#")) return cell;
  const text = shownError(cell.v);
  return text === cell.v ? cell : { ...cell, v: text };
}

/** What the editor holds of a cell: its formula, or its value in full. */
function edited<Cell extends ICellData>(
  cell: Nullable<Cell>,
  origin: Nullable<ICellData>,
  formula: string | null,
): Nullable<Cell> {
  if (cell == null) return cell;
  if (formula !== null) return { ...cell, f: toDutchFormula(formula) };
  // A cell that a formula elsewhere fills shows that formula.
  if (typeof cell.f === "string") return { ...cell, f: toDutchFormula(fromGridFormula(cell.f)) };
  if (typeof cell.v === "number") return { ...cell, v: editedNumber(cell.v) };
  // Without a number format the cell shows fewer digits than it holds.
  if (typeof origin?.v === "number" && origin.t !== CellValueType.BOOLEAN && cell.v === shownNumber(origin.v))
    return { ...cell, v: editedNumber(origin.v) };
  const isPercentage = typeof cell.v === "string" && /^-?\d+\.\d+%$/u.test(cell.v) && typeof origin?.v === "number";
  return isPercentage ? { ...cell, v: String(cell.v).replace(".", ",") } : cell;
}

function isTrue(value: ICellData["v"]): boolean {
  return value === 1 || value === true || value === "1" || value === "TRUE" || value === "WAAR";
}

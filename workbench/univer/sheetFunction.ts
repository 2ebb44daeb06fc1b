import {
  AsyncObject,
  BaseFunction,
  BaseValueObject,
  BooleanValueObject,
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, FunctionAnswer } from "../model/gridModel";

/** Error values by their text in a cell. */
const errors = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers a call; must never throw, because the grid would stop calculating for good. */
export type Calculate = (parameters: readonly unknown[], caller: CallingCell) => Promise<FunctionAnswer>;

/**
 * A custom function as the grid knows it. It takes the raw arguments, so that an omitted one and an empty cell can be told
 * from 0, and answers later with one value or a matrix that spills.
 */
export class SheetFunction extends BaseFunction {
  readonly #calculate: Calculate;

  constructor(name: string, calculate: Calculate) {
    super(name);
    this.#calculate = calculate;
    this.minParams = -1;
    this.maxParams = -1;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): AsyncObject {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return new AsyncObject(this.#answer(variants.map(parameterOf), caller));
  }

  async #answer(parameters: readonly unknown[], caller: CallingCell): Promise<BaseValueObject> {
    const { values } = await this.#calculate(parameters, caller);
    const objects = values.map((row) => row.map(objectOf));
    const only = objects.length === 1 && objects[0]?.length === 1 ? objects[0][0] : undefined;
    return only ?? matrixOf(objects);
  }
}

/** A range or a single value as a matrix; an omitted argument as null. */
function parameterOf(variant: FunctionVariantType): CellValue[][] | null {
  if (variant instanceof ArrayValueObject) return cellsOf(variant);
  return variant instanceof BaseValueObject && !variant.isNull() ? [[valueOf(variant)]] : null;
}

function cellsOf(matrix: ArrayValueObject): CellValue[][] {
  return matrix.getArrayValue().map((row) => row.map((cell) => (cell == null ? "" : valueOf(cell))));
}

function valueOf(object: BaseValueObject): CellValue {
  if (object.isNull()) return "";
  return object instanceof ErrorValueObject ? object.getErrorType() : object.getValue();
}

function objectOf(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  const error = errors.get(value);
  return error === undefined ? StringValueObject.create(value) : ErrorValueObject.create(error);
}

function matrixOf(objects: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: objects,
    rowCount: objects.length,
    columnCount: objects[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

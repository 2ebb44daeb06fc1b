import {
  ArrayValueObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Content, Matrix } from "../formula/values";

/** Error values by their text in a cell. */
const errors = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** A range or a single value of the grid as a matrix; null when an argument was left out. */
export function matrixOf(variant: FunctionVariantType): Matrix | null {
  if (variant instanceof ArrayValueObject) return cellsOf(variant);
  return variant instanceof BaseValueObject && !variant.isNull() ? [[contentOf(variant)]] : null;
}

/** A matrix may hold less than its size: what it leaves out is blank, or false in the answer of a comparison. */
function cellsOf(matrix: ArrayValueObject): Matrix {
  return Array.from({ length: matrix.getRowCount() }, (_row, row) =>
    Array.from({ length: matrix.getColumnCount() }, (_column, column) => {
      const cell = matrix.getValueOrDefault(row, column);
      return cell == null ? null : contentOf(cell);
    }),
  );
}

function contentOf(object: BaseValueObject): Content {
  if (object.isNull()) return null;
  return object instanceof ErrorValueObject ? object.getErrorType() : object.getValue();
}

/** An answer for the grid: one value, or a matrix that spills. */
export function answerOf(matrix: Matrix): BaseValueObject {
  const objects = matrix.map((row) => row.map(objectOf));
  const only = objects.length === 1 && objects[0]?.length === 1 ? objects[0][0] : undefined;
  return only ?? arrayOf(objects);
}

function objectOf(value: Content): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  const error = errors.get(value ?? "");
  return error === undefined ? StringValueObject.create(value ?? "") : ErrorValueObject.create(error);
}

function arrayOf(objects: BaseValueObject[][]): BaseValueObject {
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

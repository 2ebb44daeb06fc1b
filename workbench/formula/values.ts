import type { CellArea } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";

/** What a formula finds in a cell. Null is a blank cell; empty text is what a formula such as ="" answers. */
export type Content = CellValue | null;

/** A range or a value, always as a rectangle. */
export type Matrix = readonly (readonly Content[])[];

/** An argument of a function: its values and, when it is a reference, where they stand. */
export interface Operand {
  readonly matrix: Matrix;
  readonly area: CellArea | null;
}

const ERROR = /^#(?:N\/A|VALUE!|NAME\?|REF!|DIV\/0!|NUM!|NULL!|SPILL!|BUSY!|CALC!)$/u;

export function isError(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("#") && ERROR.test(value);
}

export function one(operand: Operand | undefined): Content {
  return operand?.matrix[0]?.[0] ?? null;
}

export function contentsOf(operands: readonly Operand[]): readonly Content[] {
  return operands.flatMap(({ matrix }) => matrix.flat());
}

export function isSingle({ matrix }: Operand): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

/** A number where a formula needs one: a blank cell is 0, text that looks like a number is that number. */
export function numeric(value: Content): number | string {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (isError(value)) return value;
  return numberIn(value) ?? "#VALUE!";
}

/** The number that a text stands for; null when it is no number. */
export function numberIn(text: string): number | null {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/iu.test(text.trim()) ? Number(text) : null;
}

/** A value as text, with at most the fifteen digits that Excel shows. */
export function textOf(value: Content): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** True or false where a formula needs it; an error text when the value is neither. */
export function truth(value: Content): boolean | string {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  return /^TRUE$/iu.test(value) ? true : /^FALSE$/iu.test(value) ? false : "#VALUE!";
}

/** Applies an operation cell by cell; one row, one column or a single cell counts for all. An error stays that error. */
export function mapped(matrices: readonly Matrix[], apply: (values: readonly Content[]) => Content): Matrix {
  return mappedWithErrors(matrices, (values) => values.find(isError) ?? apply(values));
}

/** The same for operations that look at errors themselves. */
export function mappedWithErrors(matrices: readonly Matrix[], apply: (values: readonly Content[]) => Content): Matrix {
  if (matrices.length > 0 && matrices.every((matrix) => matrix.length === 1 && matrix[0]?.length === 1)) {
    return [[apply(matrices.map(([line]) => line?.[0] ?? null))]];
  }
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      apply(
        matrices.map((matrix) => {
          const line = matrix[matrix.length === 1 ? 0 : row];
          const value = line?.[line.length === 1 ? 0 : column];
          return value === undefined ? "#N/A" : value;
        }),
      ),
    ),
  );
}

/** A value that stands in no cell. */
export function computed(answer: Content | Matrix): Operand {
  return { matrix: typeof answer === "object" && answer !== null ? answer : [[answer]], area: null };
}

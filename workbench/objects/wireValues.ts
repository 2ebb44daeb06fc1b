import { HostError } from "../protocol/hostError";
import { type HostObject, isHostObject, type WireValue } from "../protocol/hostObject";
import type { CellValue } from "../model/gridModel";

type Parameter = WireValue | HostObject | undefined;

export function textOf(value: Parameter): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new HostError("InvalidArgument", "Text was expected.");
}

export function countOf(value: Parameter, fallback?: number): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  throw new HostError("InvalidArgument", "A whole number was expected.");
}

/** A matrix of exactly this size; one value fills it, also between brackets. Null leaves a cell alone. */
export function matrixOf(value: Parameter, rows: number, columns: number): (CellValue | null)[][] {
  if (isHostObject(value)) throw new HostError("InvalidArgument", "Values were expected.");
  const only = onlyOne(value);
  const isMatrix = only === null && Array.isArray(value);
  const matrix: readonly WireValue[] = isMatrix ? value : [];
  if (isMatrix && (matrix.length !== rows || matrix.some((row) => !Array.isArray(row) || row.length !== columns))) {
    throw new HostError("InvalidArgument", `The array has not the size of the range, ${rows} by ${columns}.`);
  }
  return Array.from({ length: rows }, (_row, row) => {
    const line = matrix[row];
    return Array.from({ length: columns }, (_column, column) =>
      cellValueOf(isMatrix ? (Array.isArray(line) ? line[column] : null) : (only ?? value)),
    );
  });
}

/** The value of [[x]]. */
export function onlyOne(value: Parameter): WireValue {
  if (!Array.isArray(value) || value.length !== 1) return null;
  const [row] = value as readonly WireValue[];
  return Array.isArray(row) && row.length === 1 ? ((row[0] as WireValue | undefined) ?? null) : null;
}

function cellValueOf(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "A cell holds text, a number or a truth value.");
}

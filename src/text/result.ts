import type { ProblemCode } from "./catalogue";

/** A value that a sentence of the catalogue can show. Numbers are printed the Dutch way. */
export type ProblemParameter = string | number | bigint;

/**
 * What is wrong, as data: the code of a sentence in the catalogue, its parameters and, where it concerns one element
 * of a range, the position of that element (row by row, from 0).
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly parameters: Readonly<Record<string, ProblemParameter>>;
  readonly position?: number;
}

/** An answer, or everything that is wrong at once. Exceptions are for defects only. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}

export function problem(
  code: ProblemCode,
  parameters: Readonly<Record<string, ProblemParameter>> = {},
  position?: number,
): Problem {
  return position === undefined ? { code, parameters } : { code, parameters, position };
}

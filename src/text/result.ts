import type { ProblemCode } from "./catalogue";

/** A value that a sentence of the catalogue can show. Numbers are printed the Dutch way. */
export type ProblemParameter = string | number | bigint;

/**
 * What is wrong, as data: the code of a sentence in the catalogue, its parameters and, where it concerns one element
 * of a range, the position of that element (row by row, from 0).
 *
 * A code that ends in ".notAvailable" says that data is not there (Excel's #N/A); every other code says that something
 * that was given is wrong.
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

type ValuesOf<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends Result<infer Value> ? Value : never;
};

/** All values together, or every problem of every part: nobody repairs one fault to be told of the next. */
export function combine<Parts extends Readonly<Record<string, Result<unknown>>>>(parts: Parts): Result<ValuesOf<Parts>>;
export function combine(parts: Readonly<Record<string, Result<unknown>>>): Result<unknown> {
  const problems = Object.values(parts).flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return fail(...problems);
  return succeed(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.ok ? part.value : null])));
}

/** The next step on a value that is there; problems pass through. */
export function then<Value, Next>(result: Result<Value>, step: (value: Value) => Result<Next>): Result<Next> {
  return result.ok ? step(result.value) : result;
}

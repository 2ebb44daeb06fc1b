import type { AllocationRequest, Method } from "../allocation/request";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import { answer } from "./edge/answer";
import { type Grid, isAbsent, readGrid, readRequiredGrid } from "./edge/grid";
import { readLimits, readNumbers } from "./edge/readNumbers";
import { fitTo } from "./edge/shape";
import { readMethod } from "./methods";

/** The arguments of a distribution that may stand beside the weights. */
export interface RuleArguments {
  readonly methode?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** Method and bounds, each bound with one value per recipient. */
export interface AllocationRules {
  readonly method: Method;
  readonly minima?: readonly number[];
  readonly maxima?: readonly (number | null)[];
}

/** Reads weights that must be given. */
export function readWeightGrid(name: string, value: unknown): Result<Grid> {
  const grid = readRequiredGrid(name, value);
  return grid === null ? fail(problem("functions.argumentMissing", { argument: name })) : succeed(grid);
}

/** The ranges of a distribution, for the places named in problems. */
export function gridsOf(first: Grid | null, rules: RuleArguments): readonly Grid[] {
  return [first, readGrid("minimum", rules.minimum), readGrid("maximum", rules.maximum)].filter(
    (grid) => grid !== null,
  );
}

/**
 * Method, minimum and maximum for recipients in the shape of `first`. A blank or a 0 is no bound; a maximum of zero is
 * the word "geen".
 */
export function readRules(first: Grid, rules: RuleArguments): Result<AllocationRules> {
  const method = readMethod(rules.methode);
  const minima = readBound("minimum", rules.minimum, first, readLimits);
  const maxima = readBound("maximum", rules.maximum, first, readLimits);
  return then(combine({ method, minima, maxima }), (read) =>
    succeed({
      method: read.method,
      ...(read.minima && { minima: read.minima.map((bound) => bound ?? 0) }),
      ...(read.maxima && { maxima: read.maxima }),
    }),
  );
}

/** Weights and rules of every recipient: all that a request needs but its total. */
export function readRecipients(weights: Grid, rules: RuleArguments): Result<Omit<AllocationRequest, "total">> {
  return then(combine({ weights: readNumbers(weights), rules: readRules(weights, rules) }), (read) =>
    succeed({ weights: read.weights, ...read.rules }),
  );
}

/** A range that must stand beside the first one: in its shape, or one cell for all. */
export function readBeside(first: Grid, name: string, value: unknown): Result<Grid> {
  return then(readWeightGrid(name, value), (grid) => fitTo(first, grid));
}

/** Numbers that stand beside those of the first range. */
export function readNumbersBeside(first: Grid, name: string, value: unknown): Result<readonly number[]> {
  return then(readBeside(first, name, value), readNumbers);
}

/** Answers from ranges, by the names of their parameters: the first must be given, and the others stand beside it. */
export function answerOver<Value>(
  ranges: Readonly<Record<string, unknown>>,
  answerFrom: (first: Grid) => Result<Value>,
): Value {
  const [[name, value] = ["", null]] = Object.entries(ranges);
  return answer(
    () => gridsNamed(ranges),
    () => then(readWeightGrid(name, value), answerFrom),
  );
}

/** The ranges that were given, by the names of their parameters. */
export function gridsNamed(ranges: Readonly<Record<string, unknown>>): readonly Grid[] {
  return Object.entries(ranges)
    .map(([name, value]) => readRequiredGrid(name, value))
    .filter((grid) => grid !== null);
}

function readBound<Value>(
  name: string,
  value: unknown,
  first: Grid,
  read: (grid: Grid) => Result<readonly Value[]>,
): Result<readonly Value[] | null> {
  const grid = isAbsent(value) ? null : readGrid(name, value);
  if (grid === null) return succeed(null);
  return then(fitTo(first, grid), read);
}

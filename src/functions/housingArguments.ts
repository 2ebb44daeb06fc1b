import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { type Grid, isBlank, scalarOf } from "./edge/grid";
import { readNumbers } from "./edge/readNumbers";

/** Whole numbers of at least 0, each fault with its place. */
export function readCounts(grid: Grid): Result<readonly number[]> {
  return checked(grid, (value) =>
    Number.isInteger(value) && value >= 0 ? tooLarge(value) : problem("housing.personsNotACount", { persons: value }),
  );
}

/** Whole numbers of either sign: balances. */
export function readPersons(grid: Grid): Result<readonly number[]> {
  return checked(grid, (value) =>
    Number.isInteger(value) ? tooLarge(value) : problem("housing.balanceNotWhole", { balance: value }),
  );
}

/** A number that no longer tells one person from the next. */
function tooLarge(number: number): Problem | null {
  return Number.isSafeInteger(number) ? null : problem("housing.tooLarge", { number });
}

/** WAAR or ONWAAR; blank is ONWAAR. On some platforms a truth value arrives as 1 or 0. */
export function readTruth(value: unknown): Result<boolean> {
  const cell = scalarOf(value);
  if (isBlank(cell) || cell === false || cell === 0) return succeed(false);
  return cell === true || cell === 1 ? succeed(true) : fail(problem("housing.excusedUnreadable"));
}

function checked(grid: Grid, fault: (value: number) => Problem | null): Result<readonly number[]> {
  return then(readNumbers(grid), (values) => {
    const problems = values.flatMap((value, position) => {
      const found = fault(value);
      return found === null ? [] : [{ ...found, parameters: { ...found.parameters, argument: grid.name }, position }];
    });
    return problems.length > 0 ? fail(...problems) : succeed(values);
  });
}

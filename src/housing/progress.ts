/**
 * How far a municipality is: what was realised as a part of the corrected quota (quota minus begin balance), or of the
 * part that is due after a number of full months, one sixth each. A corrected quota of 0 or less is met.
 */
import { fail, problem, type Result, succeed } from "../text/result";

const MONTHS = 6;

export interface ProgressRequest {
  readonly quota: number;
  readonly realised: number;
  readonly beginBalance: number;
  /** Full months that have passed, 1 to 6; null for the whole half-year. */
  readonly months: number | null;
}

export function progress({ quota, realised, beginBalance, months }: ProgressRequest): Result<number> {
  if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= MONTHS)) {
    return fail(problem("housing.monthsOutOfRange", { months }));
  }
  const corrected = quota - beginBalance;
  if (corrected <= 0) return succeed(1);
  return succeed((realised * MONTHS) / (corrected * (months ?? MONTHS)));
}

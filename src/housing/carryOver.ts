/**
 * Opening the next half-year: every balance goes over person for person, both ways, without limit and of itself.
 * gemeente.nu, April 2022; worked example of Alphen aan den Rijn 2023 (alphens.nl): lead 12, so 175 becomes 163.
 */
import type { RegionCode } from "../reference/region";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import { endBalance } from "./balance";
import type { HalfYear } from "./halfYear";

export interface ClosedHalfYear {
  readonly code: RegionCode;
  readonly quota: number;
  readonly realised: number;
  readonly beginBalance: number;
}

export interface OpenedHalfYear {
  readonly code: RegionCode;
  readonly quota: number;
  /** The balance at the end of the half-year before. */
  readonly beginBalance: number;
  /** What is to be done: quota minus the balance that was carried over; 0 or less when the lead covers it. */
  readonly corrected: number;
}

export function nextHalfYear({ year, half }: HalfYear): HalfYear {
  return half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 };
}

/**
 * @param nextQuota Persons per municipality in the half-year that opens.
 * @returns A row per municipality; or the municipalities whose quota is not there: a blank is never taken for 0.
 */
export function openNextHalfYear(
  closed: readonly ClosedHalfYear[],
  nextQuota: ReadonlyMap<RegionCode, number>,
): Result<readonly OpenedHalfYear[]> {
  const problems: Problem[] = [];
  const opened: OpenedHalfYear[] = [];
  closed.forEach(({ code, quota, realised, beginBalance }, position) => {
    const next = nextQuota.get(code);
    const balance = endBalance(quota, realised, beginBalance);
    if (next === undefined) problems.push(problem("housing.noNextQuota.notAvailable", { code }, position));
    else opened.push({ code, quota: next, beginBalance: balance, corrected: next - balance });
  });
  return problems.length > 0 ? fail(...problems) : succeed(opened);
}

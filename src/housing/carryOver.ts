/**
 * Opening the next half-year: every balance goes over person for person, both ways, without limit and of itself.
 * gemeente.nu, April 2022; worked example of Alphen aan den Rijn 2023 (alphens.nl): lead 12, so 175 becomes 163.
 * A municipality that ended hands its balance to its successor; that they are added up is our own choice.
 */
import { formerMunicipality } from "../reference/formerMunicipality";
import type { RegionCode } from "../reference/region";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import { endBalance } from "./balance";
import { endOfMunicipality } from "./endOfMunicipality";
import type { HalfYear } from "./halfYear";
import { successorIn } from "./successorIn";

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
 * @param opening The half-year that opens: it decides which municipalities still exist.
 * @returns A row per municipality of that half-year, a new one where its first part stood; or the municipalities whose quota
 *   is not there (a blank is never taken for 0), that stand there twice, that were split, or that have a quota although
 *   they ended.
 */
export function openNextHalfYear(
  closed: readonly ClosedHalfYear[],
  nextQuota: ReadonlyMap<RegionCode, number>,
  opening: HalfYear,
): Result<readonly OpenedHalfYear[]> {
  const problems: Problem[] = [];
  const seen = new Set<RegionCode>();
  const balances = new Map<RegionCode, number>();
  closed.forEach(({ code, quota, realised, beginBalance }, position) => {
    if (seen.has(code)) problems.push(problem("housing.closedTwice", { code }, position));
    seen.add(code);
    const end = endOfMunicipality(code, opening);
    if (end.length > 0 && nextQuota.has(code)) problems.push({ ...formerMunicipality(end), position });
    const successor = successorIn(code, opening);
    if (!successor.ok) problems.push(...successor.problems.map((found) => ({ ...found, position })));
    else {
      if (!balances.has(successor.value) && !nextQuota.has(successor.value)) {
        problems.push(problem("housing.noNextQuota.notAvailable", { code: successor.value }, position));
      }
      const balance = endBalance(quota, realised, beginBalance);
      balances.set(successor.value, (balances.get(successor.value) ?? 0) + balance);
    }
  });
  if (problems.length > 0) return fail(...problems);
  return succeed(
    [...balances].map(([code, beginBalance]) => {
      const quota = nextQuota.get(code) ?? 0;
      return { code, quota, beginBalance, corrected: quota - beginBalance };
    }),
  );
}

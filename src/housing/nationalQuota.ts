/**
 * The national number of a half-year. A revision replaces the number for the whole half-year, not pro rata; the first
 * number stays visible. Announced by the minister, art. 29 lid 1 Huisvestingswet 2014.
 */
import { nationalNumbers } from "../reference/nationalHousingQuota";
import { fail, problem, type Result, succeed } from "../text/result";
import { type HalfYear, halfYearName } from "./halfYear";

export type QuotaVersion = "current" | "original";

/** @returns Persons; or a problem for a half-year whose number was never found. */
export function nationalQuota(halfYear: HalfYear, version: QuotaVersion): Result<number> {
  const name = halfYearName(halfYear);
  const numbers = nationalNumbers(name);
  const newest = numbers.at(-1);
  if (newest === undefined) return fail(problem("housing.nationalQuota.notAvailable", { halfYear: name }));
  if (version === "current") return succeed(newest.persons);
  const first = numbers.find((candidate) => candidate.version === 1);
  return first === undefined
    ? fail(problem("housing.originalQuota.notAvailable", { halfYear: name }))
    : succeed(first.persons);
}

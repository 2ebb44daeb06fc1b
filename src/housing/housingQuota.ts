/**
 * The housing quota of a municipality: national number × inhabitants / inhabitants of the Netherlands, on 1 January of
 * the year before. Art. 29 lid 1 Huisvestingswet 2014 rounds up; published outcomes are rounded to the nearest. A province
 * has no quota of its own: it is the sum of the municipalities that it has in the half-year.
 */
import { roundHalfUp, roundUp } from "../numbers/rounding";
import type { OwnInhabitants } from "../reference/inhabitants";
import type { Region } from "../reference/region";
import { fail, problem, type Result, succeed, then } from "../text/result";
import type { HalfYear } from "./halfYear";
import { municipalitiesIn } from "./municipalitiesIn";
import { quotaPeople } from "./quotaPeople";

export type QuotaRounding = "published" | "statutory";

export interface QuotaBasis {
  readonly halfYear: HalfYear;
  /** Persons, nationally. */
  readonly national: number;
  readonly rounding: QuotaRounding;
  readonly own?: OwnInhabitants;
}

/**
 * @returns Persons to house; for the country the national number itself. A municipality that no longer exists in the
 *   half-year names its successor.
 */
export function housingQuota(region: Region, basis: QuotaBasis): Result<number> {
  if (!Number.isInteger(basis.national) || basis.national < 0) {
    return fail(problem("housing.nationalNotACount", { total: basis.national }));
  }
  if (basis.national > Number.MAX_SAFE_INTEGER) {
    return fail(problem("allocation.totalTooLarge", { total: basis.national }));
  }
  if (region.kind === "country") return succeed(basis.national);
  if (region.kind === "municipality") return municipalQuota(region.code, basis);
  const parts = municipalitiesIn(region.code, basis.halfYear).map(({ code }) => municipalQuota(code, basis));
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return fail(...problems);
  return succeed(parts.reduce((sum, part) => sum + (part.ok ? part.value : 0), 0));
}

function municipalQuota(code: string, { halfYear, national, rounding, own }: QuotaBasis): Result<number> {
  return then(quotaPeople(code, halfYear, own), ({ local, all }) =>
    succeed(roundedShare(national * local, all, rounding) ?? exactShare(national, local, all, rounding)),
  );
}

/**
 * With ordinary numbers while they are exact: a quotient of whole numbers whose product is below 2^53 never reaches the next one.
 *
 * @returns Null when they may not be.
 */
function roundedShare(product: number, all: number, rounding: QuotaRounding): number | null {
  if (product > Number.MAX_SAFE_INTEGER / 4) return null;
  return rounding === "statutory" ? Math.ceil(product / all) : Math.floor((2 * product + all) / (2 * all));
}

function exactShare(national: number, local: number, all: number, rounding: QuotaRounding): number {
  const round = rounding === "statutory" ? roundUp : roundHalfUp;
  return Number(round(BigInt(national) * BigInt(local), BigInt(all)));
}

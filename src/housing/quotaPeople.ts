import { formerMunicipality } from "../reference/formerMunicipality";
import type { OwnInhabitants } from "../reference/inhabitants";
import type { RegionCode } from "../reference/region";
import { combine, fail, type Result } from "../text/result";
import { endOfMunicipality } from "./endOfMunicipality";
import type { HalfYear } from "./halfYear";
import { municipalInhabitants, nationalInhabitants } from "./quotaInhabitants";

/** The inhabitants by which a quota is divided: of the municipality, and of all. */
export interface QuotaPeople {
  readonly local: number;
  readonly all: number;
}

/** What is known of a year: all inhabitants, and those of the municipalities that were asked for. */
interface PeopleOfYear {
  readonly all: Result<number>;
  readonly byCode: Map<RegionCode, Result<QuotaPeople>>;
}

const SHIPPED: OwnInhabitants = new Map();
const remembered = new WeakMap<OwnInhabitants, Map<number, PeopleOfYear>>();

/**
 * The inhabitants for a municipality in a half-year. They are worked out once for each table of inhabitants and year: both
 * halves of a year have the same reference date and the same division.
 *
 * @param own Is never changed once it was given; a workbook that is read again gives another one.
 * @returns A problem when the municipality ended before the half-year, or when a figure is missing.
 */
export function quotaPeople(code: RegionCode, halfYear: HalfYear, own = SHIPPED): Result<QuotaPeople> {
  const { all, byCode } = ofYear(halfYear, own);
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const end = endOfMunicipality(code, halfYear);
  const people =
    end.length > 0 ? fail(formerMunicipality(end)) : combine({ local: municipalInhabitants(code, halfYear, own), all });
  byCode.set(code, people);
  return people;
}

function ofYear(halfYear: HalfYear, own: OwnInhabitants): PeopleOfYear {
  const byYear = remembered.get(own) ?? new Map<number, PeopleOfYear>();
  remembered.set(own, byYear);
  const people = byYear.get(halfYear.year) ?? { all: nationalInhabitants(halfYear, own), byCode: new Map() };
  byYear.set(halfYear.year, people);
  return people;
}

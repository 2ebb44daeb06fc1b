import { type MunicipalChange, municipalChanges } from "../reference/municipalChanges";
import type { RegionCode } from "../reference/region";
import type { HalfYear } from "./halfYear";

/**
 * The division of a half-year is that of 1 January of its year (art. 30 Huisvestingswet 2014): a change in the course of the
 * year counts from the next year on.
 */
export function divisionDate({ year }: HalfYear): string {
  return `${year}-01-01`;
}

/**
 * The changes by which a municipality had ended in a half-year; none when it still exists. More than one when it was
 * split.
 */
export function endOfMunicipality(code: RegionCode, halfYear: HalfYear): readonly MunicipalChange[] {
  return municipalChanges.filter(({ oldCode, date }) => oldCode === code && date <= divisionDate(halfYear));
}

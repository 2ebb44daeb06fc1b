/** The inhabitants that are shipped for the year that lies nearest. */
import { inhabitantsOf, inhabitantsYears, newestInhabitantsYear } from "../../reference/inhabitants";
import type { RegionCode } from "../../reference/region";

export function nearestYear(year: number | null): number {
  const oldest = inhabitantsYears[0] ?? newestInhabitantsYear;
  return Math.min(Math.max(year ?? newestInhabitantsYear, oldest), newestInhabitantsYear);
}

/** Null for a region or a year that is not shipped. */
export function knownInhabitants(region: RegionCode, year: number): number | null {
  const count = inhabitantsOf(region, year);
  return count.ok ? count.value : null;
}

/** Whether a count lies within a tenth of the known one. */
export function agreesWithKnown(region: RegionCode, count: number, year: number | null): boolean {
  const known = knownInhabitants(region, nearestYear(year));
  return known !== null && 10 * Math.abs(count - known) <= known;
}

import { countedToo } from "../../housing/countedToo";
import type { HalfYear } from "../../housing/halfYear";
import { countedMunicipalities } from "../../housing/quotaInhabitants";
import type { OwnInhabitants } from "../../reference/inhabitants";
import type { RegionCode } from "../../reference/region";

/**
 * The municipality whose inhabitants on the reference date a row of the quota table adds to its own, in the column Meegeteld: one that went
 * up in it since (art. 30 Huisvestingswet 2014).
 *
 * @returns Null as a rule; null as well when one column cannot say it, or nobody knows.
 */
export function addedInhabitants(
  municipality: RegionCode,
  halfYear: HalfYear,
  own: OwnInhabitants | undefined,
): RegionCode | null {
  const counted = countedMunicipalities(municipality, halfYear, own);
  return counted.ok ? (countedToo(municipality, counted.value)?.[0] ?? null) : null;
}

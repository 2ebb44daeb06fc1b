import { changesInto } from "../../housing/constituentParts";
import { countedToo } from "../../housing/countedToo";
import { type HalfYear, referenceYear } from "../../housing/halfYear";
import { countedMunicipalities } from "../../housing/quotaInhabitants";
import { inhabitantsInTable, type OwnInhabitants } from "../../reference/inhabitants";
import { isMerger, isSplit } from "../../reference/municipalChanges";
import type { RegionCode } from "../../reference/region";

/**
 * Whether a row of the quota table adds the inhabitants of another municipality to its own. "unknown" names one that went up in it of
 * which the workbook has no number: the number of the municipality itself may hold those inhabitants already.
 */
export type AddedInhabitants =
  { readonly kind: "none" } | { readonly kind: "counted" | "unknown"; readonly code: RegionCode };

/**
 * The municipality whose inhabitants on the reference date a row of the quota table adds to its own, in the column Meegeteld: one that went
 * up in it since (art. 30 Huisvestingswet 2014).
 *
 * @returns None as a rule, and where one column cannot say it. Figures that are shipped were converted to the later division.
 */
export function addedInhabitants(
  municipality: RegionCode,
  halfYear: HalfYear,
  own: OwnInhabitants | undefined,
): AddedInhabitants {
  const counted = countedMunicipalities(municipality, halfYear, own);
  if (!counted.ok) return { kind: "none" };
  const [code] = countedToo(municipality, counted.value) ?? [];
  if (code !== undefined) return { kind: "counted", code };
  const ended = endedIn(municipality, halfYear);
  const year = referenceYear(halfYear);
  const isOwn = own?.get(year)?.has(municipality) === true;
  const isConverted = !isOwn && inhabitantsInTable(municipality, year) !== undefined;
  return ended === null || isConverted ? { kind: "none" } : { kind: "unknown", code: ended };
}

/** The one municipality that went up in another between the reference date and the half-year; null when there is none, or are more. */
function endedIn(municipality: RegionCode, halfYear: HalfYear): RegionCode | null {
  const [change, another] = changesInto(municipality, halfYear).filter((candidate) => !isSplit(candidate));
  return change === undefined || another !== undefined || isMerger(change) ? null : change.oldCode;
}

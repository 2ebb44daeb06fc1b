/** Which municipality of a half-year a row of a published list is about. */
import { formerMunicipality } from "../reference/formerMunicipality";
import { isSplit } from "../reference/municipalChanges";
import type { RegionCode } from "../reference/region";
import { changesOfFormer, resolveRegion } from "../reference/resolveRegion";
import { fail, type Result, succeed, then } from "../text/result";
import type { HalfYear } from "./halfYear";
import { successorIn } from "./successorIn";

export interface OfficialMunicipality {
  /** The municipality that exists in the half-year. */
  readonly code: RegionCode;
  /** The municipality that the row names: another one when that ended. */
  readonly named: RegionCode;
}

/**
 * In a list of municipalities a bare "Utrecht" is the municipality. A municipality that is no longer in our own division
 * stands for its successor, also in an old half-year.
 *
 * @returns The municipality; or why there is none, more than one, or one that was split.
 */
export function officialMunicipality(
  row: { readonly code: string; readonly name: string },
  halfYear: HalfYear,
): Result<OfficialMunicipality> {
  const text = row.code.trim() === "" ? row.name : row.code;
  const municipality = resolveRegion(`gemeente ${text}`);
  const region = municipality.ok ? municipality : resolveRegion(text);
  if (region.ok) {
    const named = region.value.code;
    return then(successorIn(named, halfYear), (code) => succeed({ code, named }));
  }
  const changes = changesOfFormer(text);
  const [first] = changes;
  if (first === undefined) return region;
  if (isSplit(first)) return fail(formerMunicipality(changes));
  return then(successorIn(first.newCode, halfYear), (code) => succeed({ code, named: first.oldCode }));
}

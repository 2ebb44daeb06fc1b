import type { Region, RegionCode } from "../reference/region";
import { municipalitiesOf } from "../reference/regions";
import { endOfMunicipality } from "./endOfMunicipality";
import type { HalfYear } from "./halfYear";

/**
 * The municipalities of a province, or of the country, that exist in a half-year, by name. The oldest division that we know
 * by name is that of 2023; earlier half-years get that one.
 */
export function municipalitiesIn(code: RegionCode, halfYear: HalfYear): readonly Region[] {
  return municipalitiesOf(code).filter((region) => endOfMunicipality(region.code, halfYear).length === 0);
}

/** Whether rows are about the whole country: every province itself, or all its municipalities. */
import type { RegionCode } from "../../reference/region";
import { municipalitiesOf, provinces } from "../../reference/regions";

export function coversCountry(regions: Iterable<RegionCode>): boolean {
  const named = new Set(regions);
  return provinces.every(
    ({ code }) => named.has(code) || municipalitiesOf(code).every((municipality) => named.has(municipality.code)),
  );
}

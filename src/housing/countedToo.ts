import type { RegionCode } from "../reference/region";

/**
 * Whose inhabitants are added to those of a municipality itself (art. 30 Huisvestingswet 2014): a sheet has one column for it, beside the
 * municipality.
 *
 * @param counted The municipalities whose figures together are this one.
 * @returns One other municipality or none; null when that cannot say it, because there are more of them or it is not one of them itself.
 */
export function countedToo(municipality: RegionCode, counted: readonly RegionCode[]): readonly RegionCode[] | null {
  const others = counted.filter((code) => code !== municipality);
  return others.length > 1 || others.length === counted.length ? null : others;
}

/**
 * A bare "Utrecht" or "Groningen": the municipality in a list of municipalities, the province in a list of provinces. Where a
 * list holds both, known inhabitants may tell; otherwise nobody can.
 */
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import type { Counted, Entry } from "../table/entry";

export interface ListKinds {
  readonly hasMunicipalities: boolean;
  /** Provinces that are named beyond doubt. */
  readonly provinces: ReadonlySet<string>;
}

export function listKinds(entries: readonly Entry[]): ListKinds {
  const provinces = new Set<string>();
  let hasMunicipalities = false;
  for (const {
    subject: { found },
    figure,
  } of entries) {
    if (figure.kind !== "count") continue;
    if (found.kind === "former" || (found.kind === "region" && found.region.kind === "municipality"))
      hasMunicipalities = true;
    if (found.kind === "region" && found.region.kind === "province") provinces.add(found.region.code);
  }
  return { hasMunicipalities, provinces };
}

/** The region that is meant, or null when that stays open. */
export function sharedName(
  { province, municipality }: { readonly province: Region; readonly municipality: Region },
  { hasMunicipalities, provinces }: ListKinds,
  agrees: (region: Region) => boolean,
): Region | null {
  if (provinces.has(province.code)) return municipality;
  const hasProvinces = provinces.size > 0;
  if (hasMunicipalities !== hasProvinces) return hasProvinces ? province : municipality;
  const [only = null, second] = [province, municipality].filter(agrees);
  return second === undefined ? only : null;
}

/** A bare "Utrecht" that was taken as the municipality. */
export interface BareName {
  readonly entry: Entry;
  readonly municipality: Region;
  readonly count: number;
}

/** Those that are exactly the sum of the others in their province, and so as likely its total: nobody can tell. */
export function provinceTotals(bare: readonly BareName[], counted: readonly Counted[]): readonly Entry[] {
  return bare
    .filter(({ municipality: { code, provinceCode }, count: own }) => {
      const others = counted.filter(
        ({ region }) => region !== code && regionOfCode(region)?.provinceCode === provinceCode,
      );
      return others.length > 1 && own > 0 && others.reduce((sum, { count }) => sum + count, 0) === own;
    })
    .map(({ entry }) => entry);
}

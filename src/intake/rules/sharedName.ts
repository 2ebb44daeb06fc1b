/**
 * A bare "Utrecht" or "Groningen": the municipality in a list of municipalities, the province in a list of provinces. Where a
 * list holds both, known inhabitants may tell; otherwise nobody can.
 */
import type { Region } from "../../reference/region";
import type { Entry } from "../table/entry";

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
  const others = [...provinces].filter((code) => code !== province.code).length;
  if (provinces.has(province.code)) return municipality;
  if (hasMunicipalities && others === 0) return municipality;
  if (!hasMunicipalities && others > 0) return province;
  const fits = [province, municipality].filter(agrees);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/**
 * The country, its 12 provinces and 342 municipalities. Source: Statistics Netherlands (CBS), division of 1 January 2023,
 * unchanged on 1 January 2024, 2025 and 2026. CC BY 4.0.
 */
import { foldName } from "./foldName";
import { once } from "./once";
import municipalTable from "./data/municipalities.json";
import provincialTable from "./data/provinces.json";
import type { Region, RegionCode } from "./region";
import { shippedText } from "./shippedCell";

export const country: Region = { code: "NL", name: "Nederland", kind: "country", provinceCode: null };

/** In the order of CBS: PV20 Groningen … PV31 Limburg. */
export const provinces: readonly Region[] = provincialTable.rows.map((row) => {
  const code = shippedText(row[0]);
  return { code, name: shippedText(row[1]), kind: "province", provinceCode: code };
});

/**
 * By name, as a reader looks them up: blanks, accents, hyphens and apostrophes do not count, so 's-Gravenhage stands
 * under S and Súdwest-Fryslân beside it. The order also settles ties, so it never depends on the language of a computer.
 */
export const municipalities: () => readonly Region[] = once(() =>
  municipalTable.rows
    .map((row): Region => {
      return {
        code: shippedText(row[0]),
        name: shippedText(row[1]),
        kind: "municipality",
        provinceCode: shippedText(row[2]),
      };
    })
    .map((region) => ({ region, order: foldName(region.name) }))
    .sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0))
    .map(({ region }) => region),
);

const byCode = once(
  (): ReadonlyMap<RegionCode, Region> =>
    new Map([country, ...provinces, ...municipalities()].map((region) => [region.code, region])),
);

const byProvince = once(
  (): ReadonlyMap<RegionCode, readonly Region[]> =>
    new Map(provinces.map(({ code }) => [code, municipalities().filter(({ provinceCode }) => provinceCode === code)])),
);

/** The region with exactly this code ("NL", "PV26", "GM0344"), or undefined. */
export function regionOfCode(code: RegionCode): Region | undefined {
  return byCode().get(code);
}

/** The municipalities of a province by name; of the country all 342; of a municipality or an unknown code none. */
export function municipalitiesOf(code: RegionCode): readonly Region[] {
  return code === country.code ? municipalities() : (byProvince().get(code) ?? []);
}

/** Regions of CBS that are no country, province or municipality: skipped, with one note per kind. */
import { safetyRegions } from "../../reference/safetyRegions";
import { nameKey } from "./nameKey";

export type OtherRegion =
  "landsdeel" | "coropgebied" | "veiligheidsregio" | "wijk of buurt" | "ander gebied van het CBS" | "buiten Nederland";

const BY_CODE: readonly (readonly [RegExp, OtherRegion])[] = [
  [/^LD\d{2}$/u, "landsdeel"],
  [/^CR\d{2,4}$/u, "coropgebied"],
  [/^VR\d{2,3}$/u, "veiligheidsregio"],
  [/^(?:WK|BU)\d{6,8}$/u, "wijk of buurt"],
  [
    /^(?:AM|AR|ES|GG|JZ|KK|LB|LG|PO|RB|RE|RM|RP|RT|RU|SG|TO|TR|WA|ZK|OP|RD|SE|UW|MR|VS|VV)\d{2,4}[A-Z]?$/u,
    "ander gebied van het CBS",
  ],
];
const BY_MARK: ReadonlyMap<string, OtherRegion> = new Map([
  ["ld", "landsdeel"],
  ["cr", "coropgebied"],
  ["vr", "veiligheidsregio"],
  ["veiligheidsregio", "veiligheidsregio"],
  ["gg", "ander gebied van het CBS"],
  ["ggd", "ander gebied van het CBS"],
  ["am", "ander gebied van het CBS"],
  ["rpa", "ander gebied van het CBS"],
  ["sg", "ander gebied van het CBS"],
  ["res", "ander gebied van het CBS"],
  ["wijk", "wijk of buurt"],
  ["buurt", "wijk of buurt"],
]);
const LAND_PARTS = ["noordnederland", "oostnederland", "westnederland", "zuidnederland"];
const ABROAD = [
  "buitenland",
  "caribischnederland",
  "bonaire",
  "sinteustatius",
  "steustatius",
  "saba",
  "aruba",
  "curacao",
  "sintmaarten",
];
const WITHOUT_PLACE = [
  "gemeenteonbekend",
  "nietingedeeld",
  "nietgemeentelijkingedeeld",
  "overigonbekend",
  "centraalpersoonsregister",
  "gemeentelijkeindelingonbekend",
];

export function otherRegion(text: string): OtherRegion | null {
  const code = text.trim().toUpperCase();
  const byCode = BY_CODE.find(([pattern]) => pattern.test(code));
  if (byCode !== undefined) return byCode[1];
  const mark = /\((?<mark>[a-z]+)\)$/iu.exec(text.trim())?.groups?.["mark"]?.toLowerCase() ?? "";
  const byMark = BY_MARK.get(mark);
  if (byMark !== undefined) return byMark;
  if (/^(?:wijk|buurt) \d/iu.test(text)) return "wijk of buurt";
  if (/^landsdeel /iu.test(text) || LAND_PARTS.includes(nameKey(text))) return "landsdeel";
  if (/^veiligheidsregio /iu.test(text)) return "veiligheidsregio";
  if (ABROAD.includes(nameKey(text))) return "buiten Nederland";
  if (WITHOUT_PLACE.includes(nameKey(text))) return "ander gebied van het CBS";
  return isSafetyRegion(text) ? "veiligheidsregio" : null;
}

let safetyKeys: ReadonlySet<string> | null = null;

/** Only names that no province or municipality has. */
function isSafetyRegion(text: string): boolean {
  safetyKeys ??= new Set(
    safetyRegions()
      .filter(({ name }) => /[- ]/u.test(name))
      .map(({ name }) => nameKey(name))
      .filter((key) => key.length > 8),
  );
  return safetyKeys.has(nameKey(text));
}

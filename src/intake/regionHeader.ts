/** Whether a header names the code or the name of a region, and how surely: 0 is surest, null is neither. */
import { namesACount } from "./countHeader";
import { headerWords } from "./headerWords";

export interface RegionHeader {
  readonly holds: "code" | "name";
  readonly level: number;
}

/** From this level on a column is about provinces: beside a column of municipalities it says where those lie. */
export const PROVINCE_LEVEL = 4;

/** "gemeentecode" and the like: there 344 is GM0344. */
export const MUNICIPAL_CODE_LEVEL = 1;

/** "Gebied": holds codes in our own tables and names elsewhere; its cells tell. */
export const AREA_LEVEL = 3;

const MUNICIPALITY = ["gemeente", "gemeenten", "gemeentenaam"];
const PROVINCE = ["provincie", "provincies", "provincienaam"];

/** The first rule that fits decides. With `code` the header must also speak of a code. */
const RULES: readonly (RegionHeader & { readonly any: readonly string[]; readonly code?: true })[] = [
  { holds: "code", level: 0, any: ["gemeentecodegm", "gmcode"] },
  { holds: "code", level: 0, any: ["gm", "cbs"], code: true },
  { holds: "code", level: MUNICIPAL_CODE_LEVEL, any: ["gemeentecode"] },
  { holds: "code", level: MUNICIPAL_CODE_LEVEL, any: MUNICIPALITY, code: true },
  { holds: "code", level: PROVINCE_LEVEL, any: ["provinciecode", "provinciecodepv"] },
  { holds: "code", level: PROVINCE_LEVEL, any: PROVINCE, code: true },
  { holds: "code", level: 2, any: ["code", "codes", "regiocode", "gebiedscode", "gebiedcode", "cbscode"] },
  { holds: "name", level: 0, any: MUNICIPALITY },
  { holds: "name", level: PROVINCE_LEVEL, any: PROVINCE },
  { holds: "name", level: 1, any: ["naam", "gebiedsnaam", "regionaam"] },
  { holds: "code", level: AREA_LEVEL, any: ["gebied"] },
  { holds: "name", level: 2, any: ["regio", "regios"] },
];

export function regionHeader(header: string): RegionHeader | null {
  if (namesACount(header)) return null;
  const words = headerWords(header);
  const isCode = words.includes("code") || words.includes("codes");
  const rule = RULES.find(({ any, code }) => (code !== true || isCode) && any.some((word) => words.includes(word)));
  return rule === undefined ? null : { holds: rule.holds, level: rule.level };
}

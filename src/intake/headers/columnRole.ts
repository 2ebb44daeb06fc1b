/** What else a header may say a column holds: a code, a name, a province, a period or a category. */
import { lastSegment, withoutBrackets, wordsOf } from "./words";

export type ColumnRole =
  "municipalityCode" | "provinceCode" | "code" | "municipality" | "province" | "area" | "period" | "category";

/** The first that fits decides; at most so many words, because a sentence is no header. */
const RULES: readonly (readonly [ColumnRole, RegExp, number])[] = [
  [
    "provinceCode",
    /^(?:prov\w*code\w*|pv(?: code)?|code pv)$|\bprov\w* (?:\w+ )*(?:code|nr|nummer)|\b(?:code|nr|nummer) (?:\w+ )*prov|\bpv\b/u,
    4,
  ],
  [
    "municipalityCode",
    /^(?:gem\w*code\w*|gm(?: code)?)|\b(?:gem\w*|municipal\w*|gm) (?:\w+ )*(?:code|codes|nr|nummer|id)\b|\b(?:code|nr|nummer|id) (?:\w+ )*(?:gem|gm|municipal)|\bgm\b|\bgemcode\w*/u,
    4,
  ],
  ["code", /\bcodes?\b|\b(?:regio|gebieds?|cbs|region|area)code\w*/u, 3],
  [
    "period",
    /\b(?:perioden?|jaar|jaren|peildatum|peilmoment|peiljaar|kalenderjaar|verslagjaar|teljaar|tijdvak|halfjaar|datum|year|period|date)\b/u,
    3,
  ],
  ["category", /\b(?:categorie|category|doelgroep)\b/u, 3],
  ["municipality", /\b(?:gemeenten?|gemeente ?na(?:am|men)|municipalit(?:y|ies)|gemnaam)\b/u, 4],
  ["province", /\b(?:provincies?|provincienaam|provinces?)\b/u, 4],
  ["area", /\b(?:regios?|gebied(?:en)?|naam|regions?|area|name|regionaam|gebiedsnaam)\b/u, 6],
];

export function columnRole(header: string): ColumnRole | null {
  const words = wordsOf(withoutBrackets(lastSegment(header)).text);
  const text = words.join(" ");
  return RULES.find(([, pattern, most]) => words.length <= most && pattern.test(text))?.[0] ?? null;
}

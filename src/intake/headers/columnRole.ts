/** What else a header may say a column holds: a code, a name, a province, a period or a category. */
import { lastSegment, withoutBrackets, wordsOf } from "./words";

export type ColumnRole =
  "municipalityCode" | "provinceCode" | "code" | "municipality" | "province" | "area" | "period" | "category";

const has = (words: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.some((word) => words.includes(word));

export function columnRole(header: string): ColumnRole | null {
  const words = wordsOf(withoutBrackets(lastSegment(header)).text);
  const joined = words.join("");
  const isCode =
    has(words, "code", "codes", "nr", "nummer", "id") ||
    /code(?:s|gm|pv|cbs)?$/u.test(joined) ||
    has(words, "gm", "pv");
  if (isCode && (/provinc|prov/u.test(joined) || has(words, "pv"))) return "provinceCode";
  if (isCode && (/gemeente|municipal|gem|^gm/u.test(joined) || has(words, "gm"))) return "municipalityCode";
  if (isCode && words.length <= 3) return "code";
  if (
    has(
      words,
      "perioden",
      "periode",
      "jaar",
      "jaren",
      "peildatum",
      "peilmoment",
      "halfjaar",
      "datum",
      "year",
      "period",
      "date",
    )
  ) {
    return words.length <= 3 ? "period" : null;
  }
  if (has(words, "categorie", "category", "doelgroep")) return "category";
  if (
    /^gemeente(?:n|naam|namen)?$|^municipalit(?:y|ies)$|^gemnaam$/u.test(joined) ||
    has(words, "gemeente", "gemeenten", "gemeentenaam")
  ) {
    return words.length <= 4 ? "municipality" : null;
  }
  if (/^provincie(?:s|naam)?$|^provinces?$/u.test(joined)) return "province";
  return has(
    words,
    "regio",
    "regios",
    "gebied",
    "gebieden",
    "naam",
    "region",
    "regions",
    "area",
    "name",
    "regionaam",
    "gebiedsnaam",
  )
    ? "area"
    : null;
}

/** What a title says when that which it tells of its source is left out: "Taakstelling 2023-II, versie van 3 februari 2024" is about 2023-II. */
import { periodsIn } from "../cells/namedPeriods";

/** Where figures come from, or how the country was divided, says nothing about when they were counted. */
const ABOUT_SOURCE =
  /\p{L}*(?:bron|source|indeling|download|gegenereerd|afgedrukt|versie|©|gewijzigd|geraadpleegd|bijgewerkt)/iu;
const IS_SOURCE = /^\P{L}*(?:bron|source)(?!\p{L})/iu;
const BETWEEN_PARTS = /[,;()|–]| - /u;

/** Empty where nothing is left. */
export function withoutSource(title: string): string {
  if (IS_SOURCE.test(title)) return "";
  return title
    .split(BETWEEN_PARTS)
    .map((part) => partWithoutSource(part).trim())
    .filter((part) => part !== "")
    .join(", ");
}

/** A half-year is that of the figures wherever it stands: "Versie 2 taakstelling 2023-II". */
function partWithoutSource(part: string): string {
  const at = part.search(ABOUT_SOURCE);
  if (at === -1) return part;
  return periodsIn(part.slice(at)).some(({ half }) => half !== null) ? part : part.slice(0, at);
}

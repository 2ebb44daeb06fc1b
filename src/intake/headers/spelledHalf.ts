/** A half-year with its year cut off, as headers of the quota have it: "TS 24-I", "Taakst. 24/1", "1e hj '24". */
import type { FigureKind } from "./figureWords";

const HALF = String.raw`(?:half[ -]?jaar|halve jaar|helft|hj)`;
/** Only of these years: before them there was no such quota to take in. */
const YEAR = String.raw`['’]?([23]\d)`;
const BEFORE = new RegExp(
  String.raw`(?<![\d.,/'’-])${YEAR}(?: ?[-/] ?| )?(?=(?:hj?[12]|ii?|[12]e ${HALF})(?![\p{L}\d-]))`,
  "giu",
);
const BEHIND = new RegExp(
  String.raw`(?<=\bhj?[12]|\bii?|\b(?:[12](?:e|ste|de)|eerste|tweede) ${HALF})[ /-]${YEAR}(?![\d-])`,
  "giu",
);
/** "24-1" may be 24 January as well. */
const DIGITS = new RegExp(String.raw`(?<![\d.,/'’-])${YEAR} ?[-/] ?(?=[12](?![\p{L}\d/-]))`, "giu");

export interface SpelledHeader {
  readonly text: string;
  /** Whether it can only have been a half-year. */
  readonly isCertain: boolean;
}

/** The header with its year in full, where the figure is one of half-years. */
export function spelledHalf(header: string, wanted: FigureKind): SpelledHeader {
  if (wanted !== "quota" && wanted !== "balance") return { text: header, isCertain: true };
  const text = header.replace(BEFORE, "20$1-").replace(BEHIND, " 20$1");
  const spelled = text.replace(DIGITS, "20$1-");
  return { text: spelled, isCertain: spelled === text };
}

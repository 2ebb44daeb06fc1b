/**
 * Whether a column may be the figure as well as the one whose header certainly names it: "Totaal" beside "Opgave asielzoekers", or
 * "Taakstelling na uitruil" beside "Taakstelling". Which of them counts, a header does not say.
 */
import type { HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import { isTotalWord, namesTotal } from "../headers/namesTotal";
import { lastSegment, wordsOf } from "../headers/words";
import { mayHoldBalance } from "./totalWithBalance";

/** What planners reckon with beside the figure, under a name of its own or in another unit. */
const OTHER_QUANTITY = /^(?:fictie|woning)/u;

export interface NamedColumn {
  readonly text: string;
  readonly fit: HeaderVerdict["fit"];
}

/**
 * @param sure The header that certainly names the figure; one of a total has no rivals: what stands beside it are its parts.
 * @param beside The headers of all columns of the table.
 */
export function isRivalColumn(
  wanted: FigureKind,
  sure: string,
  { text, fit }: NamedColumn,
  beside: readonly string[],
): boolean {
  // What inhabitants are is known for every region: there the figures themselves tell.
  if (wanted === "inhabitants" || isTotal(sure)) return false;
  if (!isTotal(text)) return fit === "unsure" && !wordsOf(text).some((word) => OTHER_QUANTITY.test(word));
  if (wanted === "minors" || (wanted !== "places" && mayHoldBalance(text, beside))) return false;
  return fit === "unsure" || fit === "bare" || (fit === "other" && wordsOf(text).every(isTotalWord));
}

function isTotal(header: string): boolean {
  return namesTotal(lastSegment(header));
}

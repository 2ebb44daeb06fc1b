/**
 * Whether a column may be the figure as well as the one whose header certainly names it: "Totaal" beside "Opgave asielzoekers", or
 * "Taakstelling na uitruil" beside "Taakstelling". Which of them counts, a header does not say.
 */
import { columnRole } from "../headers/columnRole";
import type { HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import { isTotalWord, namesTotal } from "../headers/namesTotal";
import { lastSegment, wordsOf } from "../headers/words";
import { mayHoldBalance } from "./totalWithBalance";

/** What planners reckon with beside the figure, under a name of its own or in another unit. */
const OTHER_QUANTITY = /^(?:fictie|woning)/u;

/** A bound, a part, or what is reckoned with the figure: "Opgave" beside a quota holds what was left of the last one. */
const OTHER_FIGURE =
  /^(?:opga(?:ve|af)|huisvesten|inwoner|adres|locatie|min(?:imum)?$|max(?:imum)?$|ondergrens|bovengrens|waarvan|waaronder)/u;

export interface NamedColumn {
  readonly text: string;
  readonly fit: HeaderVerdict["fit"];
  /** Whether its header names a year or a half-year. */
  readonly hasPeriod: boolean;
}

export interface OtherColumn extends NamedColumn {
  /** Whether its numbers are about as large as those of the column that certainly is the figure. */
  readonly isAlike: boolean;
}

/**
 * @param sure The column whose header certainly names the figure; one of a total has no rivals: what stands beside it are its parts.
 * @param beside The headers of all columns of the table.
 */
export function isRivalColumn(
  wanted: FigureKind,
  sure: Omit<NamedColumn, "fit">,
  other: OtherColumn,
  beside: readonly string[],
): boolean {
  // What inhabitants are is known for every region: there the figures themselves tell.
  if (wanted === "inhabitants") return false;
  // "2024-I" beside "Taakstelling", which may be that of the year
  if (other.fit === "bare" && other.hasPeriod && !sure.hasPeriod) return true;
  if (isTotal(sure.text)) return false;
  if (isTotal(other.text)) return isRivalTotal(wanted, other, beside);
  if (other.fit === "other") return other.isAlike && wanted !== "minors" && !isOfOther(other.text);
  return other.fit === "unsure" && !wordsOf(other.text).some((word) => OTHER_QUANTITY.test(word));
}

function isRivalTotal(wanted: FigureKind, { text, fit }: NamedColumn, beside: readonly string[]): boolean {
  if (wanted === "minors" || (wanted !== "places" && mayHoldBalance(text, beside))) return false;
  return fit === "unsure" || fit === "bare" || (fit === "other" && wordsOf(text).every(isTotalWord));
}

/** A column whose header says that it is no version of the figure, or says nothing. */
function isOfOther(text: string): boolean {
  if (text === "" || columnRole(text) !== null) return true;
  return wordsOf(text).some((word) => OTHER_QUANTITY.test(word) || OTHER_FIGURE.test(word));
}

function isTotal(header: string): boolean {
  return namesTotal(lastSegment(header));
}

/**
 * What the titles of a table say about its figures and its header does not: that they are a part of what is wanted ("20 jaar en ouder"), what
 * came of it ("Gerealiseerde opvangplekken"), so many per something, or thousands. Then the planner is asked; nothing is multiplied or refused unasked.
 */
import { factorIn, figureHeader, isRatioText } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { Question, ReadingAnswers } from "../reading";
import { folded } from "./chooseColumn";

export const WHOLE = "het geheel";
export const THOUSANDS = "duizendtallen";
export const COUNTS = "de aantallen zelf";
export const TASK = "de opgave zelf";
/** Of a title that speaks of minors among others: whose the figures are. */
export const OF_ALL = "het totaal";
export const OF_MINORS = "alleen de amv";

const OTHER_MULTIPLE = /\b(?:tientallen|honderdtallen)\b|(?<!\p{L})[x×*]\s?100?(?![.,\s]?\d)/iu;

/** More is prose, and says many things. */
export const LONGEST_TITLE = 120;

/**
 * The question that a title raises, or null when there is none or it was answered.
 *
 * @param column What the figure's column is called, as an answer names it.
 */
export function titleDoubt(
  titles: readonly string[],
  wanted: FigureKind,
  column: string,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  const answer = (name: string): string | null => answerAbout(name, values);
  for (const title of titles.filter(({ length }) => length <= LONGEST_TITLE)) {
    if (isRatioTitle(title, wanted) || isPartTitle(title, wanted)) {
      if (answer(title) !== WHOLE) return { about: "value", column: title, choices: [WHOLE] };
    } else if (wanted === "places" && isOtherPlaces(title, column)) {
      if (![TASK, OF_ALL, OF_MINORS].includes(answer(title) ?? ""))
        return { about: "value", column: title, choices: [TASK] };
    } else if (factorIn(title) === 1000) {
      const question = factorQuestion(column, { values });
      if (question !== null) return question;
    } else if ((factorIn(title) > 1 || OTHER_MULTIPLE.test(title)) && answer(column) !== COUNTS) {
      return { about: "value", column, choices: [COUNTS] };
    }
  }
  return null;
}

/** What the planner answered about a column or a title. */
export function answerAbout(name: string, values: ReadonlyMap<string, string>): string | null {
  return [...values].find(([known]) => folded(known) === folded(name))?.[1] ?? null;
}

/** Whether the figures of a column are thousands; null when the planner answered that. */
export function factorQuestion(
  column: string,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  const answer = answerAbout(column, values) ?? "";
  return [THOUSANDS, COUNTS].includes(answer) ? null : { about: "value", column, choices: [THOUSANDS, COUNTS] };
}

export const OTHER_PLACES =
  /\b(?:oekra[iï]\p{L}*|ontheemden|noodopvang|crisisnoodopvang|crisisopvang|regulier\p{L}*|exclusief|excl)\b/iu;
export const NAMES_TASK = /opga(?:ve|af)|taakstelling/iu;

/** Places of other people, a part of them, or those that are there already; a header that says "Opgave" says itself that they are not. */
function isOtherPlaces(title: string, column: string): boolean {
  if (OTHER_PLACES.test(title)) return true;
  return figureHeader(title, "places").reason === "result" && !NAMES_TASK.test(column);
}

/** So many per something, or of every hundred: "in procenten", "per gemeente gemiddeld". */
function isRatioTitle(title: string, wanted: FigureKind): boolean {
  return isRatioText(title) || (wanted !== "inhabitants" && figureHeader(title, wanted).reason === "ratio");
}

/** Of a decision a title that speaks of minors says which figure it is, and not that it is a part. */
function isPartTitle(title: string, wanted: FigureKind): boolean {
  if (wanted !== "inhabitants" && wanted !== "quota") return false;
  const isBoth = /\bmannen en vrouwen\b/iu.test(title);
  return !isBoth && figureHeader(title, wanted).reason === "part";
}

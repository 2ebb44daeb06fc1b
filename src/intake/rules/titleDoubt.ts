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
    const meant = meantBy(title, wanted, column);
    if (meant.length > 0) {
      if (!meant.includes(answer(title) ?? "")) return { about: "value", column: title, choices: meant.slice(0, 1) };
    } else if (factorIn(title) === 1000) {
      const question = factorQuestion(column, { values });
      if (question !== null) return question;
    } else if ((factorIn(title) > 1 || OTHER_MULTIPLE.test(title)) && answer(column) !== COUNTS) {
      return { about: "value", column, choices: [COUNTS] };
    }
  }
  return null;
}

/** The answers by which figures below a doubtful title count, the one that is offered first; none where it raises no doubt. */
function meantBy(title: string, wanted: FigureKind, column: string): readonly string[] {
  if (isRatioTitle(title, wanted) || isPartTitle(title, wanted)) return [WHOLE];
  if (isOfOtherStanding(title, wanted)) return [TASK];
  return wanted === "places" && isOtherPlaces(title, column) ? [TASK, OF_ALL, OF_MINORS] : [];
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

/** What was withdrawn, was never decided, or only might be. */
const OTHER_STANDING =
  /(?<!\p{L})(?:ingetrokken|vervallen|achterhaald|verouderd|concept\p{L}*|ontwerp\p{L}*|voorstel|scenario\p{L}*|fictieve?|voorbeeld\p{L}*|niet (?:meer )?(?:geldig|vastgesteld))(?!\p{L})/iu;
/** Those for whom municipalities find a house count in the quota, and in no places of reception. */
const OTHER_PEOPLE = /(?<!\p{L})(?:statushouders?|vergunninghouders?)(?!\p{L})/iu;

function isOfOtherStanding(title: string, wanted: FigureKind): boolean {
  if (wanted === "inhabitants") return false;
  return OTHER_STANDING.test(title) || (wanted === "places" && OTHER_PEOPLE.test(title) && !/asiel/iu.test(title));
}

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

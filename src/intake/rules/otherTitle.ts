/**
 * Titles of figures that look like what is wanted, and are not: a forecast lies as near to the inhabitants that are known as a count does, and a
 * quota with what was left of the last one is still called a quota.
 */
import { periodsIn } from "../cells/namedPeriods";
import { figureHeader } from "../headers/figureHeader";
import { isPerYear } from "../headers/perYear";
import type { FigureKind } from "../headers/figureWords";
import type { Question, ReadingAnswers } from "../reading";
import { answerAbout, COUNTS, LONGEST_TITLE, NAMES_TASK, TASK } from "./titleDoubt";

/** The question that such a title raises, or null when there is none or it was answered. Numbers that agree with known ones prove nothing. */
export function otherTitle(
  titles: readonly string[],
  wanted: FigureKind,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  if (wanted !== "inhabitants" && wanted !== "quota") return null;
  const own = wanted === "quota" ? TASK : COUNTS;
  const title = titles.find(
    (one) => one.length <= LONGEST_TITLE && isOtherTitle(one, wanted) && answerAbout(one, values) !== own,
  );
  return title === undefined ? null : { about: "value", column: title, choices: [own] };
}

const CUMULATIVE = /\bcumulati|\b(?:incl|inclusief|na verrekening|verrekend\p{L}*|gecorrigeerd\p{L}*)\b/iu;
const CHANGED = /\b(?:\p{L}*groei|toename|afname|krimp|mutaties?)\b/iu;

/** A forecast, a change, or a quota with something added to it: below such a title "Inwoners" and "Taakstelling" are not what they say. */
function isOtherTitle(title: string, wanted: "inhabitants" | "quota"): boolean {
  const { reason } = figureHeader(title, wanted);
  if (reason === "forecast" || (reason === "change" && CHANGED.test(title))) return true;
  return wanted === "quota" && NAMES_TASK.test(title) && (CUMULATIVE.test(title) || isOfAnyYear(title));
}

/** A year in it is compared with what was asked. */
function isOfAnyYear(title: string): boolean {
  return isPerYear(title) && periodsIn(title).length === 0;
}

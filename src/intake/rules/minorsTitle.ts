/**
 * What a title that speaks of minors says about the figures below it. "Opgave amv" is theirs; "zonder amv", "asielzoekers en amv's" or "bovenop
 * deze getallen komt de amv" may be anything: then the planner is asked, for a total that is taken for minors is lost.
 */
import { figureHeader } from "../headers/figureHeader";
import { FIGURE_WORDS, NEUTRAL_FOR, NEUTRAL_WORDS } from "../headers/figureWords";
import { namesTaskAndMinors } from "../headers/minorsHeader";
import { wordsOf } from "../headers/words";
import type { Question, ReadingAnswers } from "../reading";
import { answerAbout, OF_ALL, OF_MINORS } from "./titleDoubt";

const BESIDE_MINORS: ReadonlySet<string> = new Set(
  "apart bijlage blad bovenop daarbovenop capaciteitsbesluit capaciteitsraming daarvan deel hiervan overzicht tabel verdeling januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  ),
);
/** With it something else is counted as well. */
const BOTH: ReadonlySet<string> = new Set(["en", "inclusief", "incl"]);

/** Whether the figures below these titles are those of minors, as far as the titles or the planner say so. */
export function areOfMinors(
  titles: readonly string[],
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): boolean {
  return titles.filter(namesMinors).some((title) => {
    const answer = answerAbout(title, values);
    return answer === OF_MINORS || (answer !== OF_ALL && isOnlyOfMinors(title));
  });
}

/** The question that a title raises, or null when there is none or it was answered. */
export function minorsDoubt(
  titles: readonly string[],
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  const isAnswered = (title: string): boolean => [OF_ALL, OF_MINORS].includes(answerAbout(title, values) ?? "");
  const open = titles.filter(namesMinors).find((title) => !isOnlyOfMinors(title) && !isAnswered(title));
  return open === undefined ? null : { about: "value", column: open, choices: [OF_ALL, OF_MINORS] };
}

/** "Inclusief amv" says that they are in the total, and "exclusief amv" that they are not. */
export function namesMinors(title: string): boolean {
  return (
    !/(?<!\p{L})excl(?:usief)?(?!\p{L})/iu.test(title) &&
    (namesTaskAndMinors(title) || figureHeader(title, "places").fit === "unfit") &&
    figureHeader(title, "minors").fit !== "other" &&
    /amv|minderjarig/iu.test(title)
  );
}

function isOnlyOfMinors(title: string): boolean {
  return wordsOf(title).every(
    (word) =>
      /\d/u.test(word) ||
      (!BOTH.has(word) &&
        [FIGURE_WORDS.minors, FIGURE_WORDS.places, NEUTRAL_FOR.minors, NEUTRAL_WORDS, BESIDE_MINORS].some((set) =>
          set.has(word),
        )),
  );
}

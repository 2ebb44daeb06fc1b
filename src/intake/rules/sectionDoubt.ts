/**
 * A line of text between the rows that begins something else: "Achterstand" or "Gerealiseerd" above the last rows of a list. Whether those count
 * with the others only the planner knows.
 */
import { figureHeader } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { Question, ReadingAnswers } from "../reading";
import { answerAbout, LONGEST_TITLE, TASK } from "./titleDoubt";

/** The question that such a line raises, or null when there is none or it was answered. */
export function sectionDoubt(
  sections: readonly string[],
  wanted: FigureKind,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  // Those of inhabitants are compared with what is known
  if (wanted === "inhabitants") return null;
  const isOther = (text: string): boolean => {
    const { reason } = figureHeader(text, wanted);
    return reason !== null && text.length <= LONGEST_TITLE && !(wanted === "places" && reason === "part");
  };
  const open = sections.find((text) => isOther(text) && answerAbout(text, values) !== TASK);
  return open === undefined ? null : { about: "value", column: open, choices: [TASK] };
}

/**
 * Which figure a planner's answer about a column is for. A decision has two: what was chosen as the total says nothing about the minors, and
 * their column is asked about apart.
 */
import type { FigureKind } from "../headers/figureWords";
import { figureHeader } from "../headers/figureHeader";
import type { Question, ReadingAnswers } from "../reading";
import { answerAbout } from "./titleDoubt";

export const COLUMN_OF_MINORS = "kolom met amv";

/**
 * The header that was chosen for this figure, or null.
 *
 * @param isOneOfTwo Whether the table holds a column of the total and one of the minors in it.
 */
export function columnAnswer(
  { column: named, values = new Map() }: Pick<ReadingAnswers, "column" | "values">,
  wanted: FigureKind,
  isOneOfTwo: boolean,
): string | null {
  const column = named ?? null;
  if (!isOneOfTwo) return column;
  const isOfMinors = column !== null && ["sure", "unsure"].includes(figureHeader(column, "minors").fit);
  if (wanted === "minors") return answerAbout(COLUMN_OF_MINORS, values) ?? (isOfMinors ? column : null);
  return isOfMinors ? null : column;
}

/** A question about the column of the minors has a name of its own, so that it is not taken for the one about the total. */
export function namedForMinors(questions: readonly Question[], wanted: FigureKind): readonly Question[] {
  if (wanted !== "minors") return questions;
  return questions.map((question) =>
    question.about === "column" ? { ...question, about: "value", column: COLUMN_OF_MINORS } : question,
  );
}

/** A column that tells of each line what it counts: what a planner answered about it, and which lines that leaves. */
import { type SourceLine, textOf } from "../cells/cell";
import { columnName } from "../headers/columnName";
import type { Question, ReadingAnswers } from "../reading";
import { folded, namesOf } from "../rules/chooseColumn";
import type { Dimension } from "../rules/dimensions";

export function answerFor({ header, values }: Dimension, answers: ReadingAnswers): string | null {
  for (const [name, value] of answers.values ?? []) {
    if (!namesOf(header).some((own) => folded(own) === folded(name))) continue;
    return values.find((own) => folded(own) === folded(value)) ?? null;
  }
  return null;
}

export function questionOf({ header: { own, column }, values }: Dimension): Question {
  return { about: "value", column: columnName(own, column), choices: values };
}

export function isChosenLine(
  { cells }: SourceLine,
  dimensions: readonly Dimension[],
  answers: ReadingAnswers,
): boolean {
  return dimensions.every(
    (dimension) => textOf(cells[dimension.header.column] ?? null) === answerFor(dimension, answers),
  );
}

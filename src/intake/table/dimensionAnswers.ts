/** A column that tells of each line what it counts: what a planner answered about it, and which lines that leaves. */
import { type SourceLine, textOf } from "../cells/cell";
import { columnName } from "../headers/columnName";
import type { FigureKind } from "../headers/figureWords";
import type { Question, ReadingAnswers } from "../reading";
import { problem } from "../../text/result";
import type { Message } from "../reading";
import { folded, namesOf } from "../rules/chooseColumn";
import { type Dimension, dimensionsOf, valuesOf } from "../rules/dimensions";
import type { Memory } from "../regions/memory";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import { lineSubject } from "./lineSubject";
import type { SubjectColumns } from "./subjectColumns";

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

/** The columns of which one value counts: those that need a choice, and `further` ones that the planner chose a value of. */
export function dimensionsIn(
  lines: readonly SourceLine[],
  headers: readonly ColumnHeader[],
  taken: ReadonlySet<number>,
  wanted: FigureKind,
  answers: ReadingAnswers,
): { readonly dimensions: readonly Dimension[]; readonly further: readonly Dimension[] } {
  const needed = dimensionsOf(lines, headers, taken, wanted);
  const further = answeredColumns(lines, headers, taken, needed, answers);
  return { dimensions: [...needed, ...further], further };
}

/** Columns that told lines of one region apart. */
function answeredColumns(
  lines: readonly SourceLine[],
  headers: readonly ColumnHeader[],
  taken: ReadonlySet<number>,
  known: readonly Dimension[],
  answers: ReadingAnswers,
): readonly Dimension[] {
  if (answers.values === undefined || answers.values.size === 0) return [];
  return headers
    .filter(({ column }) => !taken.has(column) && !known.some(({ header }) => header.column === column))
    .map((header) => ({ header, values: valuesOf(lines, header.column) ?? [] }))
    .filter((dimension) => answerFor(dimension, answers) !== null);
}

/** The regions that have no line with the value that was chosen. */
export function leftByAnswers(
  lines: readonly SourceLine[],
  dimensions: readonly Dimension[],
  {
    answers,
    subjects,
    memory,
  }: { readonly answers: ReadingAnswers; readonly subjects: SubjectColumns; readonly memory: Memory },
): readonly Message[] {
  const nameOf = (line: SourceLine): string => lineSubject(line, subjects, memory).text;
  const kept = new Set(lines.filter((line) => isChosenLine(line, dimensions, answers)).map(nameOf));
  const left = lines.filter((line) => nameOf(line) !== "" && !kept.has(nameOf(line)));
  const [first] = dimensions;
  if (first === undefined || left.length === 0) return [];
  const parameters = {
    value: answerFor(first, answers) ?? "",
    names: [...new Set(left.map(nameOf))].join(", ").slice(0, 300),
  };
  return [
    message(
      problem("reading.leftByAnswer", parameters),
      "warning",
      left.map(({ line }) => line),
    ),
  ];
}

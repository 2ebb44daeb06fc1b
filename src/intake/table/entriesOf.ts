/** Every line with its region and its figure, read the way the whole column writes its numbers. */
import { problem, type Problem } from "../../text/result";
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { type Notation, numberNotation } from "../cells/numberNotation";
import { type FigureManner, readFigure } from "../cells/readFigure";
import type { Category, Message, NumberNotation } from "../reading";
import { columnName } from "../headers/columnName";
import type { FigureKind } from "../headers/figureWords";
import { LINES_PER_STEP } from "../source/limits";
import type { Steps } from "../source/steps";
import type { ColumnHeader } from "./blockHeaders";
import { type Entry, message } from "./entry";
import { unitOf, withoutUnit } from "./figureCells";
import { lineSubject } from "./lineSubject";
import type { Memory } from "../regions/memory";
import type { SubjectColumns } from "./subjectColumns";

export interface EntryManner {
  readonly wanted: FigureKind;
  readonly subjects: SubjectColumns;
  readonly memory: Memory;
  readonly factor: number;
  readonly mayBeNegative: boolean;
  readonly category: Category | null;
  /** What the planner chose; null follows the column. */
  readonly notation: NumberNotation | null;
}

export interface ReadEntries {
  readonly notation: NumberNotation | null;
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
  readonly problems: readonly Problem[];
}

export function* entriesOf(
  lines: readonly SourceLine[],
  { column, text }: ColumnHeader,
  { wanted, subjects, memory, factor, mayBeNegative, category, notation: chosen }: EntryManner,
): Steps<ReadEntries> {
  const notation: Notation = chosen === null ? numberNotation(numbersOf(lines, column, wanted)) : { kind: chosen };
  if (notation.kind === "mixed") {
    const { thousands: one, decimals: other } = notation;
    return {
      entries: [],
      notation: null,
      messages: [],
      problems: [problem("reading.mixedNotation", { column: text, one, other })],
    };
  }
  const manner: FigureManner = { notation: notation.kind, mayBeNegative, factor };
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield;
    const cell = line.cells[column];
    entries.push({
      line,
      subject: lineSubject(line, subjects, memory),
      figure: readFigure(withoutUnit(cell, wanted), manner),
      figureText: textOf(cell ?? null),
      category,
    });
  }
  if (areMostlyFractions(entries))
    return {
      entries: [],
      notation: null,
      messages: [],
      problems: [problem("reading.mostlyFractions", { column: text })],
    };
  const isSaid = notation.kind === "english" && entries.some(({ figureText }) => /\d,\d{3}/u.test(figureText));
  return {
    entries,
    notation: notation.kind,
    problems: [],
    messages: [
      ...(isSaid ? [message(problem("reading.commaThousands", { column: text }), "warning")] : []),
      ...unitMessages(entries, column, text, wanted),
    ],
  };
}

/** Beside "1,4" and "1,25" a "2" is as likely two thousand: the whole ones among fractions are counts by chance. */
function areMostlyFractions(entries: readonly Entry[]): boolean {
  const fractions = entries.filter(({ figure }) => figure.kind === "fraction").length;
  const counts = entries.filter(({ figure }) => figure.kind === "count" && figure.count !== 0).length;
  return counts > 0 && fractions > 1 && fractions >= counts;
}

/** What stood behind the numbers and was not read. */
function unitMessages(entries: readonly Entry[], column: number, text: string, wanted: FigureKind): readonly Message[] {
  const counted = entries.filter(({ figure }) => figure.kind === "count");
  const units = new Set(counted.flatMap(({ line }) => unitOf(line.cells[column], wanted) ?? []));
  if (units.size === 0) return [];
  const parameters = {
    column: columnName(text, column),
    units: [...units]
      .map((unit) => `'${unit}'`)
      .join(", ")
      .slice(0, 100),
  };
  return [message(problem("reading.unitBehind", parameters), "information")];
}

/** The cells of a column without the units behind their numbers. */
export function* numbersOf(
  lines: readonly SourceLine[],
  column: number,
  wanted: FigureKind,
): Generator<Cell | undefined> {
  for (const { cells } of lines) yield withoutUnit(cells[column], wanted);
}

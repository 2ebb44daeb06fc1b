/** The lines of the period that was asked for. The rest is counted in a note; where several fit, the planner is asked. */
import { problem, type Problem } from "../../text/result";
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { halfOfCell } from "../cells/halfOfCell";
import { keyOf, type Period, periodOfCell, shownPeriod } from "../cells/period";
import type { Message, Question, ReadingOrder } from "../reading";
import { askedText, isPeriodAsked, periodFits } from "../rules/periodFits";
import { whenHeader } from "../headers/whenHeader";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import { type ToldColumn, toldPeriod } from "./toldPeriods";

export interface DatedLines {
  readonly lines: readonly SourceLine[];
  readonly period: Period | null;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** What stands outside the lines about when. A header says more than a title, and a note may announce another list. */
export interface NamedPeriods {
  readonly ofHeader: readonly Period[];
  readonly ofTitles: readonly Period[];
  readonly ofNotes: readonly Period[];
}

/** The columns of a list that say when: one of periods, one of years with one of halves beside it, or one that is not called so. */
export interface PeriodColumns {
  readonly period: ColumnHeader | null;
  readonly half: ColumnHeader | null;
  /** The column of periods, when its header does not say that it is one. */
  readonly told: ToldColumn | null;
}

/** The lines of the period that was asked for; the rest is counted in a note. */
export function datedLines(
  lines: readonly SourceLine[],
  columns: PeriodColumns,
  named: NamedPeriods,
  isOfRegion: (line: SourceLine) => boolean,
  asked: ReadingOrder,
  answer: string | null,
): DatedLines {
  const column = columns.period;
  const isEmpty = column === null || lines.every(({ cells }) => textOf(cells[column.column] ?? null) === "");
  if (isEmpty) return byNames(lines, named, asked, answer);
  const dated = byColumn(lines, column, columns, isOfRegion, asked, answer);
  const isOpen = columns.told === null && whenHeader(column.own === "" ? column.text : column.own) === "open";
  if (dated.problems.length === 0 || !isOpen) return dated;
  // Of a "Jaar uitbreiding" nobody knows whether it is that of the figures
  const found = new Map(
    lines.flatMap(({ cells }) => periodOfCell(cells[column.column]) ?? []).map((period) => [keyOf(period), period]),
  );
  if (found.size === 0 || !isPeriodAsked(asked) || answer === askedText(asked))
    return byNames(lines, named, asked, null);
  return answer === null
    ? { ...dated, problems: [], ...confirmed([...found.values()].slice(0, MOST_SHOWN), asked, null) }
    : dated;
}

/** Of a column of other days, so many are shown beside what was asked for. */
const MOST_SHOWN = 5;

/** Without a column that says when, what stands outside the lines must. */
function byNames(
  lines: readonly SourceLine[],
  { ofHeader, ofTitles, ofNotes }: NamedPeriods,
  asked: ReadingOrder,
  answer: string | null,
): DatedLines {
  const none = { lines, period: null, messages: [], questions: [], problems: [] };
  const outer = ofHeader.length > 0 ? ofHeader : ofTitles;
  const isOnlyNoted = outer.length === 0 && ofNotes.length > 0;
  if (isOnlyNoted && isPeriodAsked(asked) && !ofNotes.some((period) => periodFits(period, asked)))
    return { ...none, ...confirmed(ofNotes, asked, answer) };
  return outside(lines, isOnlyNoted ? ofNotes : outer, isOnlyNoted, asked, answer);
}

function outside(
  lines: readonly SourceLine[],
  named: readonly Period[],
  isOnlyNoted: boolean,
  asked: ReadingOrder,
  answer: string | null,
): DatedLines {
  const none = { lines, period: null, messages: [], questions: [], problems: [] };
  const isAsked = answer !== null || isPeriodAsked(asked);
  const fitting = named.filter((period) => isMeant(period, asked, answer));
  const [only, second] = isAsked ? fitting : named;
  if (named.length > 0 && only === undefined) {
    return { ...none, problems: [otherPeriod(named, asked)] };
  }
  if (only === undefined) return { ...none, messages: noPeriod(asked) };
  if (second !== undefined && !isAsked)
    return { ...none, questions: [{ about: "period", column: null, choices: named.map(({ text }) => text) }] };
  const doubt = isOnlyNoted ? null : halfDoubt(named, only, asked, answer);
  if (doubt !== null) return { ...none, ...doubt };
  const messages = only.isProvisional
    ? [message(problem("reading.provisional", { period: only.text }), "information")]
    : [];
  return { ...none, period: only, messages };
}

/** A list of both halves may hold their sum. */
function halfDoubt(
  named: readonly Period[],
  chosen: Period,
  asked: ReadingOrder,
  answer: string | null,
): Pick<DatedLines, "questions"> | Pick<DatedLines, "problems"> | null {
  if (!namesOtherHalf(named, asked)) return null;
  if (answer === null) return { questions: [{ about: "period", column: null, choices: named.map(shownPeriod) }] };
  return periodFits(chosen, asked) ? null : { problems: [otherPeriod([chosen], asked)] };
}

/** What the planner answered counts; without an answer what was asked for. */
function isMeant(period: Period, asked: ReadingOrder, answer: string | null): boolean {
  return answer === null
    ? periodFits(period, asked)
    : [period.text, keyOf(period), shownPeriod(period)].includes(answer);
}

/** Where only a note names another half-year, the planner says whether the list is that of the one that was asked for. */
function confirmed(
  ofNotes: readonly Period[],
  asked: ReadingOrder,
  answer: string | null,
): Pick<DatedLines, "questions"> | Pick<DatedLines, "problems"> {
  if (answer === askedText(asked)) return { questions: [] };
  if (answer !== null) return { problems: [otherPeriod(ofNotes, asked)] };
  const choices = [...new Set([askedText(asked), ...ofNotes.map(shownPeriod)])];
  return { questions: [{ about: "period", column: null, choices }] };
}

function otherPeriod(found: readonly Period[], asked: ReadingOrder): Problem {
  return problem("reading.otherPeriod", { found: textsOf(found), asked: askedText(asked) });
}

function otherPeriods(periods: readonly Period[], asked: ReadingOrder): Problem {
  return periods.length === 0 ? problem("reading.noPeriodReadable") : otherPeriod(periods, asked);
}

/** What stands in the column of periods and is none; a blank says nothing. */
function unreadable(lines: readonly SourceLine[], column: number): readonly Message[] {
  return lines.flatMap(({ line, cells }) => {
    const text = textOf(cells[column] ?? null);
    const parameters = { line: String(line), text: text.slice(0, 40) };
    return text === "" ? [] : [message(problem("reading.periodUnreadable", parameters), "error", [line])];
  });
}

function namesOtherHalf(named: readonly Period[], asked: ReadingOrder): boolean {
  return asked.halfYear !== null && named.some((period) => period.half !== null && !periodFits(period, asked));
}

function noPeriod(asked: ReadingOrder): readonly Message[] {
  if (asked.kind === "decision") return [];
  const code = isPeriodAsked(asked) ? "reading.periodAssumed" : "reading.periodUnknown";
  return [message(problem(code, isPeriodAsked(asked) ? { asked: askedText(asked) } : {}), "warning")];
}

function byColumn(
  lines: readonly SourceLine[],
  { column }: ColumnHeader,
  { half, told }: PeriodColumns,
  isOfRegion: (line: SourceLine) => boolean,
  asked: ReadingOrder,
  answer: string | null,
): DatedLines {
  const found = new Map<string, Period>();
  const periodOf = remembering();
  const kept: SourceLine[] = [];
  const strange: SourceLine[] = [];
  let others = 0;
  for (const line of lines) {
    const named =
      told === null ? periodOf(line.cells[column] ?? null) : toldPeriod(told, line.cells, asked.halfYear !== null);
    const period = half === null ? named : ofBoth(named, line.cells[half.column]);
    if (period === null) {
      strange.push(line);
      continue;
    }
    found.set(keyOf(period), period);
    if (isMeant(period, asked, answer)) kept.push(line);
    else others += 1;
  }
  const periods = [...found.values()];
  const fitting = periods.filter((period) => isMeant(period, asked, answer));
  const messages = [...unreadable(strange, column)];
  const none = { lines: [], period: null, messages, questions: [], problems: [] };
  const [only, second] = fitting;
  // A planner may say which period a list is of, and not that another one is the one that was asked for
  if (only === undefined || !periodFits(only, asked))
    return { ...none, problems: [otherPeriods(only === undefined ? periods : [only], asked)] };
  // Of a decision several dates of one year may be meant; of anything else one period is one period
  if (second !== undefined)
    return { ...none, questions: [{ about: "period", column: null, choices: fitting.map(({ text }) => text) }] };
  if (others > 0) messages.push(message(problem("reading.otherPeriods", { count: others }), "information"));
  if (only.isProvisional) messages.push(message(problem("reading.provisional", { period: only.text }), "information"));
  const blanks = strange.filter(({ cells }) => textOf(cells[column] ?? null) === "");
  // Where a year stands once for many lines and there are more years or halves, nobody can see here which one is meant
  const open = new Set(periods.length === 1 && half === null ? [] : blanks.filter(isOfRegion));
  messages.push(
    ...[...open].map(({ line }) => message(problem("reading.periodBlank", { line: String(line) }), "error", [line])),
  );
  const dated = [...kept, ...blanks.filter((line) => !open.has(line))];
  return { ...none, lines: dated.sort((one, other) => one.line - other.line), period: only, messages };
}

/** A year with the half beside it; null where that is blank: then nobody knows which half is meant. */
function ofBoth(year: Period | null, cell: Cell | undefined): Period | null {
  const half = halfOfCell(cell);
  return half === null || year === null ? null : { ...year, half, text: shownPeriod({ ...year, half }) };
}

function textsOf(periods: readonly Period[]): string {
  const texts = [...new Set(periods.map(shownPeriod))];
  return texts.length > 6 ? `${texts.slice(0, 3).join(", ")} … ${texts.at(-1) ?? ""}` : texts.join(", ");
}

/** The same few periods stand on all lines of a list. */
function remembering(): (cell: Cell) => Period | null {
  const known = new Map<Cell, Period | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const period = periodOfCell(cell);
    known.set(cell, period);
    return period;
  };
}

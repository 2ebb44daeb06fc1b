/** The lines of the period that was asked for. The rest is counted in a note; where several fit, the planner is asked. */
import { problem, type Problem } from "../../text/result";
import { type SourceLine, textOf } from "../cells/cell";
import { keyOf, type Period, periodOfCell, shownPeriod } from "../cells/period";
import type { Message, Question, ReadingOrder } from "../reading";
import { mayMeanHalf } from "../rules/borderDays";
import { isMeant } from "../rules/meantPeriod";
import { askedText, isPeriodAsked, periodFits } from "../rules/periodFits";
import { whenHeader } from "../headers/whenHeader";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import { linesByPeriod, type PeriodColumns } from "./linesByPeriod";

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
  if (isOnBorder(outer, asked)) return { ...none, ...confirmed(outer, asked, answer) };
  return outside(lines, isOnlyNoted ? ofNotes : outer, isOnlyNoted, asked, answer);
}

/** Nothing but days, of which one may stand for the half-year that was asked for. */
function isOnBorder(named: readonly Period[], asked: ReadingOrder): boolean {
  return named.some((period) => mayMeanHalf(period, asked)) && !named.some((period) => period.half !== null);
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
  const { kept, strange, others, periods } = linesByPeriod(lines, column, { half, told }, asked, answer);
  const fitting = periods.filter((period) => isMeant(period, asked, answer));
  const messages = [...unreadable(strange, column)];
  const none = { lines: [], period: null, messages, questions: [], problems: [] };
  const [only, second] = fitting;
  // A column of beginnings knows its halves, and one with an end beside it knows what is none
  if (answer === null && told === null && isOnBorder(periods, asked))
    return { ...none, ...confirmed(periods.slice(0, MOST_SHOWN), asked, null) };
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

function textsOf(periods: readonly Period[]): string {
  const texts = [...new Set(periods.map(shownPeriod))];
  return texts.length > 6 ? `${texts.slice(0, 3).join(", ")} … ${texts.at(-1) ?? ""}` : texts.join(", ");
}

/**
 * The one way in: any source to rows, questions or a refusal. Nothing is written here; what would be is in `rows`.
 */
import { problem, type Problem } from "../text/result";
import { besideRows, rowsNotRead, textOf } from "./decision/besideTable";
import { draftOf } from "./decision/draftOf";
import { letterDraft } from "./decision/letterDraft";
import { withoutLetterHead } from "./decision/letterHead";
import { isRegister, readRegisterSource } from "./decision/registerSource";
import { emptyReading } from "./emptyReading";
import type { Message, Question, ReadingAnswers, ReadingOrder, ReadRow, SourceReading } from "./reading";
import { periodsIn } from "./cells/namedPeriods";
import { folded } from "./rules/chooseColumn";
import { askedText, isPeriodAsked, periodFits } from "./rules/periodFits";
import { shapeOf } from "./shapeOf";
import { type SourceInput, sourceTables, type SourceTables } from "./source/sourceTables";
import { type Pace, run } from "./source/steps";
import type { SourceTable } from "./source/workbookTables";
import { type Counted, message } from "./table/entry";
import { quotedTexts } from "./table/quotedTexts";
import { otherSheets } from "./table/otherSheets";
import { periodText, type TableReading, understandTable } from "./understandTable";

export interface ReadingPace extends Pace {
  /** From 0 to 1. */
  readonly progress?: (share: number) => void;
}

const MOST_MESSAGES = 200;
const NO_ANSWERS: ReadingAnswers = {};

/**
 * Reads a source.
 *
 * @param pace Between slices `pause` is awaited and `signal` is looked at; a stop rejects with `Stopped`.
 */
export async function readSource(
  input: SourceInput,
  order: ReadingOrder,
  answers: ReadingAnswers = NO_ANSWERS,
  pace: ReadingPace = {},
): Promise<SourceReading> {
  pace.progress?.(0);
  const { facts, read } = await sourceTables(input, choicesOf(answers), pace);
  const none = emptyReading({ ...facts, sheet: null, sheets: [] });
  if (!read.ok) return refused(none, read.problems, []);
  pace.progress?.(0.4);
  const warnings = read.value.warnings.map((warning) => message(warning, "warning"));
  if (order.kind === "decision" && isRegister(read.value.json)) {
    return { ...none, ...readRegisterSource(read.value.json, answers) };
  }
  const reading = await readTables(none, withoutLetterHead(read.value, order), order, answers, pace);
  pace.progress?.(1);
  return { ...reading, messages: capped([...warnings, ...reading.messages]) };
}

function choicesOf({ encoding, separator }: ReadingAnswers): Pick<ReadingAnswers, "encoding" | "separator"> {
  return { ...(encoding !== undefined && { encoding }), ...(separator !== undefined && { separator }) };
}

interface ReadTable {
  readonly table: SourceTable;
  readonly reading: TableReading;
}

async function readTables(
  none: SourceReading,
  { tables, facts, json }: SourceTables,
  order: ReadingOrder,
  answers: ReadingAnswers,
  pace: ReadingPace,
): Promise<SourceReading> {
  const sheets = tables.flatMap(({ name }) => name ?? []);
  const base = { ...none, source: { ...facts, sheet: null, sheets } };
  const wanted = answers.sheet ?? answers.values?.get("blad");
  const chosen = wanted === undefined ? tables : tables.filter(({ name }) => folded(name ?? "") === folded(wanted));
  if (wanted !== undefined && chosen.length !== 1)
    return refused(base, [problem("reading.unknownSheet", { sheets: sheets.join("; ").slice(0, 300) })], []);
  if (tables.length === 0)
    return refused(base, [problem(json === undefined ? "reading.noRows" : "source.jsonNoList")], []);
  const readings: ReadTable[] = [];
  for (const [index, table] of chosen.entries()) {
    readings.push({ table, reading: await run(understandTable(table, order, answers), pace) });
    pace.progress?.(0.4 + (0.5 * (index + 1)) / chosen.length);
  }
  const reading = together(base, readings, order, answers);
  const read = chosen.find(({ name }) => name === reading.source.sheet);
  if (order.kind === "inhabitants" || reading.outcome !== "read" || read === undefined) return reading;
  const beside = [...commentsOf(read), ...otherSheets(tables, read, wanted !== undefined)];
  return { ...reading, messages: [...reading.messages, ...beside] };
}

/** What stands at cells and in none of them. */
function commentsOf({ comments = [] }: SourceTable): readonly Message[] {
  return comments.length === 0
    ? []
    : [message(problem("reading.cellComments", { comments: quotedTexts(comments) }), "warning")];
}

function together(
  base: SourceReading,
  readings: readonly ReadTable[],
  order: ReadingOrder,
  answers: ReadingAnswers,
): SourceReading {
  const useful = readings.filter(
    ({ reading }) =>
      reading.problems.length === 0 &&
      (reading.questions.length > 0 || reading.rows.length > 0 || reading.totals.length > 0),
  );
  const [only, second] = useful;
  if (only !== undefined && second !== undefined) {
    const choices = useful.flatMap(({ table }) => table.name ?? []);
    return { ...base, outcome: "question", questions: [{ about: "value", column: "blad", choices }] };
  }
  if (only !== undefined) return outcomeOf(base, only, order);
  const letter =
    order.kind === "decision"
      ? letterDraft(
          base,
          textOf(
            readings.map(({ table }) => table),
            base.source,
          ),
          values(answers),
          order.year,
        )
      : null;
  // What a table lacks is said of the table; a number in it is no number of a letter.
  const isOfTable = letter?.outcome === "refused" && readings.some((one) => !isWithoutRegions(one));
  if (letter !== null && !isOfTable)
    return {
      ...letter,
      messages: [
        ...letter.messages,
        ...rowsNotRead(readings.filter((one) => !isWithoutRegions(one)).map(({ reading }) => reading)),
      ],
    };
  const isText = base.source.format === "csv";
  if (order.kind === "decision" && isText && readings.every(isWithoutRegions))
    return refused(base, [problem("reading.decisionMissing")], []);
  const shown = mostTelling(readings);
  return shown === undefined ? refused(base, [problem("reading.noRows")], []) : outcomeOf(base, shown, order);
}

function values(answers: ReadingAnswers): ReadonlyMap<string, string> {
  return answers.values ?? new Map();
}

/** Of sheets that all cannot be taken the one that came furthest. */
function mostTelling(readings: readonly ReadTable[]): ReadTable | undefined {
  return readings.find((one) => !isWithoutRegions(one)) ?? readings[0];
}

function isWithoutRegions({ reading }: ReadTable): boolean {
  return reading.problems.some(({ code }) => code === "reading.headerMissing");
}

function outcomeOf(base: SourceReading, { table, reading }: ReadTable, order: ReadingOrder): SourceReading {
  const read: SourceReading = {
    ...base,
    source: { ...base.source, sheet: table.name },
    columns: reading.columns,
    totals: reading.totals,
    doubtful: reading.doubtful.map(rowOf),
    period: periodText(order, reading.period),
    shape: shapeOf(order, reading),
  };
  if (reading.problems.length > 0) return refused(read, reading.problems, reading.messages);
  if (reading.questions.length > 0) return asking(read, reading.questions, reading.messages);
  if (order.kind === "decision") return draftOf(read, reading, besideRows(table, reading, base.source));
  if (reading.rows.length === 0) return refused(read, [withoutRows(reading)], reading.messages);
  return {
    ...read,
    outcome: "read",
    rows: reading.rows.map(rowOf),
    messages: [...otherName(base.source.name, reading, order), ...reading.messages, counted(reading)],
  };
}

function withoutRows({ doubtful }: TableReading): Problem {
  return doubtful.length === 0
    ? problem("reading.noRows")
    : problem("reading.onlyDoubtful", { count: doubtful.length });
}

/** A source that names no period itself may be called after another one. */
function otherName(name: string, reading: TableReading, order: ReadingOrder): readonly Message[] {
  const named = periodsIn(name.replaceAll("_", " "));
  const isOpen = reading.period === null && isPeriodAsked(order) && named.length > 0;
  if (!isOpen || named.some((period) => periodFits(period, order))) return [];
  return [
    message(
      problem("reading.nameOfOtherPeriod", {
        found: named.map(({ text }) => text).join(", "),
        asked: askedText(order),
      }),
      "warning",
    ),
  ];
}

function counted({ rows, doubtful, messages }: TableReading): Message {
  const failed = new Set(messages.filter(({ severity }) => severity === "error").flatMap(({ lines }) => lines));
  const taken = new Set(rows.flatMap(({ lines }) => lines));
  const open = new Set(doubtful.flatMap(({ lines }) => lines));
  return message(
    problem("reading.linesRead", { count: taken.size, all: taken.size + open.size + failed.size }),
    "information",
  );
}

function rowOf({ region, name, count, lines, category }: Counted): ReadRow {
  return { region, name, count, lines, category };
}

function refused(base: SourceReading, problems: readonly Problem[], messages: readonly Message[]): SourceReading {
  return {
    ...base,
    outcome: "refused",
    messages: [...problems.map((one) => message(one, "error", linesOf(one))), ...messages],
  };
}

function linesOf({ parameters }: Problem): readonly number[] {
  return ["line", "first", "second"].flatMap((name) => {
    const value = parameters[name];
    return value !== undefined && /^\d+$/u.test(String(value)) ? [Number(value)] : [];
  });
}

function asking(base: SourceReading, questions: readonly Question[], messages: readonly Message[]): SourceReading {
  return { ...base, outcome: "question", questions, messages };
}

/** As many as a person can look at, the worst first; how many more there are is said. */
function capped(messages: readonly Message[]): readonly Message[] {
  const order = ["error", "warning", "information"];
  const sorted = [...messages].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  if (sorted.length <= MOST_MESSAGES) return sorted;
  const more = sorted.length - MOST_MESSAGES;
  return [...sorted.slice(0, MOST_MESSAGES), message(problem("reading.moreMessages", { count: more }), "warning")];
}

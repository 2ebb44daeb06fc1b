/** One table of a source understood: its rows, what is asked, and why it cannot be taken. */
import { fillIn } from "../text/sentence";
import { entryOf } from "../text/catalogue";
import { problem, type Problem } from "../text/result";
import { type SourceLine, textOf } from "./cells/cell";
import { keyOf, type Period } from "./cells/period";
import type { FigureKind } from "./headers/figureWords";
import type { Category, Message, PrintedTotal, Question, ReadColumns, ReadingAnswers, ReadingOrder } from "./reading";
import { decisionFigures } from "./decision/decisionFigures";
import { isBesideUnknown } from "./decision/besideUnknown";
import { leftOfMinors } from "./decision/leftOfMinors";
import { partsBeside } from "./decision/partsBeside";
import { onTopQuestion, withMinorsOnTop } from "./decision/minorsOnTop";
import { impossibleDates } from "./rules/impossibleDates";
import { notPieces } from "./rules/notPieces";
import { isPeriodAsked } from "./rules/periodFits";
import { settleEntries, type SettleContext } from "./rules/settleEntries";
import type { SourceTable } from "./source/workbookTables";
import type { Steps } from "./source/steps";
import { checkRows, type CheckedRows } from "./table/checkRows";
import { type Block, blocksOf } from "./table/blocks";
import type { Counted } from "./table/entry";
import type { Memory } from "./regions/memory";
import { dividingQuestions } from "./table/dividingQuestions";
import { halfHeaders } from "./table/halfHeaders";
import { leftTables } from "./table/leftTables";
import { severalDates } from "./decision/severalDates";
import { areNotApart } from "./table/notApart";
import { type BlockContext, type BlockReading, readBlock } from "./table/readBlock";
import { serialHeaders } from "./table/serialHeaders";
import { sidewaysLine } from "./table/sideways";
import { areStacked } from "./table/stackedCells";
import { subjectColumns } from "./table/subjectColumns";
import { withUnitHeader } from "./table/unitHeader";
import { untoldText } from "./table/untoldText";

export interface TableReading {
  readonly columns: ReadColumns | null;
  readonly rows: readonly Counted[];
  readonly doubtful: readonly Counted[];
  readonly totals: readonly PrintedTotal[];
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly period: Period | null;
  readonly titles: readonly string[];
  /** The headers of the first table, which tell sources of one shape from others. */
  readonly headers: readonly string[];
}

const FIGURES: Readonly<Record<ReadingOrder["kind"], FigureKind>> = {
  inhabitants: "inhabitants",
  quota: "quota",
  balance: "balance",
  decision: "places",
};

type Figures = readonly (readonly [FigureKind, Category | null])[];

export function* understandTable(
  table: SourceTable,
  order: ReadingOrder,
  answers: ReadingAnswers,
): Steps<TableReading> {
  const memory: Memory = new Map();
  const sideways = sidewaysLine(table.lines, memory);
  if (sideways !== null) return refusedTable(problem("reading.sideways", { line: String(sideways.line) }));
  const subjects = subjectColumns(table.lines, memory);
  if (areStacked(table.lines, memory)) return refusedTable(problem("reading.stackedCells"));
  if (subjects.kind === "none")
    return refusedTable(
      problem(areNotApart(table.lines, memory) ? "reading.columnsNotApart" : "reading.headerMissing"),
    );
  if (subjects.kind === "twice") {
    const columns = subjects.columns.map((column) =>
      fillIn(entryOf("intake.columnName"), { header: headerAt(table.lines, column), column: column + 1 }),
    );
    return refusedTable(problem("reading.subjectTwice", { columns: columns.join(", ").slice(0, 300) }));
  }
  const dated = serialHeaders(table.lines, subjects.columns, memory);
  const halved = halfHeaders(dated.lines, subjects.columns);
  const blocks = (yield* blocksOf(halved.lines, subjects.columns, memory)).map(withUnitHeader);
  const context: BlockContext = {
    order,
    answers,
    subjects: subjects.columns,
    memory,
    titles: table.name === null ? [] : [table.name],
    hasCommas: table.hasCommas ?? false,
    hidden: table.hidden ?? { lines: new Set(), columns: new Set() },
    isNamedBeside: false,
    isOneOfTwo: false,
  };
  const readings: ReadCategory[] = [];
  for (const block of blocks) {
    const figures: Figures =
      order.kind === "decision" ? decisionFigures(block, context) : [[FIGURES[order.kind], null]];
    const beside = {
      ...context,
      isOneOfTwo: figures.length > 1,
      isNamedBeside:
        figures.length > 1 || figures.some(([figure, category]) => figure === "places" && category === "amv"),
    };
    for (const [figure, category] of figures) {
      readings.push({ category, block, reading: yield* readBlock(block, figure, category, beside) });
    }
  }
  const reading = together(readings, blocks, context);
  return { ...reading, messages: [...dated.messages, ...halved.messages, ...reading.messages] };
}

interface ReadCategory {
  readonly category: Category | null;
  readonly block: Block;
  readonly reading: BlockReading;
}

function together(all: readonly ReadCategory[], blocks: readonly Block[], context: BlockContext): TableReading {
  const headers = all[0]?.reading.headers.map(({ text }) => text) ?? [];
  const titles = blocks.flatMap((block) => block.titles);
  const readable = all.filter((one) => one.reading.problems.length === 0 && !isBesideUnknown(one, all));
  const columns = (readable[0] ?? all[0])?.reading.columns ?? null;
  const base = { ...refusedTable(), columns, headers, titles };
  if (readable.length === 0) {
    return {
      ...base,
      problems: unique(
        all.flatMap(({ reading }) => reading.problems),
        problem("reading.noRows"),
      ),
      messages: all.flatMap(({ reading }) => reading.messages),
    };
  }
  const tables = readable.map(({ category, reading }) => ({ ...reading, category }));
  const onTop = onTopQuestion(readable, context.answers);
  const questions = [
    ...tables.flatMap((table) => table.questions),
    ...severalDates(tables),
    ...(onTop === null ? [] : [onTop]),
  ];
  const own = tables.flatMap((table) => table.messages);
  const left = leftTables(all, context.subjects, context.memory);
  const messages = [...leftOfMinors(tables), ...partsBeside(readable), ...impossibleDates(titles), ...left, ...own];
  if (questions.length > 0) return { ...base, questions: oncePerColumn(questions), messages };
  const period = readable.map(({ reading }) => reading.period).find((found) => found !== null) ?? null;
  const categories = [...new Set(readable.map(({ category }) => category))];
  const parts = categories.map((category) =>
    settled(
      readable.filter((part) => part.category === category),
      { category, isOneOfSeveral: categories.length > 1 },
      period,
      context,
    ),
  );
  const untold = untoldText(readable, context.order.kind, context);
  const read = joined(parts, [...messages, ...untold]);
  return { ...base, period, ...withMinorsOnTop(read, context.answers) };
}

function joined(parts: readonly CheckedRows[], messages: readonly Message[]): CheckedRows {
  return {
    rows: parts.flatMap((part) => part.rows),
    doubtful: parts.flatMap((part) => part.doubtful),
    totals: parts.flatMap((part) => part.totals),
    messages: [...messages, ...parts.flatMap((part) => part.messages)],
    questions: oncePerColumn(parts.flatMap((part) => part.questions)),
    problems: parts.flatMap((part) => part.problems),
  };
}

function settled(
  parts: readonly ReadCategory[],
  { category, isOneOfSeveral }: Pick<SettleContext, "category" | "isOneOfSeveral">,
  period: Period | null,
  context: BlockContext,
): CheckedRows {
  const { order, answers } = context;
  const date = dateOf(order, period);
  const result = settleEntries(
    parts.flatMap(({ reading }) => reading.entries),
    { order, answers, date, category, isOneOfSeveral },
  );
  const nothing = { rows: [], doubtful: [], totals: [], questions: [], problems: [] };
  if (result.problems.length > 0) {
    const dividing = parts.flatMap((part) => dividingQuestions(part, result.clashes, context));
    if (dividing.length > 0) return { ...nothing, messages: result.messages, questions: dividing.slice(0, 1) };
    return { ...nothing, messages: result.messages, problems: result.problems };
  }
  const wrong = notPieces(parts, result.messages, answers);
  if (wrong.length > 0) return { ...nothing, messages: [], problems: wrong };
  return checkRows(
    result,
    category,
    date,
    context,
    parts.flatMap(({ reading }) => reading.columns ?? [])[0] ?? { region: "", count: "" },
  );
}

/** The day on which the figures were counted: municipalities that ended later still existed. */
function dateOf({ year, halfYear }: ReadingOrder, period: Period | null): string | null {
  if (halfYear !== null) return `${halfYear.year}-01-01`;
  if (year !== null) return `${year}-01-01`;
  if (period === null) return null;
  return period.day ?? `${period.year}-01-01`;
}

/** A table of which nothing was read, with why. */
export function refusedTable(...problems: readonly Problem[]): TableReading {
  return {
    columns: null,
    rows: [],
    doubtful: [],
    totals: [],
    messages: [],
    questions: [],
    problems,
    period: null,
    titles: [],
    headers: [],
  };
}

function unique(problems: readonly Problem[], otherwise: Problem): readonly Problem[] {
  const all = problems.length === 0 ? [otherwise] : problems;
  return [
    ...new Map(
      all.map((one) => [JSON.stringify([one.code, Object.entries(one.parameters).map(String)]), one]),
    ).values(),
  ];
}

function oncePerColumn(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [`${question.about} ${question.column ?? ""}`, question])).values()];
}

function headerAt(lines: readonly SourceLine[], column: number): string {
  return textOf(lines[0]?.cells[column] ?? null).slice(0, 40);
}

/** What the period of a source is called in its result. */
export function periodText(order: ReadingOrder, period: Period | null): string | null {
  if (period !== null) return keyOf(period);
  if (!isPeriodAsked(order)) return null;
  return order.halfYear === null ? String(order.year) : `${order.halfYear.year}-${order.halfYear.half}`;
}

/** One table with its columns chosen: every line with its region, its figure and its period; or what must be asked first. */
import type { SourceLine } from "../cells/cell";
import type { Period } from "../cells/period";
import { columnName } from "../headers/columnName";
import { namesFigure } from "../headers/namesFigure";
import type { FigureKind } from "../headers/figureWords";
import { problem, type Problem } from "../../text/result";
import type { Category, Message, Question, ReadColumns, ReadingAnswers, ReadingOrder } from "../reading";
import { chooseColumn, type ColumnChoice } from "../rules/chooseColumn";
import { columnAnswer, namedForMinors } from "../rules/columnAnswer";
import { columnOutcome } from "../rules/columnOutcome";
import { answeredFactor } from "../rules/answeredFactor";
import { minorsDoubt } from "../rules/minorsTitle";
import { otherTitle } from "../rules/otherTitle";
import { sectionDoubt } from "../rules/sectionDoubt";
import { titleDoubt } from "../rules/titleDoubt";
import type { Hidden } from "../source/workbookTables";
import type { Steps } from "../source/steps";
import type { Block } from "./blocks";
import { blockHeaders, type ColumnHeader } from "./blockHeaders";
import type { Entry } from "./entry";
import { answerFor, dimensionsIn, isChosenLine, leftByAnswers, questionOf } from "./dimensionAnswers";
import { manyUnnamed, regionsMissing } from "./manyUnnamed";
import { isCutAtComma } from "./cutAtComma";
import { datedLines } from "./datedLines";
import { judgedColumns } from "./judgedColumns";
import { agreesAll } from "./agreesAll";
import { entriesOf } from "./entriesOf";
import { datingNotes, halfYearNotes, titlePeriods } from "./periodColumn";
import { takenColumns, whenColumns } from "./whenColumns";
import { hasColumnOfMinors } from "./minorsColumn";
import { columnsRead, whyMessages } from "./readColumns";
import { rivalTest } from "./rivalTest";
import { sections } from "./untoldText";
import { unitDoubt } from "./unitColumn";
import { hiddenMessages } from "./hiddenMessages";
import { lineSubject } from "./lineSubject";
import type { Memory } from "../regions/memory";
import { regionsOfOtherKind, townMessages } from "./regionsHeader";
import type { SubjectColumns } from "./subjectColumns";

export interface BlockContext {
  readonly order: ReadingOrder;
  readonly answers: ReadingAnswers;
  readonly subjects: SubjectColumns;
  readonly memory: Memory;
  /** Titles from outside the table: the name of the sheet. */
  readonly titles: readonly string[];
  /** Commas divide the cells of the source. */
  readonly hasCommas: boolean;
  /** Lines and columns that nobody sees who opens the sheet. */
  readonly hidden: Hidden;
  /** A column beside it says what is counted: "Totaal" beside "Waarvan amv". */
  readonly isNamedBeside: boolean;
  /** The table holds a column of the total and one of the minors in it. */
  readonly isOneOfTwo: boolean;
}

export interface BlockReading {
  readonly entries: readonly Entry[];
  readonly headers: readonly ColumnHeader[];
  /** The columns that have a meaning; the others may still tell doubles apart. */
  readonly taken: ReadonlySet<number>;
  readonly columns: ReadColumns | null;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly period: Period | null;
  /** The lines that were read, after the choice of a value and a period. */
  readonly lines: readonly SourceLine[];
}

export function* readBlock(
  block: Block,
  wanted: FigureKind,
  category: Category | null,
  context: BlockContext,
): Steps<BlockReading> {
  const headers = blockHeaders(block, wanted);
  const judged = judgedColumns(block, headers, wanted, context);
  const texts = headers.map(({ text }) => text);
  const choice = chooseColumn(judged, {
    asked: context.order,
    answer: columnAnswer(context.answers, wanted, context.isOneOfTwo),
    isNamedAbove: context.isNamedBeside || namesFigure([...block.titles, ...context.titles], wanted),
    agrees: (column) => agreesAll(block, column, context),
    isRival: rivalTest(block, judged, texts, wanted),
  });
  if (choice.kind !== "chosen") {
    const told = columnOutcome(choice, context.order, judged, wanted);
    return { ...nothing(headers, block), ...told, questions: namedForMinors(told.questions, wanted) };
  }
  return yield* withColumn(block, headers, choice, wanted, category, context);
}

/** Why the column cannot be read as it stands, or what must be asked first; null when it can. */
function beforeReading(
  block: Block,
  headers: readonly ColumnHeader[],
  header: ColumnHeader,
  wanted: FigureKind,
  context: BlockContext,
): Partial<BlockReading> | null {
  if (isCutAtComma(block, headers, header.column, context.hasCommas)) {
    return { problems: [problem("reading.cutThousands", { column: header.text })] };
  }
  const missing = regionsMissing(manyUnnamed(block.lines, header.column, context.subjects, context.memory));
  if (missing !== null) return { problems: [missing] };
  const otherKind = regionsOfOtherKind(headers, context.subjects);
  if (otherKind !== null) return { problems: [otherKind] };
  const titles = [...block.titles, ...context.titles];
  const other = otherTitle(titles, wanted, context.answers);
  if (other !== null) return { questions: [other] };
  const minors = wanted !== "places" || hasColumnOfMinors(block) ? null : minorsDoubt(titles, context.answers);
  if (minors !== null) return { questions: [minors] };
  const section = sectionDoubt(
    sections(block, context).map(({ text }) => text),
    wanted,
    context.answers,
  );
  if (section !== null) return { questions: [section] };
  if (agreesAll(block, header.column, context)) return null;
  const doubt = titleDoubt(titles, wanted, columnName(header.own, header.column), context.answers);
  return doubt === null ? null : { questions: [doubt] };
}

type Outcome = Pick<BlockReading, "problems" | "questions" | "messages">;
type Chosen = Extract<ColumnChoice, { kind: "chosen" }>;

function* withColumn(
  block: Block,
  headers: readonly ColumnHeader[],
  choice: Chosen,
  wanted: FigureKind,
  category: Category | null,
  context: BlockContext,
): Steps<BlockReading> {
  const { header, verdict } = choice.judged;
  const first = beforeReading(block, headers, header, wanted, context);
  if (first !== null) return { ...nothing(headers, block), ...first };
  const when = whenColumns(block, headers, choice.judged, context);
  const taken = takenColumns(header, when, context.subjects);
  const { dimensions, further } = dimensionsIn(block.lines, headers, taken, wanted, context.answers);
  const asked = dimensions.filter((one) => answerFor(one, context.answers) === null);
  const columns = columnsRead(headers, header, when, context.subjects);
  if (asked.length > 0) return { ...nothing(headers, block), columns, questions: asked.map(questionOf) };
  const chosen = block.lines.filter((line) => isChosenLine(line, dimensions, context.answers));
  const unit = unitDoubt(chosen, headers, columnName(header.own, header.column), context.answers);
  if (unit !== null) return { ...nothing(headers, block), columns, ...unit };
  const dated = datedLines(
    chosen,
    when,
    {
      ofHeader: verdict.periods,
      ofTitles: titlePeriods(titlesOf(block, context), context.order, verdict.half),
      ofNotes: titlePeriods(halfYearNotes(block, wanted), context.order, null),
    },
    (line) => isOfRegion(line, context),
    context.order,
    context.answers.period ?? context.answers.values?.get("periode") ?? null,
  );
  if (dated.problems.length + dated.questions.length > 0)
    return { ...nothing(headers, block), columns, ...stopped(dated) };
  const factor = answeredFactor(header, choice.factor, context.answers);
  const reading = yield* entriesOf(dated.lines, header, {
    ...context,
    wanted,
    mayBeNegative: context.order.kind === "balance",
    factor,
    category,
    notation: context.answers.notation ?? null,
  });
  return {
    ...nothing(headers, block),
    ...reading,
    taken: new Set([...taken, ...dimensions.map((dimension) => dimension.header.column)]),
    columns: { ...columns, notation: reading.notation },
    messages: [
      ...townMessages(headers, context.subjects),
      ...whyMessages(choice.why, header, factor),
      ...leftByAnswers(block.lines, further, context),
      ...dated.messages,
      ...unseen(dated.lines, header, context),
      ...reading.messages,
    ],
    period: dated.period,
    lines: dated.lines,
  };
}

function stopped({ problems, questions, messages }: Outcome): Outcome {
  return { problems, questions, messages };
}

/** Columns and lines that count though nobody sees them. */
function unseen(lines: readonly SourceLine[], figure: ColumnHeader, context: BlockContext): readonly Message[] {
  const regions = lines.filter((line) => isOfRegion(line, context));
  return hiddenMessages(regions, figure, context.hidden);
}

/** All that names the period of a table from outside its lines. */
function titlesOf(block: Block, { titles }: BlockContext): readonly string[] {
  return [...block.titles, ...titles, ...datingNotes(block)];
}

/** A total has no period of its own. */
function isOfRegion(line: SourceLine, { subjects, memory }: BlockContext): boolean {
  const { found } = lineSubject(line, subjects, memory);
  return found.kind !== "total" && !(found.kind === "region" && found.region.kind === "country");
}

function nothing(headers: readonly ColumnHeader[], { lines }: Block): BlockReading {
  return {
    entries: [],
    headers,
    taken: new Set(),
    columns: null,
    messages: [],
    questions: [],
    problems: [],
    period: null,
    lines,
  };
}

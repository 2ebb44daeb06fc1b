/**
 * The tables that stand below each other in one source, each with the titles above it and its header rows. A header may take two
 * rows; a header that is repeated on every page begins nothing new.
 */
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { isMarkedNumber } from "../cells/markedNumber";
import { periodsIn } from "../cells/namedPeriods";
import { columnRole } from "../headers/columnRole";
import { figureHeader } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import { LINES_PER_STEP } from "../source/limits";
import type { Steps } from "../source/steps";
import { wordsOf } from "../headers/words";
import { isNumber } from "./figureCells";
import { figuredAbove, isFiguredLine } from "./figuredLine";
import { isAboutRegion } from "./lineSubject";
import { lonesAbove, lonesBelow } from "./loneRegions";
import type { Memory } from "../regions/memory";
import type { SubjectColumns } from "./subjectColumns";
import { isUnnamedLine } from "./unnamedLine";

export interface Block {
  readonly titles: readonly string[];
  /** Upper rows first. */
  readonly headers: readonly SourceLine[];
  readonly lines: readonly SourceLine[];
  /** Lines between the rows that are none: notes, and headers that were repeated. */
  readonly notes: readonly SourceLine[];
}

const MOST_HEADER_ROWS = 3;
/** A cell with more is a note. */
const LONGEST_HEADER = 200;

interface OpenBlock extends Block {
  readonly lines: SourceLine[];
  readonly notes: SourceLine[];
}

export function* blocksOf(
  lines: readonly SourceLine[],
  columns: SubjectColumns,
  memory: Memory,
): Steps<readonly Block[]> {
  const blocks: OpenBlock[] = [];
  let pending: SourceLine[] = [];
  const isOfRegion = (line: SourceLine): boolean => isAboutRegion(line, columns, memory);
  for (const [index, line] of lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield;
    const current = blocks.at(-1);
    const last = current?.lines.at(-1);
    const above = pending.length === 0 ? (last ?? null) : null;
    const isOfTable =
      isData(line, columns, memory) ||
      isUnnamedLine(line, above, columns, memory) ||
      isFiguredLine(line, last, pending);
    if (!isOfTable) {
      pending.push(line);
      continue;
    }
    if (current === undefined || !goesOn(current, pending, line, isOfRegion)) {
      blocks.push(blockFrom(pending, line, columns, isOfRegion));
    }
    pending = [];
  }
  const last = blocks.at(-1);
  const lones = lonesBelow(last?.lines.at(-1), pending, isOfRegion);
  last?.lines.push(...lones);
  last?.notes.push(...pending.slice(lones.length));
  return blocks;
}

/** Adds a line to the table, with what stands between; false where another table begins. */
function goesOn(
  current: OpenBlock,
  pending: readonly SourceLine[],
  line: SourceLine,
  isOfRegion: (line: SourceLine) => boolean,
): boolean {
  const strange = strangeLines(current.lines.at(-1), pending, line, isOfRegion);
  if (strange.length === 0) {
    if (beginsNew(pending, current.headers)) return false;
    current.notes.push(...pending);
  }
  current.lines.push(...strange, line);
  return true;
}

function blockFrom(
  pending: readonly SourceLine[],
  line: SourceLine,
  columns: SubjectColumns,
  isOfRegion: (line: SourceLine) => boolean,
): OpenBlock {
  const figured = figuredAbove(pending, line);
  const lones = figured.length > 0 ? figured : lonesAbove(pending, line, isOfRegion);
  const upper = pending.slice(0, pending.length - lones.length);
  const headers = headerRows(upper, columns).filter((row) => !isTitleWithYear(row));
  // Below a header a lone region is a line of its table, elsewhere it is a title.
  const first = headers.length > 0 && headers.at(-1) === upper.at(-1) ? lones : [];
  const titles = pending.filter((other) => !headers.includes(other) && !first.includes(other)).map(lineText);
  return { titles, headers, lines: [...first, line], notes: [] };
}

/** A line that names a region, or has a number in it and no words of a header. */
function isData(line: SourceLine, columns: SubjectColumns, memory: Memory): boolean {
  if (isAboutRegion(line, columns, memory) && line.cells.length > 1 && !isLabelOfColumn(line, columns)) return true;
  const others = line.cells.filter((_cell, column) => column !== columns.name && column !== columns.code);
  if (others.some(isMarkedNumber)) return true;
  const numbers = others.filter(isNumber).length;
  // A year is a header's; any other number belongs to a region that is not known
  return numbers > 0 && others.every((cell) => isNumber(cell) || !/\p{L}{3}/u.test(textOf(cell)) || numbers > 1);
}

/** "Totaal" beside "Mannen" and "Vrouwen" below a header that was merged: above no region, more than one, and without a single number. */
function isLabelOfColumn({ cells }: SourceLine, { name, code }: SubjectColumns): boolean {
  const isOfRegion = [name, code].some((column) => column !== null && textOf(cells[column] ?? null) !== "");
  const labels = cells.filter((cell) => /\p{L}/u.test(textOf(cell))).length;
  return !isOfRegion && labels > 1 && !cells.some(isNumber);
}

function beginsNew(pending: readonly SourceLine[], headers: readonly SourceLine[]): boolean {
  const known = new Set(headers.map(lineText));
  return pending.some((line) => {
    const filled = line.cells.filter((cell) => textOf(cell) !== "").length;
    const text = lineText(line);
    if (known.has(text)) return false;
    return filled > 1 || periodsIn(text).length > 0 || wordsOf(text).some((word) => word === "amv" || word === "amvs");
  });
}

const FIGURES: readonly FigureKind[] = ["inhabitants", "quota", "balance", "places", "minors"];

/**
 * "Ter Apel;vrijgesteld" between two lines of a list, with no blank line at either side: a line of the list that is not understood, and is said to
 * be so. So are regions whose figure is missing. Anything else with more than one text begins another table.
 */
function strangeLines(
  before: SourceLine | undefined,
  pending: readonly SourceLine[],
  after: SourceLine,
  isOfRegion: (line: SourceLine) => boolean,
): readonly SourceLine[] {
  const [only] = pending;
  if (only === undefined || before === undefined) return [];
  const lones = lonesBelow(before, pending, isOfRegion);
  if (lones.length === pending.length && (lones.at(-1)?.line ?? 0) + 1 === after.line) return lones;
  const isBetween = before.line + 1 === only.line && only.line + 1 === after.line;
  if (!isBetween) return [];
  // A region whose figure is missing, with no separator behind its name
  if (isOfRegion(only)) return pending;
  const filled = only.cells.filter((cell) => textOf(cell) !== "").length;
  const isHeader = only.cells.some(isHeaderText) || periodsIn(lineText(only)).length > 0;
  return filled > 1 && !isHeader ? pending : [];
}

function isHeaderText(cell: Cell): boolean {
  const text = textOf(cell);
  if (text === "" || text.length > LONGEST_HEADER) return false;
  return columnRole(text) !== null || FIGURES.some((figure) => figureHeader(text, figure).fit !== "other");
}

/** The rows directly above the first row of figures that have more than one cell, or a lone one in the middle, such as a unit. */
function headerRows(pending: readonly SourceLine[], columns: SubjectColumns): readonly SourceLine[] {
  const rows: SourceLine[] = [];
  for (const line of [...pending].reverse()) {
    if (line.cells.some(isNumber)) break;
    const isHeader = isHeaderRow(line) || isAside(line, columns);
    if (isHeader) rows.unshift(line);
    else if (rows.length > 0) break;
    if (rows.length === MOST_HEADER_ROWS) break;
  }
  return rows;
}

/** More than one text; a title that was merged over all columns is one text. */
function isHeaderRow({ cells }: SourceLine): boolean {
  return new Set(cells.map(textOf).filter((text) => text !== "")).size > 1;
}

/** A text above some columns, and none above that of the regions. */
function isAside({ cells }: SourceLine, { name, code }: SubjectColumns): boolean {
  const texts = cells.map(textOf);
  const subject = Math.min(name ?? Infinity, code ?? Infinity);
  return texts.some((text) => text !== "") && (texts[subject] ?? "") === "" && (texts[0] ?? "") === "";
}

/** "Opgave" beside "2027": a title of which the year was taken for a cell, as numbers at the end of a line are. */
function isTitleWithYear({ cells }: SourceLine): boolean {
  const [first = "", second = "", third] = cells.map(textOf);
  const isWithYear = third === undefined && /^20\d{2}$/u.test(second) && /\p{L}{3}/u.test(first);
  return isWithYear && columnRole(first) === null && FIGURES.some((kind) => figureHeader(first, kind).fit !== "other");
}

export function lineText({ cells }: SourceLine): string {
  return cells
    .map(textOf)
    .filter((text) => text !== "")
    .join(" ");
}

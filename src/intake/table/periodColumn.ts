/** Which column says when, and which periods the titles above a table name. */
import { type Cell, textOf } from "../cells/cell";
import { halfOfCell } from "../cells/halfOfCell";
import { halfNamed, joinsRomanHalves, type NamedHalf, periodsIn, romanHalf } from "../cells/namedPeriods";
import { type Period, periodOfCell } from "../cells/period";
import { columnRole } from "../headers/columnRole";
import { whenHeader } from "../headers/whenHeader";
import { withoutBrackets } from "../headers/words";
import { figureHeader } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { ReadingOrder } from "../reading";
import { withHalf } from "../rules/periodFits";
import type { Block } from "./blocks";
import type { ColumnHeader } from "./blockHeaders";
import { withoutSource } from "./sourceTitle";
import { isBeginning } from "./toldPeriods";
import { isSubject, type SubjectColumns } from "./subjectColumns";

const SAMPLE = 60;
/** Of a year people write two figures or four. */
const COUNT = /^(?:\d{3}|\d{5,}|\d{1,3}(?:\.\d{3})+)$/u;
/** A day on which no half-year begins or ends is that of a letter about a quota. */
const BORDER = /-(?:01-01|06-30|07-01|12-31)$/u;

/** The column whose header says so, or in which nearly every cell is a period. */
export function periodColumn(
  { lines }: Block,
  headers: readonly ColumnHeader[],
  figure: number,
  subjects: SubjectColumns,
): ColumnHeader | null {
  const others = headers.filter(({ column }) => column !== figure && !isSubject(column, subjects));
  const sample = lines.slice(0, SAMPLE);
  const share = ({ column }: ColumnHeader): number =>
    sample.filter(({ cells }) => periodOfCell(cells[column]) !== null).length;
  const isFigure = ({ column }: ColumnHeader): boolean =>
    sample.every(({ cells }) => COUNT.test(textOf(cells[column] ?? null)));
  const named = others.filter((header) => {
    const says = columnRole(header.own === "" ? header.text : header.own) === "period";
    // "2e halfjaar" is a header of figures
    const isFilled = 10 * share(header) >= 9 * sample.length;
    const isOne = !isFilled && namesPeriod(withoutBrackets(header.own).text);
    const isOfOther = whenHeader(header.own === "" ? header.text : header.own) === "event" || isBeginning(header);
    return says && !isOne && !isOfOther && (share(header) > 0 || !isFigure(header));
  });
  const [best] = [...named].sort((one, other) => share(other) - share(one));
  if (best !== undefined) return best;
  return others.find((header) => header.text === "" && 10 * share(header) >= 9 * sample.length) ?? null;
}

/**
 * The column that says which half of the year a line is about, beside one that only says the year: "Jaar" and "Halfjaar". In every line both
 * must be filled so; two such columns are none.
 */
export function halfColumn(
  { lines }: Block,
  headers: readonly ColumnHeader[],
  year: ColumnHeader | null,
  taken: ReadonlySet<number>,
): ColumnHeader | null {
  if (year === null || lines.some(({ cells }) => saysHalf(periodOfCell(cells[year.column])))) return null;
  const isHalf = ({ column, own, text }: ColumnHeader): boolean => {
    const header = own === "" ? text : own;
    // A period 1 may as well be a month or a quarter
    const isSaid =
      OF_HALVES.test(header) || (OF_PERIODS.test(header) && lines.some(({ cells }) => isInWords(cells[column])));
    const filled = lines.filter(({ cells }) => textOf(cells[column] ?? null) !== "");
    return !taken.has(column) && isSaid && filled.every(({ cells }) => halfOfCell(cells[column]) !== null);
  };
  const [only, second] = headers.filter(isHalf);
  return second === undefined ? (only ?? null) : null;
}

const OF_HALVES = /^(?:half[- ]?jaar|halfjaren|half year|helft|hj)(?: ?(?:nr|nummer))?\.?$/iu;
const OF_PERIODS = /^(?:periode|tijdvak|semester)$/iu;

function isInWords(cell: Cell | undefined): boolean {
  return halfNamed(textOf(cell ?? null)) !== null;
}

/** More than a year. */
function saysHalf(period: Period | null): boolean {
  return period !== null && (period.half !== null || period.day !== null);
}

function namesPeriod(header: string): boolean {
  return halfNamed(header) !== null || periodsIn(header).length > 0;
}

/** A note that tells when was counted, such as "Peildatum: 1 januari 2021". */
const ABOUT_COUNTING = /peildatum|peilmoment|\b(?:toe)?stand\b|situatie|\b(?:op|per) 1 januari\b/iu;
const FIRST_OF_JANUARY = /\b0?1 januari\b|\b0?1[-/]0?1[-/]\d{4}\b|\b\d{4}-01-01\b/iu;
const LONGEST_NOTE = 200;

/** Notes below a table that name its period. A source with 1 January names the day of its figures: nothing is published then. */
export function datingNotes(block: Block): readonly string[] {
  return shortNotes(block)
    .filter((note) => ABOUT_COUNTING.test(note) || (/\b(?:bron|source)\b/iu.test(note) && FIRST_OF_JANUARY.test(note)))
    .map((note) => note.replace(/\b(?:bron|source)\b:?/giu, "").trim());
}

/** Notes about the quota that name a half-year: that of the table, or one that is still to come. */
export function halfYearNotes(block: Block, wanted: FigureKind): readonly string[] {
  if (wanted !== "quota") return [];
  return shortNotes(block).filter(
    (note) =>
      !ABOUT_COUNTING.test(note) &&
      periodsIn(note).some(({ half }) => half !== null) &&
      ["sure", "unsure"].includes(figureHeader(note, wanted).fit),
  );
}

function shortNotes({ notes }: Block): readonly string[] {
  return notes.map(({ cells }) => cells.map(textOf).join(" ").trim()).filter((note) => note.length <= LONGEST_NOTE);
}

/**
 * The periods that titles name. A month without a day is as often that of publication: there only the year counts.
 *
 * @param half The half-year that the header of the figure names without its year.
 */
export function titlePeriods(
  titles: readonly string[],
  asked: ReadingOrder,
  half: NamedHalf | null,
): readonly Period[] {
  const named = titles
    .map(withoutSource)
    .flatMap((title) => withHalf(periodsIn(title).map(withoutMonth), halfOfTitle(title), asked))
    .filter(({ day }) => asked.kind !== "quota" || day === null || BORDER.test(day));
  // Of a title with both halves the header chooses one
  const isOther = (period: Period): boolean =>
    half !== null &&
    period.half !== null &&
    period.half !== half &&
    named.some((other) => other.year === period.year && other.half === half);
  return named.filter((period) => !isOther(period)).flatMap((period) => withHalf([period], half, asked));
}

/** Roman figures count where they are all that is said, as in the name of a sheet. */
function halfOfTitle(title: string): NamedHalf | null {
  if (joinsRomanHalves(title)) return "both";
  return halfNamed(title) ?? (/^II?$/u.test(title) ? romanHalf(title) : null);
}

function withoutMonth(period: Period): Period {
  return /^[a-z]|[a-z]$/u.test(period.text) ? { ...period, day: null } : period;
}

/**
 * Columns that say when without being called a year, date or period. Half-years say so themselves ("Ronde": "2024-II"), in a remark as well.
 * A day says it only below a header of a beginning or of counting: most days in a list are those of a letter or of a change.
 */
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { periodsIn } from "../cells/namedPeriods";
import { type Period, periodOfCell } from "../cells/period";
import { wordsOf } from "../headers/words";
import type { ReadingOrder } from "../reading";
import type { Block } from "./blocks";
import type { ColumnHeader } from "./blockHeaders";

const BEGINNING =
  /^(?:(?:(?:geldig|geldend|lopend|loopt|ingaand\p{L}*) )?(?:van|vanaf|per)|ingang|ingangsdatum|datum ingang|begin|begint|begindatum|start|startdatum|from|valid from)$/u;
const COUNTING = /^(?:(?:stand|situatie|toestand)(?: op| per)?|op|moment|meetmoment|meetdatum|teldatum|tijdstip)$/u;
const ENDING =
  /^(?:(?:(?:geldig|geldend|lopend|loopt) )?(?:tot|t m|tm|tot en met)|eind|einde|einddatum|datum einde|until|to|valid until)$/u;

export interface ToldColumn {
  readonly header: ColumnHeader;
  /** Of a beginning the column beside it that says until when. */
  readonly end: ColumnHeader | null;
  readonly says: "half" | "beginning" | "counting";
}

/**
 * The column that says when though its header does not, or null.
 *
 * @param isNamed Whether the header of the figure names its period: then a remark about another one changes nothing.
 */
export function toldColumn(
  { lines }: Block,
  others: readonly ColumnHeader[],
  { halfYear }: Pick<ReadingOrder, "halfYear">,
  isNamed: boolean,
): ToldColumn | null {
  const saysHalf = (cell: Cell | undefined): boolean =>
    isNamed ? typeof cell === "string" && (periodOfCell(cell)?.half ?? null) !== null : halfIn(cell) !== null;
  const half = halfYear === null ? undefined : others.find((header) => areFilled(lines, header, saysHalf));
  if (half !== undefined) return { header: half, end: null, says: "half" };
  const dated = others.filter((header) => areFilled(lines, header, (cell) => dayOf(cell) !== null));
  const named = (pattern: RegExp): ColumnHeader | null => dated.find((header) => pattern.test(nameOf(header))) ?? null;
  const beginning = named(BEGINNING);
  if (beginning !== null) return { header: beginning, end: named(ENDING), says: "beginning" };
  const counting = halfYear === null ? named(COUNTING) : null;
  return counting === null ? null : { header: counting, end: null, says: "counting" };
}

/** Nearly all that stands in a column, and that is in most lines: a total says nothing about when. */
function areFilled(
  lines: readonly SourceLine[],
  { column }: ColumnHeader,
  says: (cell: Cell | undefined) => boolean,
): boolean {
  const filled = lines.filter(({ cells }) => textOf(cells[column] ?? null) !== "");
  return (
    2 * filled.length >= lines.length &&
    filled.length > 0 &&
    10 * filled.filter(({ cells }) => says(cells[column])).length >= 9 * filled.length
  );
}

/** What such a column says of a line. Half a year is told by the day on which it begins, unless another ends it. */
export function toldPeriod(
  { header, end, says }: ToldColumn,
  cells: readonly Cell[],
  isOfHalves: boolean,
): Period | null {
  const cell = cells[header.column];
  if (says === "half") return halfIn(cell);
  const day = dayOf(cell);
  if (day === null || says === "counting" || !isOfHalves) return day;
  const half = /-01-01$/u.test(day.day ?? "") ? 1 : /-07-01$/u.test(day.day ?? "") ? 2 : null;
  const last = end === null ? null : dayOf(cells[end.column]);
  const isWhole = half !== null && (last === null || endsHalf(last, day.year, half));
  return isWhole ? { ...day, half, day: null } : day;
}

/** "Tot" may name the last day or the one after it. */
function endsHalf({ day }: Period, year: number, half: 1 | 2): boolean {
  const ends = half === 1 ? [`${year}-06-30`, `${year}-07-01`] : [`${year}-12-31`, `${year + 1}-01-01`];
  return day !== null && ends.includes(day);
}

/** The one half-year that a text names; a figure names none. */
function halfIn(cell: Cell | undefined): Period | null {
  if (typeof cell !== "string") return null;
  const [only, second] = periodsIn(textOf(cell));
  return only === undefined || second !== undefined || only.half === null ? null : only;
}

/** A number may be a count, even where it could be a day. */
function dayOf(cell: Cell | undefined): Period | null {
  const period = typeof cell === "number" ? null : periodOfCell(cell);
  return period?.day === null ? null : period;
}

/** Whether a header says that its days are those from which something holds. */
export function isBeginning(header: ColumnHeader): boolean {
  return BEGINNING.test(nameOf(header));
}

function nameOf({ own, text }: ColumnHeader): string {
  return wordsOf(own === "" ? text : own).join(" ");
}

/**
 * The cells of a text with a separator, after RFC 4180: a quoted cell may hold the separator, a line break and doubled quotes.
 * One pass, so that a long line costs no more than many short ones. Line numbers are those of the text, also after a quoted
 * line break.
 */
import { fail, problem, type Result, succeed } from "../../text/result";
import type { SourceLine } from "../cells/cell";
import { dutchMonths } from "../../text/dutchDate";
import { UNIT_FORM } from "../cells/unitBehind";
import { LINES_PER_STEP, LONGEST_LINE, MOST_COLUMNS, MOST_LINES } from "./limits";
import { END_OF_ITEM, figuresOfItem, PART_OF_ITEM, withoutListMark } from "./listItem";
import type { Separator } from "./separatorOf";
import type { Steps } from "./steps";

const QUOTE = '"';

interface Place {
  readonly at: number;
  /** Line breaks inside quoted cells. */
  readonly breaks: number;
}

export function* splitText(text: string, separator: Separator): Steps<Result<readonly SourceLine[]>> {
  const lines: SourceLine[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const read = separator === " " ? spacedLine(text, at) : separatedLine(text, at, separator);
    if (read === null) return fail(problem("source.quoteOpen", { line: String(line) }));
    if (read.end.at - at > LONGEST_LINE) return fail(problem("source.lineTooLong", { line: String(line) }));
    if (read.cells.length > MOST_COLUMNS) return fail(tooManyColumns(read.cells.length));
    if (read.cells.some((cell) => cell !== "")) lines.push({ line, cells: read.cells });
    if (line > MOST_LINES) return fail(problem("source.tooManyLines", { most: MOST_LINES }));
    line += 1 + read.end.breaks;
    at = read.end.at;
    if (line % LINES_PER_STEP === 0) yield;
  }
  return succeed(lines);
}

const tooManyColumns = (columns: number) => problem("source.tooManyColumns", { columns, most: MOST_COLUMNS });

interface ReadLine {
  readonly cells: readonly string[];
  readonly end: Place;
}

function separatedLine(text: string, start: number, separator: string): ReadLine | null {
  const cells: string[] = [];
  let at = start;
  let breaks = 0;
  for (;;) {
    const quoted = text.charAt(at) === QUOTE ? quotedCell(text, at) : null;
    if (text.charAt(at) === QUOTE && quoted === null) return null;
    const end = endOfCell(text, quoted?.end.at ?? at, separator);
    cells.push(quoted === null ? text.slice(at, end) : quoted.cell + text.slice(quoted.end.at, end));
    breaks += quoted?.end.breaks ?? 0;
    if (text.charAt(end) !== separator) return { cells, end: { at: afterBreak(text, end), breaks } };
    at = end + 1;
  }
}

/** A quoted cell from its first quote on; null when it is never closed. */
function quotedCell(text: string, start: number): { readonly cell: string; readonly end: Place } | null {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close === -1 || close - start > LONGEST_LINE) return null;
    parts.push(text.slice(at, close));
    if (text.charAt(close + 1) !== QUOTE) {
      const cell = parts.join(QUOTE);
      return { cell, end: { at: close + 1, breaks: breaksIn(cell) } };
    }
    at = close + 2;
  }
}

function endOfCell(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === separator || sign === "\n" || sign === "\r") return at;
    at += 1;
  }
  return at;
}

function afterBreak(text: string, end: number): number {
  if (text.charAt(end) === "\r" && text.charAt(end + 1) === "\n") return end + 2;
  return end + 1;
}

function breaksIn(cell: string): number {
  return cell.includes("\n") || cell.includes("\r") ? cell.split(/\r\n|\r|\n/u).length - 1 : 0;
}

/** A number at the end, with what it counts. */
const TAIL = new RegExp(
  String.raw`[ \u00a0](?<number>(?:[+−–-]?\d{1,3}(?:[. \u00a0]\d{3})*(?:,\d+)?[*¹²³]?|[+−–-]?\d+[*¹²³]?)(?:[ \u00a0]?${UNIT_FORM})?${PART_OF_ITEM})${END_OF_ITEM}$`,
  "iu",
);

/** Before the year of a title: "Taakstelling, eerste halfjaar 2024" is no name with 2.024. */
const BEFORE_YEAR = new RegExp(
  String.raw`(?<!\p{L})(?:half[- ]?jaar|helft|jaar|kwartaal|begin|eind|medio|in|van|voor|per|over|vanaf|${dutchMonths.join("|")})$`,
  "iu",
);
const YEAR = /^(?:19|20)\d{2}$/u;

/** A name, blanks and a number at the end; anything else is one cell. */
function spacedLine(text: string, start: number): ReadLine {
  const end = endOfCell(text, start, "\n");
  const line = text.slice(start, end).trim();
  const place = { at: afterBreak(text, end), breaks: 0 };
  if (line.length > 300) return { cells: [line], end: place };
  const wide = line.split(/\t| {2,}/u).map((cell) => cell.trim());
  if (wide.length > 1) return { cells: wide, end: place };
  const tail = TAIL.exec(line);
  const name = tail === null ? "" : withoutListMark(line.slice(0, tail.index).trim());
  const number = tail?.groups?.["number"] ?? "";
  const isTitle = YEAR.test(number) && BEFORE_YEAR.test(name);
  const isPair = /\p{L}/u.test(name) && !/\d$/u.test(name) && !isTitle;
  return { cells: isPair ? [name, ...figuresOfItem(number)] : [line], end: place };
}

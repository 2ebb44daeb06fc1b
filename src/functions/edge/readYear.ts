import { dutchDate } from "../../text/dutchDate";
import { fail, problem, type Result, succeed } from "../../text/result";
import { isBlankText, scalarOf } from "./grid";
import { shownCell } from "./shownCell";

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the sheet's calendar (1900 system). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The year of a reference date on 1 January: a year, a date cell, or text such as "2024", "2024-01-01" or "1-1-2024".
 *
 * @returns The year, or `fallback` when the argument was not given.
 */
export function readYear(value: unknown, fallback: number): Result<number> {
  const cell = scalarOf(value);
  if (isBlankText(cell)) return succeed(fallback);
  if (Array.isArray(cell)) return fail(problem("functions.rangeForOneValue", { argument: "peildatum" }));
  if (typeof cell === "number" && Number.isInteger(cell)) {
    return cell >= EARLIEST_YEAR && cell <= LATEST_YEAR ? succeed(cell) : yearOfSerial(cell);
  }
  return typeof cell === "string" ? yearOfText(cell.trim()) : notAYear(shownCell(cell));
}

function yearOfSerial(serial: number): Result<number> {
  const date = new Date(DAY_ZERO + serial * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return notAYear(shownCell(serial));
  return firstOfJanuary(year, date.getUTCMonth() + 1, date.getUTCDate());
}

function yearOfText(text: string): Result<number> {
  if (/^\d{4}$/u.test(text)) return succeed(Number(text));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso !== null) return firstOfJanuary(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/u.exec(text);
  if (dutch !== null) return firstOfJanuary(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
  const words = /^1 januari (\d{4})$/iu.exec(text);
  return words === null ? notAYear(text) : succeed(Number(words[1]));
}

function firstOfJanuary(year: number, month: number, day: number): Result<number> {
  if (month === 1 && day === 1) return succeed(year);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return notAYear(`${day}-${month}-${year}`);
  return fail(problem("functions.notFirstOfJanuary", { date: dutchDate(`${year}-${month}-${day}`) }));
}

function notAYear(text: string): Result<never> {
  return fail(problem("functions.notAYear", { text: text.slice(0, 40) }));
}

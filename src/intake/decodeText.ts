/**
 * The text of a file. A byte order mark decides; else UTF-8, and where that does not fit windows-1252, as a Dutch Excel saves
 * CSV. The upper part of windows-1252 is written out here: engines differ in how they decode it.
 */
import { fail, problem, type Result, succeed } from "../text/result";

const MOST_BYTES = 5_000_000;
/** 0x80 to 0x9F of windows-1252 (WHATWG Encoding Standard); a code that stands for nothing is left as it is. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
/** First bytes of a workbook: a zip (xlsx, ods), or the older compound file (xls, or encrypted). */
const WORKBOOK_STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length > MOST_BYTES) return fail(problem("intake.fileTooLarge"));
  if (WORKBOOK_STARTS.some((start) => startsWith(bytes, start))) return fail(problem("intake.fileIsWorkbook"));
  if (startsWith(bytes, [0xff, 0xfe])) return succeed(new TextDecoder("utf-16le").decode(bytes));
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return succeed(Array.from(bytes, characterOf).join(""));
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function characterOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
}

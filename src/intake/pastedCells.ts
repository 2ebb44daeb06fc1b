/**
 * The cells of a pasted text: tabs from Excel, otherwise a file with semicolons or commas. A quoted cell may hold the
 * separator ("Nuenen, Gerwen en Nederwetten"). Every line stays, blank ones too, so that line numbers are those of the
 * planner.
 */
import { parse } from "papaparse";
import { fail, problem, type Result, succeed } from "../text/result";

const MOST_CHARACTERS = 1_000_000;
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 50;
/** A line of fifty long names is shorter. The parser's time grows with the square of a line that is full of quotes. */
const LONGEST_LINE = 5_000;

/** In doubt the first: Excel pastes tabs, Dutch files use semicolons, and names hold commas. */
const SEPARATORS = ["\t", ";", ","] as const;

export function pastedCells(text: string): Result<readonly (readonly string[])[]> {
  if (text.length > MOST_CHARACTERS) return fail(problem("intake.pasteTooLarge"));
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
  const filled = lines.filter((line) => line.trim() !== "");
  if (lines.some((line) => line.length > LONGEST_LINE)) return fail(problem("intake.pasteLineTooLong"));
  const read = parse<string[]>(lines.join("\n"), { header: false, delimiter: separatorOf(filled), newline: "\n" });
  const quote = read.errors.find(({ type }) => type === "Quotes");
  if (quote !== undefined) return fail(problem("intake.pasteQuote", { line: String((quote.row ?? 0) + 1) }));
  const rows = withoutBlankEnd(read.data);
  if (rows.length === 0) return fail(problem("intake.pasteBlank"));
  if (rows.length > MOST_ROWS) return fail(problem("intake.pasteTooManyRows", { rows: rows.length, most: MOST_ROWS }));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns > MOST_COLUMNS) return fail(problem("intake.pasteTooManyColumns", { columns, most: MOST_COLUMNS }));
  return succeed(rows);
}

/** The separator that at least half of the lines hold, so that a title or a note below the list does not decide. */
function separatorOf(lines: readonly string[]): string {
  const isCommon = (sign: string): boolean => 2 * lines.filter((line) => line.includes(sign)).length >= lines.length;
  return SEPARATORS.find(isCommon) ?? ",";
}

/** Excel ends a copy with a line break, which is no row. */
function withoutBlankEnd(rows: readonly string[][]): readonly string[][] {
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

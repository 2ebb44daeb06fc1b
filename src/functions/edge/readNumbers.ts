import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { type Grid, isBlank, scalarOf } from "./grid";

/** The word for a meant zero: a maximum of zero, or an agreed zero. */
const NONE_WORD = "geen";

/**
 * A range of numbers. A blank cell is 0; text, a truth value and an error cell are problems with their place. Cells that are
 * all numbers are looked at once and not copied.
 */
export function readNumbers(grid: Grid): Result<readonly number[]> {
  if (areNumbers(grid.cells)) return succeed(grid.cells);
  return readCells(grid, (cell) => (isBlank(cell) ? 0 : numberOf(cell)));
}

/** A range of bounds or agreements: blank or 0 is null (none), the word "geen" is a real zero. */
export function readLimits(grid: Grid): Result<readonly (number | null)[]> {
  return readCells(grid, (cell) => {
    if (isBlank(cell) || cell === 0) return null;
    return isNoneWord(cell) ? 0 : numberOf(cell, "functions.textForLimit");
  });
}

/** One number; null when the argument was not given. */
export function readNumber(name: string, value: unknown): Result<number | null> {
  const cell = scalarOf(value);
  if (cell === null || cell === undefined) return succeed(null);
  if (Array.isArray(cell)) return fail(problem("functions.rangeForOneValue", { argument: name }));
  const read = readNumbers({ name, rows: 1, columns: 1, cells: [cell] });
  return read.ok ? succeed(read.value[0] ?? 0) : read;
}

/** One number that must be given. */
export function readRequiredNumber(name: string, value: unknown): Result<number> {
  const read = readNumber(name, value);
  if (!read.ok) return read;
  return read.value === null ? fail(problem("functions.argumentMissing", { argument: name })) : succeed(read.value);
}

function readCells<Value>(grid: Grid, read: (cell: unknown) => Value | Problem): Result<readonly Value[]> {
  const problems: Problem[] = [];
  const values: Value[] = [];
  grid.cells.forEach((cell, position) => {
    const value = read(cell);
    if (isProblem(value)) {
      problems.push({ ...value, parameters: { ...value.parameters, argument: grid.name }, position });
    } else values.push(value);
  });
  return problems.length > 0 ? fail(...problems) : succeed(values);
}

function areNumbers(cells: readonly unknown[]): cells is readonly number[] {
  for (let position = 0; position < cells.length; position += 1) {
    if (!Number.isFinite(cells[position])) return false;
  }
  return true;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value;
}

function numberOf(
  cell: unknown,
  codeForText: "functions.textForNumber" | "functions.textForLimit" = "functions.textForNumber",
): number | Problem {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? cell : problem("functions.notANumber");
  }
  if (typeof cell === "boolean") return problem("functions.truthForNumber");
  if (typeof cell !== "string") return problem("functions.errorForNumber");
  const text = cell.trim();
  if (/^#[A-Z/0]+[!?]?$/u.test(text)) return problem("functions.errorForNumber");
  const looksNumeric = /\d/u.test(text) && /^[-+\d.,\s]+%?$/u.test(text);
  return problem(looksNumeric ? "functions.numberAsText" : codeForText, { text: shorten(cell) });
}

function isNoneWord(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === NONE_WORD;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

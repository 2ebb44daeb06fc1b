import { fail, problem, type Result, succeed } from "../../text/result";
import { isBlankText, scalarOf } from "./grid";

/** A name or code in one cell; null when the argument was not given or blank. */
export function readName(name: string, value: unknown): Result<string | null> {
  const cell = scalarOf(value);
  if (isBlankText(cell)) return succeed(null);
  if (Array.isArray(cell)) return fail(problem("functions.rangeForOneValue", { argument: name }));
  if (typeof cell === "string") return succeed(cell);
  if (typeof cell === "number" && Number.isFinite(cell)) return succeed(String(cell));
  const code = typeof cell === "boolean" ? "functions.truthForName" : "functions.errorForNumber";
  return fail(problem(code, { argument: name }, 0));
}

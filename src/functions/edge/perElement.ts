import { type Result, succeed } from "../../text/result";
import { cellError } from "./answer";
import { type Grid, inShapeOf } from "./grid";

/**
 * A look-up for every element of a range, once for each distinct value: only the offending element is an error, the others are still answered. With a
 * range of one cell the whole answer is the error, so that Excel shows the text with it.
 */
export function lookUpEach<Value>(
  grid: Grid,
  lookUp: (cell: unknown) => Result<Value>,
): Result<(Value | CustomFunctions.Error)[][]> {
  if (grid.cells.length === 1) {
    const only = lookUp(grid.cells[0]);
    return only.ok ? succeed([[only.value]]) : only;
  }
  const known = new Map<unknown, Value | CustomFunctions.Error>();
  const answers = grid.cells.map((cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const result = lookUp(cell);
    const shown = result.ok ? result.value : cellError(result.problems);
    known.set(cell, shown);
    return shown;
  });
  return succeed(inShapeOf(grid, answers));
}

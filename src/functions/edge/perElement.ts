import { type Result, succeed } from "../../text/result";
import { cellError } from "./answer";
import { type Grid, inShapeOf } from "./grid";

/**
 * A look-up for every element of a range: only the offending element is an error, the others are still answered. With a
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
  return succeed(
    inShapeOf(
      grid,
      grid.cells.map((cell) => {
        const result = lookUp(cell);
        return result.ok ? result.value : cellError(result.problems);
      }),
    ),
  );
}

import { type Result, succeed } from "../../text/result";
import { cellError } from "./answer";
import { type Grid, inShapeOf } from "./grid";

/** What cells that hold the same are answered, by what they hold. */
export type Answers<Value> = Map<unknown, Value | CustomFunctions.Error>;

/** More texts than a workbook has names of regions; then it begins anew, so that texts that nobody knows do not pile up. */
const MOST_ANSWERS = 2000;

/**
 * A look-up for every element of a range, once for each distinct value: only the offending element is an error, the others are still answered. With a
 * range of one cell the whole answer is the error, so that Excel shows the text with it.
 *
 * Cost: one pass over the n cells, and a look-up for each value that `known` does not hold. Beyond 2000 distinct values it may look up
 * a value again.
 *
 * @param known What was answered before; it is added to.
 */
export function lookUpEach<Value>(
  grid: Grid,
  lookUp: (cell: unknown) => Result<Value>,
  known: Answers<Value> = new Map(),
): Result<(Value | CustomFunctions.Error)[][]> {
  if (grid.cells.length === 1) {
    const only = lookUp(grid.cells[0]);
    return only.ok ? succeed([[only.value]]) : only;
  }
  const answers = grid.cells.map((cell) => known.get(cell) ?? firstAnswer(cell, lookUp, known));
  return succeed(inShapeOf(grid, answers));
}

function firstAnswer<Value>(
  cell: unknown,
  lookUp: (cell: unknown) => Result<Value>,
  known: Answers<Value>,
): Value | CustomFunctions.Error {
  const result = lookUp(cell);
  const shown = result.ok ? result.value : cellError(result.problems);
  if (known.size >= MOST_ANSWERS) known.clear();
  known.set(cell, shown);
  return shown;
}

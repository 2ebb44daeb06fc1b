import { fail, problem, type Result, succeed } from "../../text/result";
import type { Grid } from "./grid";

/** "3×1": rows by columns, as a planner reads a range. */
export function shapeText(grid: Pick<Grid, "rows" | "columns">): string {
  return `${grid.rows}×${grid.columns}`;
}

/**
 * A range beside the first one: it has the same shape, or it is one cell that applies to all.
 *
 * @returns The range in the shape of the first one; or a problem that names both shapes.
 */
export function fitTo(first: Grid, other: Grid): Result<Grid> {
  const { rows, columns } = first;
  if (other.rows === rows && other.columns === columns) return succeed(other);
  if (other.rows === 1 && other.columns === 1) {
    return succeed({ ...other, rows, columns, cells: Array.from(first.cells, () => other.cells[0]) });
  }
  return fail(
    problem("functions.shapesDiffer", {
      argument: other.name,
      shape: shapeText(other),
      first: first.name,
      firstShape: shapeText(first),
    }),
  );
}

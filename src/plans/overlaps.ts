import type { FoundArea } from "./workbookContent";

/** Whether two areas of one sheet share a cell. */
export function overlaps(one: FoundArea, other: FoundArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

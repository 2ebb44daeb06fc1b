/** A table of which every cell came on a line of its own, as some readers of PDF copy it. Which number belongs to which name, is seen by nobody here. */
import { type SourceLine, textOf } from "../cells/cell";
import { type Memory, remembered } from "../regions/memory";
import { isNumber } from "./figureCells";

const LINES_LOOKED_AT = 400;

/** Whether more than one line holds nothing but a region and the next one nothing but a number. */
export function areStacked(lines: readonly SourceLine[], memory: Memory): boolean {
  const only = lines.slice(0, LINES_LOOKED_AT).map(({ cells }) => {
    const filled = cells.filter((cell) => textOf(cell) !== "");
    return filled.length === 1 ? (filled[0] ?? null) : null;
  });
  const pairs = only.filter(
    (cell, index) => remembered(textOf(cell), memory).kind !== "unknown" && isNumber(only[index + 1]),
  );
  return pairs.length > 1;
}

/**
 * A table that lies on its side: the regions stand beside each other, and below each its figures. It is never turned here, because every line that
 * is named to the planner would be another one; Excel turns it in two steps.
 */
import { type SourceLine, textOf } from "../cells/cell";
import { codesOf } from "../regions/listRegion";
import { type Memory, remembered } from "../regions/memory";
import { isNumber } from "./figureCells";

const LINES_LOOKED_AT = 40;

/** The line that names the regions, or null when the regions do not stand beside each other. */
export function sidewaysLine(lines: readonly SourceLine[], memory: Memory): SourceLine | null {
  const looked = lines.slice(0, LINES_LOOKED_AT);
  const columns = looked.map((line) => regionColumns(line, memory));
  const at = looked.findIndex((line, index) => {
    const named = columns[index] ?? [];
    const below = looked.slice(index + 1);
    return (
      new Set(named.map(({ key }) => key)).size > 1 &&
      !line.cells.some(isNumber) &&
      below.some(({ cells }) => named.filter(({ column }) => isNumber(cells[column])).length > 1)
    );
  });
  if (at === -1 || standBelowEachOther(columns)) return null;
  return looked[at] ?? null;
}

interface NamedColumn {
  readonly column: number;
  readonly key: string;
}

function regionColumns({ cells }: SourceLine, memory: Memory): readonly NamedColumn[] {
  return cells.flatMap((cell, column) => {
    const codes = codesOf(remembered(textOf(cell), memory));
    return codes.length > 0 ? [{ column, key: codes.join(" ") }] : [];
  });
}

/** Two regions in one column: then they are the lines of a list. */
function standBelowEachOther(columns: readonly (readonly NamedColumn[])[]): boolean {
  const keys = new Map<number, Set<string>>();
  for (const { column, key } of columns.flat()) keys.set(column, (keys.get(column) ?? new Set()).add(key));
  return [...keys.values()].some(({ size }) => size > 1);
}

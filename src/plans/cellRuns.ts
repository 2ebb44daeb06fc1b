import type { CellContent } from "./cellContent";
import type { ChangedTable } from "./tableDifference";

export interface CellRun {
  readonly header: string;
  /** Row of the body, from 0. */
  readonly first: number;
  readonly contents: readonly CellContent[];
}

/** Cells of one column that stand below each other. */
export function runsOf({ cells }: Pick<ChangedTable, "cells">): readonly CellRun[] {
  const byHeader = new Map<string, Map<number, CellContent>>();
  for (const { header, row, content } of cells) {
    const column = byHeader.get(header) ?? new Map<number, CellContent>();
    column.set(row, content);
    byHeader.set(header, column);
  }
  return [...byHeader].flatMap(([header, column]) => {
    const runs: { header: string; first: number; contents: CellContent[] }[] = [];
    for (const [row, content] of [...column].sort(([one], [other]) => one - other)) {
      const last = runs.at(-1);
      if (last !== undefined && last.first + last.contents.length === row) last.contents.push(content);
      else runs.push({ header, first: row, contents: [content] });
    }
    return runs;
  });
}

import { problem, type Problem } from "../../text/result";
import { keysOfFound } from "../rowKey";
import { areEqual, linesByKey } from "../tableDifference";
import type { TableLayout } from "../tableLayout";
import type { FoundTable } from "../workbookContent";

/** The rows of the body (from 0) of which each counts: of rows that are equal the first one, and no row without a key. */
export function countingLines(layout: TableLayout, table: FoundTable): readonly number[] {
  const lines = linesByKey(layout, table);
  return keysOfFound(layout, table).flatMap((key, line) =>
    key !== null && lines.get(key)?.[0] === line ? [line] : [],
  );
}

/** Two rows about the same thing that say something else, each pair with its lines on the sheet: nobody can tell which is right. */
export function differingRows(layout: TableLayout, table: FoundTable | null): readonly Problem[] {
  if (table === null) return [];
  const lineOf = (row: number): string => String(table.row + 2 + row);
  return [...linesByKey(layout, table).values()].flatMap(([first = 0, ...others]) =>
    others
      .filter((other) => !areEqual(layout, table, [first, other]))
      .map((other) => problem("quota.linesTwice", { sheet: table.sheet, first: lineOf(first), second: lineOf(other) })),
  );
}

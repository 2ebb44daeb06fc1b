import { text } from "../cellContent";
import { cellText } from "../cellText";
import { keyOfDesired, keysOfFound } from "../rowKey";
import type { DesiredRow, TableLayout } from "../tableLayout";
import type { FoundTable } from "../workbookContent";

/**
 * The rows that must be there, and with them, when the table lacks a column that came with a later schema, every row that it has:
 * formulas of other rows read that column.
 */
export function knownRows(
  layout: TableLayout,
  found: FoundTable | null,
  rows: readonly DesiredRow[],
): readonly DesiredRow[] {
  if (found === null || (layout.added ?? []).every((header) => found.headers.includes(header))) return rows;
  const wanted = new Set(rows.map((row) => keyOfDesired(layout, row)));
  const others = keysOfFound(layout, found).flatMap((key, line): readonly DesiredRow[] => {
    if (key === null || wanted.has(key)) return [];
    wanted.add(key);
    const cellUnder = (header: string): unknown => found.rows[line]?.[found.headers.indexOf(header)];
    const cells = new Map(layout.key.map((header) => [header, text(cellText(cellUnder(header)))] as const));
    return [{ cells, renewed: [] }];
  });
  return [...others, ...rows];
}

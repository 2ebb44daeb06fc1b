import { onOwnSheet } from "./ownSheet";

/** Excel takes 32,767 characters in a cell. */
const MOST_IN_A_CELL = 30_000;

/** Puts the outcome on a sheet of its own, as text: where a pane may not copy or save, the workbook itself can be sent. */
export function keptOnSheet(text: string): Promise<void> {
  const parts = Array.from({ length: Math.ceil(text.length / MOST_IN_A_CELL) }, (_part, index) =>
    text.slice(index * MOST_IN_A_CELL, (index + 1) * MOST_IN_A_CELL),
  );
  return onOwnSheet("uitkomst", async (sheet, context) => {
    const cells = sheet.getRangeByIndexes(0, 0, parts.length, 1);
    cells.numberFormat = parts.map(() => ["@"]);
    cells.values = parts.map((part) => [part]);
    await context.sync();
  });
}

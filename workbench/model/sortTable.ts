import { copied } from "../formula/places";
import { type CellArea, cellOf } from "./cellArea";
import type { CellValue } from "./gridModel";
import { sortOrder } from "./sortOrder";
import type { WorkbookState } from "./workbookState";

/**
 * Puts the rows of a table in the order of one of its columns; formulas that name their own row go on naming it.
 *
 * @param column Counted from 0 within the table.
 */
export function sortTable(
  state: WorkbookState,
  body: CellArea,
  column: number,
  direction: "ascending" | "descending",
): void {
  const { grid } = state;
  const formatAt = (line: number, place: number): string =>
    state.numberFormat(body.sheetId, body.row + line, body.column + place);
  const order = sortOrder(grid.values({ ...body, column: body.column + column, columns: 1 }).flat(), direction);
  const contents = grid.formulas(body);
  const formats = contents.map((row, line) => row.map((_none, place) => formatAt(line, place)));
  const sorted = order.map((source, line) =>
    (contents[source] ?? []).map((content, place) => {
      const format = formats[source]?.[place] ?? "General";
      if (format !== formatAt(line, place)) {
        state.setNumberFormat(cellOf(body.sheetId, body.row + line, body.column + place), format);
      }
      return moved(content, line - source, format);
    }),
  );
  grid.write(body, sorted);
}

/** Text that reads as something else keeps its mark; a formula goes along as a copy does. */
function moved(content: CellValue, rows: number, format: string): CellValue {
  if (typeof content !== "string" || content === "") return content;
  if (content.startsWith("=") && format !== "@") return copied(content, rows, 0);
  return `'${content}`;
}

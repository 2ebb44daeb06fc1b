/** Widths of columns: points in the Excel API, characters in a file. */
import type { WorkbookState } from "../model/workbookState";
import type { FileColumn } from "./fileWorkbook";

/** A width of 1 in a file is so many points. */
export const POINTS_PER_WIDTH = 5.25;
/** A span of more columns than this goes to the end of the sheet and stays a span. */
const MOST_COLUMNS = 500;

/** The columns of a sheet with the widths that were set since its file was opened. */
export function savedColumns(
  { looks }: WorkbookState,
  sheetId: string,
  before: readonly FileColumn[],
): readonly FileColumn[] {
  const { cells, areas } = looks.saidOf("ColumnWidth", sheetId);
  const rowOf = new Map([...cells].map(([row, column]) => [column, row]));
  const numbers = new Set<number>(rowOf.keys());
  for (const { column, columns } of areas) {
    for (let c = column; c < column + Math.min(columns, MOST_COLUMNS); c += 1) numbers.add(c);
  }
  const columns = new Map(spread(before).map((column) => [column.first, column]));
  for (const column of numbers) {
    const points = looks.lookAt("ColumnWidth", sheetId, rowOf.get(column) ?? 0, column);
    if (typeof points !== "number") continue;
    const known = columns.get(column);
    columns.set(column, {
      first: column,
      last: column,
      width: points / POINTS_PER_WIDTH,
      isHidden: known?.isHidden ?? false,
      format: known?.format ?? null,
    });
  }
  return joined([...columns.values()].sort((one, other) => one.first - other.first));
}

function spread(columns: readonly FileColumn[]): readonly FileColumn[] {
  return columns.flatMap((column) => {
    const count = column.last - column.first + 1;
    // A span to the end of the sheet stays a span.
    if (count > MOST_COLUMNS) return [column];
    return Array.from({ length: count }, (_none, index) => ({
      ...column,
      first: column.first + index,
      last: column.first + index,
    }));
  });
}

function joined(columns: readonly FileColumn[]): readonly FileColumn[] {
  const spans: FileColumn[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    const isSame =
      last !== undefined &&
      last.last + 1 === column.first &&
      last.width === column.width &&
      last.isHidden === column.isHidden &&
      last.format === column.format;
    if (isSame) spans[spans.length - 1] = { ...last, last: column.last };
    else spans.push(column);
  }
  return spans;
}

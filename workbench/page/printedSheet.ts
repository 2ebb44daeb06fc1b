/** A sheet as a table for the printer: what its cells show, how they look, and how the sheet asks to be printed. */
import { formatAt } from "../files/cellLooks";
import { POINTS_PER_WIDTH } from "../files/columnWidths";
import { type CellFormat, type FileColumn, plainFormat } from "../files/fileWorkbook";
import type { WorkbookState } from "../model/workbookState";
import type { SheetPaper } from "./workbookFiles";

/** Of A4, without margins of 12 mm, in points. */
const PAGE_WIDTH = { landscape: 774, portrait: 527 } as const;
const PAGE_HEIGHT = { landscape: 527, portrait: 774 } as const;
const ROW_HEIGHT = 15;
const DEFAULT_WIDTH = 48;
const DEFAULT_SIZE = 11;

export interface PrintedSheet {
  readonly orientation: keyof typeof PAGE_WIDTH;
  /** How much smaller it is than on the screen, so that it fits the width of a page, and its height where the sheet asks for that. */
  readonly scale: number;
  /** Widths of the columns in points, before that. */
  readonly widths: readonly number[];
  /** Above the rows that stand on every page: on the first page only. */
  readonly above: readonly PrintedRow[];
  readonly repeated: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
}

export type PrintedRow = readonly PrintedCell[];

export interface PrintedCell {
  readonly text: string;
  /** Over so many columns: words run on over blank cells beside them. */
  readonly columns: number;
  readonly format: CellFormat;
  readonly isNumber: boolean;
}

/**
 * @param shown What the cells show, from A1 to the last cell that holds something.
 * @returns Null for a blank sheet.
 */
export function printedSheet(
  state: WorkbookState,
  sheetId: string,
  shown: readonly (readonly string[])[],
  { page, columns }: SheetPaper,
): PrintedSheet | null {
  const width = Math.max(0, ...shown.map((line) => line.length));
  if (width === 0) return null;
  const orientation = page.orientation === "landscape" ? "landscape" : "portrait";
  const widths = widthsOf(columns, width);
  const total = widths.reduce((sum, points) => sum + points, 0);
  // The title is higher than other rows.
  const high = page.fitToHeight ? PAGE_HEIGHT[orientation] / (ROW_HEIGHT * (shown.length + 1)) : 1;
  const scale = Math.min(1, PAGE_WIDTH[orientation] / total, high);
  // Words of the last column run on to the edge of the page.
  const beyond = Math.max(0, PAGE_WIDTH[orientation] / scale - total);
  const values = state.grid.values({ sheetId, row: 0, column: 0, rows: shown.length, columns: width });
  const rows = shown.map((line, row): PrintedRow => {
    const cells = line.map((text, column) => ({
      text,
      columns: 1,
      format: formatAt(state, sheetId, row, column),
      isNumber: typeof values[row]?.[column] === "number",
    }));
    return runningOn([...cells, { text: "", columns: 1, format: plainFormat, isNumber: false }]);
  });
  const [first, last] = titleRows(page.titleRows);
  return {
    orientation,
    scale,
    widths: [...widths, beyond],
    above: rows.slice(0, first),
    repeated: rows.slice(first, last),
    rows: rows.slice(last),
  };
}

/** "$4:$5" are the rows from 3 up to 5, from 0; none where the sheet has none. */
function titleRows(kept: string | null): readonly [first: number, last: number] {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/u.exec(kept ?? "") ?? [];
  return first === undefined ? [0, 0] : [Number(first) - 1, Number(last)];
}

function widthsOf(columns: readonly FileColumn[], count: number): readonly number[] {
  const widths = Array.from({ length: count }, () => DEFAULT_WIDTH);
  for (const { first, last, width, isHidden } of columns) {
    for (let column = first; column <= Math.min(last, count - 1); column += 1) {
      widths[column] = isHidden ? 0 : (width ?? DEFAULT_WIDTH / POINTS_PER_WIDTH) * POINTS_PER_WIDTH;
    }
  }
  return widths;
}

/** Words that are not wrapped run on over cells in which nothing stands, but for those in a cell that shows where it ends. */
function runningOn(cells: readonly PrintedCell[]): PrintedRow {
  const row: PrintedCell[] = [];
  for (let column = 0; column < cells.length;) {
    const cell = cells[column];
    if (cell === undefined) break;
    const isPlain = !cell.isNumber && !cell.format.wrap && cell.format.horizontal !== "right";
    const isRunning = cell.text !== "" && isPlain && !hasEdges(cell.format);
    let end = column + 1;
    while (isRunning && cells[end]?.text === "" && cells[end]?.format.fill === null) end += 1;
    row.push({ ...cell, columns: end - column });
    column = end;
  }
  return row;
}

/** A fill or a line, which ends where the cell does. */
function hasEdges({ fill, borders }: CellFormat): boolean {
  return fill !== null || Object.values(borders).some((line) => line !== null);
}

/** The sheet as elements; styles are set one by one, as the policy of the page forbids them in text. */
export function drawPrinted(sheet: PrintedSheet): readonly HTMLElement[] {
  const { above, repeated, rows } = sheet;
  const table = tableOf(sheet, [
    ["thead", repeated],
    ["tbody", rows],
  ]);
  return above.length === 0 ? [table] : [tableOf(sheet, [["tbody", above]]), table];
}

function tableOf(
  { widths, scale }: PrintedSheet,
  parts: readonly (readonly [kind: "thead" | "tbody", rows: readonly PrintedRow[]])[],
): HTMLTableElement {
  const table = document.createElement("table");
  table.style.setProperty("zoom", String(scale));
  table.style.width = `${widths.reduce((sum, points) => sum + points, 0)}pt`;
  const columns = document.createElement("colgroup");
  columns.append(
    ...widths.map((points) => {
      const column = document.createElement("col");
      column.style.width = `${points}pt`;
      return column;
    }),
  );
  table.append(columns, ...parts.map(([kind, rows]) => partOf(kind, rows)));
  return table;
}

function partOf(kind: "thead" | "tbody", rows: readonly PrintedRow[]): HTMLElement {
  const part = document.createElement(kind);
  part.append(
    ...rows.map((cells) => {
      const line = document.createElement("tr");
      line.append(...cells.map(cellOf));
      return line;
    }),
  );
  return part;
}

function cellOf({ text, columns, format, isNumber }: PrintedCell): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.textContent = text;
  cell.colSpan = columns;
  const { style } = cell;
  style.fontSize = `${format.size ?? DEFAULT_SIZE}pt`;
  style.fontWeight = format.bold ? "bold" : "normal";
  style.fontStyle = format.italic ? "italic" : "normal";
  style.textAlign = format.horizontal ?? (isNumber ? "right" : "left");
  style.whiteSpace = format.wrap ? "pre-wrap" : "pre";
  style.verticalAlign = format.vertical ?? "bottom";
  if (format.color !== null) style.color = format.color;
  // The fill stays in its cell, the words run on.
  if (hasEdges(format)) style.overflow = "visible";
  if (format.fill !== null) style.backgroundColor = format.fill;
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const color = format.borders[edge];
    if (color !== null) style.setProperty(`border-${edge}`, `0.5pt solid ${color}`);
  }
  return cell;
}

/** The sheets of a workbook as lines of cells, with its limits; a merged header stands in every cell that it covers. */
import { fail, problem, type Result, succeed } from "../../text/result";
import type { Cell, SourceLine } from "../cells/cell";
import { LONGEST_CELL, MOST_COLUMNS, MOST_LINES, MOST_SHEETS } from "./limits";
import { spreadMerged } from "./mergedCells";
import { SheetTooLarge } from "./sheetGrid";
import type { ReadSheets, SheetCells } from "./sheetReader";

export interface SourceTable {
  /** The name of the sheet; null where the source has none. */
  readonly name: string | null;
  readonly lines: readonly SourceLine[];
  /** Of a sheet: lines, and columns from 0, that nobody sees who opens it. */
  readonly hidden?: Hidden;
  /** Of a sheet: what people wrote at its cells, each with its cell in front. */
  readonly comments?: readonly string[];
  /** Of a letter: the place and date above it, which is no line of a table. */
  readonly head?: string;
  /** Of a text: commas divide its cells. */
  readonly hasCommas?: boolean;
}

export interface Hidden {
  readonly lines: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const loadReaders = async (): Promise<ReadSheets> =>
  (await import(/* webpackChunkName: "sheets" */ "./readSheets")).readSheets;

export async function workbookTables(
  bytes: Uint8Array,
  format: "xlsx" | "ods",
  load: () => Promise<ReadSheets> = loadReaders,
): Promise<Result<readonly SourceTable[]>> {
  const read = await load();
  let sheets: readonly SheetCells[];
  try {
    sheets = read(bytes, format);
  } catch (error) {
    return fail(problem(error instanceof SheetTooLarge ? "source.zipUnpacksTooLarge" : "source.workbookBroken"));
  }
  if (sheets.length > MOST_SHEETS) return fail(problem("source.tooManySheets", { most: MOST_SHEETS }));
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const large = shown.find(({ rows }) => rows.length > MOST_LINES);
  if (large !== undefined) return fail(problem("source.tooManyLines", { most: MOST_LINES }));
  const widest = shown.reduce((width, sheet) => Math.max(width, sheet.width), 0);
  if (widest > MOST_COLUMNS) return fail(problem("source.tooManyColumns", { columns: widest, most: MOST_COLUMNS }));
  return succeed(
    shown.map((sheet) => ({
      name: sheet.name,
      lines: linesOf(sheet),
      hidden: hiddenOf(sheet),
      ...(sheet.comments !== undefined && { comments: sheet.comments }),
    })),
  );
}

function hiddenOf({ hiddenRows, hiddenColumns }: SheetCells): Hidden {
  return { lines: new Set([...hiddenRows].map((row) => row + 1)), columns: hiddenColumns };
}

function linesOf(sheet: SheetCells): readonly SourceLine[] {
  const rows = sheet.rows.map((row) => row.map(cellOf));
  for (const block of sheet.merged) spreadMerged(rows, block, sheet.width);
  return rows.flatMap((cells, index) =>
    cells.some((cell) => cell !== null && cell !== "") ? [{ line: index + 1, cells }] : [],
  );
}

/** Every cell in an own slot, and nothing of another kind than the four that are known. */
function cellOf(cell: unknown): Cell {
  if (typeof cell === "string") return cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell;
  if (typeof cell === "number" || typeof cell === "boolean" || cell instanceof Date) return cell;
  return null;
}

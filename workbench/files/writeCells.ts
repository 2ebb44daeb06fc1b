/** The cells of a sheet as the text of its part. */
import { columnLetters, parseLocalAddress } from "../model/cellArea";
import type { FileCell, FileRow, FileTable } from "./fileWorkbook";
import { storedFormula } from "./storedFormula";
import { cellEscapes, contentText } from "./xmlTree";

export interface CellsSurroundings {
  /** The number of a text in the shared strings. */
  readonly stringNumber: (cell: FileCell) => number;
  /** The number of a format in the file. */
  readonly formatNumber: (format: number) => number;
  /** The number in the metadata of cells that says that a formula spills. */
  readonly dynamicNumber: () => number;
}

export function rowText(
  { row, cells, isHidden, height, format, outline }: FileRow,
  tables: readonly FileTable[],
  around: CellsSurroundings,
): string {
  const attributes =
    (format === null ? "" : ` s="${around.formatNumber(format)}" customFormat="1"`) +
    (height === null ? "" : ` ht="${height}" customHeight="1"`) +
    (isHidden ? ' hidden="1"' : "") +
    (outline === undefined || outline.level === 0 ? "" : ` outlineLevel="${outline.level}"`) +
    (outline?.isCollapsed === true ? ' collapsed="1"' : "");
  const owners = tables.map((table) => ({ table, area: parseLocalAddress(table.address) }));
  const here = owners.filter(({ area }) => area !== null && row >= area.row && row < area.row + area.rows);
  const ownerOf = (column: number) =>
    here.find(({ area }) => area !== null && column >= area.column && column < area.column + area.columns);
  return `<row r="${row + 1}"${attributes}>${cells
    .map((cell) => {
      const owner = here.length === 0 ? undefined : ownerOf(cell.column);
      const isHeader = owner?.table.hasHeader === true && owner.area?.row === row;
      return cellText(isHeader ? asHeader(cell, owner) : cell, row, owner?.table.name ?? null, around);
    })
    .join("")}</row>`;
}

/** A header is text and the name of its column, or Excel calls the file damaged. */
function asHeader(cell: FileCell, { table, area }: { table: FileTable; area: { column: number } | null }): FileCell {
  const name = table.columns[cell.column - (area?.column ?? 0)]?.name ?? "";
  return cell.kind === "text" && cell.value === name
    ? cell
    : { ...cell, kind: "text", value: name, formula: null, rich: null };
}

function cellText(cell: FileCell, row: number, table: string | null, around: CellsSurroundings): string {
  const { column, kind, value, formula, array, format } = cell;
  const number = around.formatNumber(format);
  const look = number === 0 ? "" : ` s="${number}"`;
  const place = `<c r="${lettersOf(column)}${row + 1}"${look}`;
  if (formula === null) {
    switch (kind) {
      case "blank":
        return `${place}/>`;
      case "text":
        return `${place} t="s"><v>${around.stringNumber(cell)}</v></c>`;
      default:
        return `${place}${typeOf(kind)}><v>${shown(kind, value)}</v></c>`;
    }
  }
  const mark = array?.isDynamic === true ? ` cm="${around.dynamicNumber()}"` : "";
  const range = array === null ? "" : ` t="array" ref="${array.address}"`;
  const stored = contentText(storedFormula(formula, table));
  const result = kind === "blank" ? "" : `<v>${shown(kind, value)}</v>`;
  return `${place}${mark}${typeOf(kind)}><f${range}>${stored}</f>${result}</c>`;
}

const TYPES: Readonly<Record<FileCell["kind"], string>> = {
  number: "",
  blank: "",
  text: ' t="str"',
  boolean: ' t="b"',
  error: ' t="e"',
};

const letters: string[] = [];

/** The letters of a column, which are asked for in every cell. */
function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

function typeOf(kind: FileCell["kind"]): string {
  return TYPES[kind];
}

function shown(kind: FileCell["kind"], value: FileCell["value"]): string {
  if (kind === "boolean") return value === true ? "1" : "0";
  return typeof value === "number" ? String(value) : contentText(cellEscapes(String(value)));
}

/** The cells of a sheet, read as a stream: shared formulas, inline strings, dates as text and both calendars. */
import { columnLetters, parseLocalAddress } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { CellFormat, CellKind, FileCell, FileRow } from "./fileWorkbook";
import { isDateFormat } from "./numberFormats";
import { isTrue } from "./readStyles";
import { sharedFormula, shownFormula } from "./storedFormula";
import { scanXml } from "./xmlScan";
import { withoutEscapes, type XmlElement } from "./xmlTree";

export interface CellSurroundings {
  readonly strings: readonly SharedString[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
  /** The table around a cell, by its name; null when there is none. */
  readonly tableAt: (row: number, column: number) => string | null;
  /** Whether the file says of a cell that its formula spills (its number in the metadata of cells). */
  readonly isDynamic: (metadata: string) => boolean;
  readonly tell: (remark: string) => void;
}

export interface SharedString {
  readonly text: string;
  /** Text of which parts look different, as the file has it. */
  readonly rich: XmlElement | null;
}

/** Days between 1 January 1900 and 1904, as serial numbers. */
const DAYS_1904 = 1462;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: number;
  readonly metadata: string;
  formula: { text: string; readonly attrs: Readonly<Record<string, string>> } | null;
  value: string | null;
  inline: string | null;
}

/** @param xml The element sheetData with everything in it. */
export function readCells(xml: string, around: CellSurroundings): readonly FileRow[] {
  const rows: FileRow[] = [];
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  let row: { row: number; cells: FileCell[]; isHidden: boolean; height: number | null; format: number | null } | null =
    null;
  let cell: OpenCell | null = null;
  let nextRow = 0;
  let nextColumn = 0;
  let inside: "formula" | "value" | "inline" | null = null;
  let phonetic = 0;
  const take = (text: string): void => {
    if (cell === null || inside === null || phonetic > 0) return;
    if (inside === "formula" && cell.formula !== null) cell.formula.text += text;
    else if (inside === "value") cell.value = (cell.value ?? "") + text;
    else if (inside === "inline") cell.inline = (cell.inline ?? "") + text;
  };
  scanXml(xml, {
    onOpen: (tag, attrs) => {
      const name = localName(tag);
      if (name === "row") {
        const index = attrs["r"] === undefined ? nextRow : Number(attrs["r"]) - 1;
        const height = isTrue(attrs["customHeight"]) ? Number(attrs["ht"] ?? Number.NaN) : Number.NaN;
        row = {
          row: index,
          cells: [],
          isHidden: isTrue(attrs["hidden"]),
          height: Number.isFinite(height) ? height : null,
          format: isTrue(attrs["customFormat"]) ? Number(attrs["s"] ?? 0) : null,
        };
        nextColumn = 0;
      } else if (name === "c" && row !== null) {
        const place = attrs["r"] === undefined ? null : parseLocalAddress(attrs["r"]);
        cell = {
          row: row.row,
          column: place?.column ?? nextColumn,
          type: attrs["t"] ?? "n",
          format: Number(attrs["s"] ?? 0),
          metadata: attrs["cm"] ?? "",
          formula: null,
          value: null,
          inline: null,
        };
      } else if (cell !== null) {
        if (name === "f") {
          cell.formula = { text: "", attrs };
          inside = "formula";
        } else if (name === "v") inside = "value";
        else if (name === "rPh") phonetic += 1;
        else if (name === "t") {
          cell.inline ??= "";
          inside = "inline";
        }
      }
    },
    onText: take,
    onClose: (tag) => {
      const name = localName(tag);
      if (name === "f" || name === "v" || name === "t") inside = null;
      else if (name === "rPh") phonetic -= 1;
      else if (name === "c" && cell !== null && row !== null) {
        nextColumn = cell.column + 1;
        const read = readCell(cell, shared, around);
        if (read !== null) row.cells.push(read);
        cell = null;
      } else if (name === "row" && row !== null) {
        nextRow = row.row + 1;
        rows.push({ ...row, cells: row.cells.sort((one, other) => one.column - other.column) });
        row = null;
      }
    },
  });
  return rows.sort((one, other) => one.row - other.row);
}

function localName(tag: string): string {
  const at = tag.indexOf(":");
  return at < 0 ? tag : tag.slice(at + 1);
}

type SharedFormulas = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

function readCell(cell: OpenCell, shared: SharedFormulas, around: CellSurroundings): FileCell | null {
  const { column, format } = cell;
  const formula = formulaOf(cell, shared, around);
  const string = cell.type === "s" ? around.strings[Number(cell.value)] : undefined;
  const { kind, value } = valueOf(cell, string?.text, around);
  const array = formula === null ? null : arrayOf(cell, around);
  if (kind === "blank" && formula === null && format === 0) return null;
  return { column, kind, value, formula, array, format, rich: string?.rich ?? null };
}

function formulaOf(
  { row, column, formula }: OpenCell,
  shared: SharedFormulas,
  around: CellSurroundings,
): string | null {
  if (formula === null) return null;
  const { text, attrs } = formula;
  const shareId = attrs["t"] === "shared" ? (attrs["si"] ?? "") : null;
  if (text.trim() === "") {
    if (shareId === null) return null;
    const master = shared.get(shareId);
    const moved = master === undefined ? null : sharedFormula(master.formula, row - master.row, column - master.column);
    if (moved === null)
      around.tell(`De formule in ${address(row, column)} is niet te lezen. Haar uitkomst blijft staan.`);
    return moved;
  }
  const shown = shownFormula(text, around.tableAt(row, column));
  if (shareId !== null) shared.set(shareId, { formula: shown, row, column });
  return shown;
}

function arrayOf({ row, column, formula, metadata }: OpenCell, around: CellSurroundings): FileCell["array"] {
  if (formula?.attrs["t"] === "dataTable") {
    around.tell(`In ${address(row, column)} staat een gegevenstabel van Excel. Alleen haar uitkomst blijft staan.`);
    return null;
  }
  if (formula?.attrs["t"] !== "array") return null;
  return {
    address: formula.attrs["ref"] ?? address(row, column),
    isDynamic: metadata !== "" && around.isDynamic(metadata),
  };
}

function valueOf(
  { type, value, inline, format, row, column }: OpenCell,
  shared: string | undefined,
  { formats, is1904, tell }: CellSurroundings,
): { readonly kind: CellKind; readonly value: CellValue } {
  switch (type) {
    case "inlineStr":
      return { kind: "text", value: withoutEscapes(inline ?? value ?? "") };
    case "s":
      return shared === undefined ? blank : { kind: "text", value: shared };
    case "str":
      return value === null ? { kind: "text", value: "" } : { kind: "text", value: withoutEscapes(value) };
    case "b":
      return value === null ? blank : { kind: "boolean", value: isTrue(value.trim()) };
    case "e":
      return value === null ? blank : { kind: "error", value: value.trim() };
    case "d": {
      const day = value === null ? Number.NaN : Date.parse(value.trim().endsWith("Z") ? value : `${value.trim()}Z`);
      const whole = Number.isNaN(day) && value !== null ? Date.parse(value) : day;
      if (value === null) return blank;
      if (Number.isNaN(whole)) return { kind: "text", value };
      return { kind: "number", value: (whole - DAY_ZERO) / MILLISECONDS_PER_DAY };
    }
    default: {
      if (value === null || value.trim() === "") return blank;
      const number = Number(value);
      if (!Number.isFinite(number)) {
        tell(`In ${address(row, column)} staat geen getal waar het bestand er een noemt.`);
        return { kind: "text", value };
      }
      const isDay = is1904 && isDateFormat(formats[format]?.numberFormat ?? "General");
      return { kind: "number", value: isDay ? number + DAYS_1904 : number };
    }
  }
}

const blank = { kind: "blank", value: "" } as const;

function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

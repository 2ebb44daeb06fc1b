/** The cells of a sheet, read as a stream: shared formulas, inline strings, dates as text and both calendars. */
import { columnLetters, parseLocalAddress } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { CellFormat, CellKind, FileCell, FileRow } from "./fileWorkbook";
import { isDayFormat } from "../../src/intake/source/numberFormats";
import { isTrue } from "./readStyles";
import { sharedFormula, shownFormula } from "./storedFormula";
import { withoutEscapes } from "../../src/intake/source/xlsxText";
import { type Attributes, localName, scanXml } from "../../src/intake/source/xmlScan";
import type { XmlElement } from "./xmlTree";

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
  const reader = new CellReader(around);
  scanXml(xml, {
    onOpen: (tag, attributes) => reader.open(localName(tag), attributes),
    onText: (text) => reader.text(text),
    onClose: (tag) => reader.close(localName(tag)),
  });
  return reader.rows.sort((one, other) => one.row - other.row);
}

type OpenRow = Omit<FileRow, "cells"> & { readonly cells: FileCell[] };

class CellReader {
  readonly rows: FileRow[] = [];
  readonly #around: CellSurroundings;
  readonly #shared: SharedFormulas = new Map();
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #nextRow = 0;
  #nextColumn = 0;
  #inside: "formula" | "value" | "inline" | null = null;
  /** How deep in a reading aid for Japanese, which is no text. */
  #phonetic = 0;

  constructor(around: CellSurroundings) {
    this.#around = around;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (this.#cell !== null) this.#openPart(name, attributes, this.#cell);
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null || this.#phonetic > 0) return;
    if (this.#inside === "formula" && cell.formula !== null) cell.formula.text += text;
    else if (this.#inside === "value") cell.value = (cell.value ?? "") + text;
    else if (this.#inside === "inline") cell.inline = (cell.inline ?? "") + text;
  }

  close(name: string): void {
    if (name === "f" || name === "v" || name === "t") this.#inside = null;
    else if (name === "rPh") this.#phonetic -= 1;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
  }

  #openRow(attributes: Attributes): void {
    const height = isTrue(attributes["customHeight"]) ? Number(attributes["ht"] ?? Number.NaN) : Number.NaN;
    this.#row = {
      row: attributes["r"] === undefined ? this.#nextRow : Number(attributes["r"]) - 1,
      cells: [],
      isHidden: isTrue(attributes["hidden"]),
      height: Number.isFinite(height) ? height : null,
      format: isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null,
      ...outlineOf(attributes),
    };
    this.#nextColumn = 0;
  }

  #openCell(attributes: Attributes): void {
    if (this.#row === null) return;
    const place = attributes["r"] === undefined ? null : parseLocalAddress(attributes["r"]);
    this.#cell = {
      row: this.#row.row,
      column: place?.column ?? this.#nextColumn,
      type: attributes["t"] ?? "n",
      format: Number(attributes["s"] ?? 0),
      metadata: attributes["cm"] ?? "",
      formula: null,
      value: null,
      inline: null,
    };
    if (attributes["vm"] !== undefined)
      this.#around.tell(
        `In ${address(this.#cell.row, this.#cell.column)} staat een gegevenstype van Excel. Alleen de tekst blijft.`,
      );
  }

  #openPart(name: string, attrs: Attributes, cell: OpenCell): void {
    if (name === "f") {
      cell.formula = { text: "", attrs };
      this.#inside = "formula";
    } else if (name === "v") this.#inside = "value";
    else if (name === "rPh") this.#phonetic += 1;
    else if (name === "t") {
      cell.inline ??= "";
      this.#inside = "inline";
    }
  }

  #closeCell(): void {
    if (this.#cell === null || this.#row === null) return;
    this.#nextColumn = this.#cell.column + 1;
    const read = readCell(this.#cell, this.#shared, this.#around);
    if (read !== null) this.#row.cells.push(read);
    this.#cell = null;
  }

  #closeRow(): void {
    if (this.#row === null) return;
    this.#nextRow = this.#row.row + 1;
    this.#row.cells.sort((one, other) => one.column - other.column);
    this.rows.push(this.#row);
    this.#row = null;
  }
}

function outlineOf({ outlineLevel, collapsed }: Attributes): Pick<FileRow, "outline"> {
  const level = Number(outlineLevel ?? 0);
  const isCollapsed = isTrue(collapsed);
  return level > 0 || isCollapsed ? { outline: { level, isCollapsed } } : {};
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

interface ReadValue {
  readonly kind: CellKind;
  readonly value: CellValue;
}

function valueOf(cell: OpenCell, shared: string | undefined, around: CellSurroundings): ReadValue {
  const { type, value, inline } = cell;
  if (type === "s") return shared === undefined ? blank : { kind: "text", value: shared };
  if (type === "inlineStr") return { kind: "text", value: withoutEscapes(inline ?? value ?? "") };
  if (type === "str") return { kind: "text", value: withoutEscapes(value ?? "") };
  if (value === null || value.trim() === "") return blank;
  if (type === "b") return { kind: "boolean", value: isTrue(value.trim()) };
  if (type === "e") return { kind: "error", value: value.trim() };
  return type === "d" ? dayOf(value) : numberOf(cell, value, around);
}

/** A day as text, in the time of nowhere in particular. */
function dayOf(value: string): ReadValue {
  const text = value.trim();
  const moment = Date.parse(/Z$|[+-]\d{2}:\d{2}$/iu.test(text) || !text.includes("T") ? text : `${text}Z`);
  if (Number.isNaN(moment)) return { kind: "text", value };
  return { kind: "number", value: (moment - DAY_ZERO) / MILLISECONDS_PER_DAY };
}

function numberOf({ format, row, column }: OpenCell, value: string, around: CellSurroundings): ReadValue {
  const number = Number(value);
  if (!Number.isFinite(number)) {
    around.tell(`In ${address(row, column)} staat geen getal waar het bestand er een noemt.`);
    return { kind: "text", value };
  }
  // A time of day or a duration has no calendar.
  const isDay = around.is1904 && isDayFormat(around.formats[format]?.numberFormat ?? "General");
  return { kind: "number", value: isDay ? number + DAYS_1904 : number };
}

const blank = { kind: "blank", value: "" } as const;

function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

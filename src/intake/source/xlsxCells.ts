/** The cells of one sheet of an xlsx file, in one pass (ECMA-376 part 1, 18.3). Formulas are never computed: what Excel kept of them counts. */
import type { Cell } from "../cells/cell";
import { MOST_COLUMNS } from "./limits";
import { isDateFormat } from "./numberFormats";
import { SheetGrid } from "./sheetGrid";
import type { Block, SheetCells } from "./sheetReader";
import { crossedOut, shownCell } from "./shownCell";
import { type Attributes, localName, scanXml, XmlProblem } from "./xmlScan";
import type { XlsxShared } from "./xlsxShared";
import { withoutEscapes, XlsxText } from "./xlsxText";

const MOST_ROWS_OF_EXCEL = 1_048_576;
const MOST_COLUMNS_OF_EXCEL = 16_384;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days between 1 January 1900 and 1904, as Excel counts. */
const DAYS_1904 = 1462;
/** Excel counts 29 February 1900, which never was; days before it lie one later. */
const DAY_THAT_NEVER_WAS = 60;
const MILLISECONDS_PER_DAY = 86_400_000;
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?\s*$/iu;

type ReadCells = Pick<SheetCells, "rows" | "width" | "merged" | "hiddenRows" | "hiddenColumns">;

/** @throws When the part is not well-formed, names cells or texts that are not there, or takes too much room. */
export function xlsxCells(xml: string, shared: XlsxShared): ReadCells {
  const reader = new CellReader(shared);
  scanXml(xml, {
    onOpen: (tag, attributes) => reader.open(localName(tag), attributes),
    onText: (text) => reader.text(text),
    onClose: (tag) => reader.close(localName(tag)),
  });
  const { grid, merged, hiddenRows, hiddenColumns } = reader;
  return { rows: grid.rows, width: grid.width, merged, hiddenRows, hiddenColumns };
}

class CellReader {
  readonly grid = new SheetGrid();
  readonly merged: Block[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #shared: XlsxShared;
  readonly #isDate: readonly boolean[];
  readonly #inline = new XlsxText();
  #isInData = false;
  #isInCell = false;
  #isInValue = false;
  #row = -1;
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #spans = 0;

  constructor(shared: XlsxShared) {
    this.#shared = shared;
    this.#isDate = shared.formats.map(isDateFormat);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#isInCell) this.#openPart(name, attributes);
    else if (name === "c" && this.#isInData) this.#openCell(attributes);
    else if (name === "row" && this.#isInData) this.#openRow(attributes);
    else if (name === "sheetData") this.#isInData = true;
    else if (name === "mergeCell") this.#merge(attributes["ref"] ?? "");
    else if (name === "col" && isTrue(attributes["hidden"])) this.#hideColumns(attributes);
  }

  text(text: string): void {
    if (this.#isInValue) this.#value += text;
    else if (this.#isInCell) this.#inline.text(text);
  }

  close(name: string): void {
    if (name === "sheetData") this.#isInData = false;
    else if (!this.#isInCell) return;
    else if (name === "c") this.#closeCell();
    else if (name === "v") this.#isInValue = false;
    else this.#inline.close(name);
  }

  #openRow(attributes: Attributes): void {
    this.#row = attributes["r"] === undefined ? this.#row + 1 : placeOf(attributes["r"], MOST_ROWS_OF_EXCEL);
    this.#column = -1;
    if (isTrue(attributes["hidden"])) this.hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const place = attributes["r"];
    if (place === undefined) this.#column += 1;
    else ({ row: this.#row, column: this.#column } = cellPlace(place));
    this.#isInCell = true;
    this.#type = attributes["t"] ?? "n";
    this.#style = Number(attributes["s"] ?? 0);
    this.#value = "";
    this.#inline.begin();
  }

  #openPart(name: string, attributes: Attributes): void {
    if (name === "v") this.#isInValue = true;
    else this.#inline.open(name, attributes);
  }

  #closeCell(): void {
    this.#isInCell = false;
    const read = this.#read();
    if (read === null) return;
    const cell = this.#shared.struck[this.#style] === true ? crossedOut(read) : read;
    // Excel calls such a file damaged, and nobody knows which of the two counts
    if (this.grid.holds(this.#row, this.#column))
      throw new XmlProblem(`A cell of row ${this.#row + 1} stands there twice.`);
    this.grid.put(this.#row, this.#column, cell);
  }

  #read(): Cell {
    const value = this.#value;
    if (this.#type === "s") return this.#sharedText(value.trim());
    if (this.#type === "inlineStr") return this.#inline.shown();
    if (this.#type === "str") return withoutEscapes(value);
    if (value.trim() === "") return null;
    if (this.#type === "b") return isTrue(value.trim());
    if (this.#type === "e" || this.#type === "d" || !NUMBER.test(value)) return value.trim();
    const number = Number(value);
    if (this.#isDate[this.#style] === true) return dayOf(number, this.#shared.is1904);
    return shownCell(number, { format: this.#shared.formats[this.#style] ?? "" });
  }

  /** A cell without a place in the texts is blank; one with a place where no text stands is damaged, and nobody knows what it said. */
  #sharedText(place: string): Cell {
    if (place === "") return null;
    const text = /^\d{1,9}$/u.test(place) ? this.#shared.strings[Number(place)] : undefined;
    if (text === undefined) throw new XmlProblem(`There is no text ${place.slice(0, 40)}.`);
    return text;
  }

  #merge(reference: string): void {
    const [start = "", end = start] = reference.split(":");
    const first = cellPlace(start);
    const last = cellPlace(end);
    this.merged.push({ startRow: first.row, startColumn: first.column, endRow: last.row, endColumn: last.column });
  }

  #hideColumns({ min = "", max = min }: Attributes): void {
    const last = Math.min(placeOf(max, MOST_COLUMNS_OF_EXCEL), MOST_COLUMNS);
    this.#spans += 1;
    if (this.#spans > MOST_COLUMNS_OF_EXCEL) throw new XmlProblem("There are more columns than a sheet has.");
    for (let column = placeOf(min, MOST_COLUMNS_OF_EXCEL); column <= last; column += 1) this.hiddenColumns.add(column);
  }
}

/** From 0. */
function placeOf(text: string, most: number): number {
  const place = /^\d{1,7}$/u.test(text) ? Number(text) : 0;
  if (place < 1 || place > most) throw new XmlProblem(`There is no place ${text.slice(0, 40)}.`);
  return place - 1;
}

function cellPlace(reference: string): { readonly row: number; readonly column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(reference);
  let column = 0;
  for (const letter of (match?.[1] ?? "").toUpperCase()) column = 26 * column + letter.charCodeAt(0) - 64;
  return { row: placeOf(match?.[2] ?? "", MOST_ROWS_OF_EXCEL), column: placeOf(String(column), MOST_COLUMNS_OF_EXCEL) };
}

function dayOf(number: number, is1904: boolean): Date {
  const days = is1904 ? number + DAYS_1904 : number < DAY_THAT_NEVER_WAS ? number + 1 : number;
  return new Date(DAY_ZERO + Math.round(days * MILLISECONDS_PER_DAY));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value?.toLowerCase() === "true";
}

/** The cells of one table of an OpenDocument sheet, in one pass (ODF 1.2 part 1, 9). Formulas are never computed: what was kept of them counts. */
import type { Cell } from "../cells/cell";
import { MOST_COLUMNS, MOST_LINES } from "./limits";
import type { OdsStyles } from "./odsStyles";
import { OdsComments } from "./odsComments";
import { shownOtherwise } from "./odsShown";
import { OdsText } from "./odsText";
import { SheetGrid } from "./sheetGrid";
import type { Block, SheetCells } from "./sheetReader";
import { crossedOut, shownCell } from "./shownCell";
import { type Attributes, XmlProblem } from "./xmlScan";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u;
const MOST_REPEATED = 1_048_576;

export class OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly #styles: OdsStyles;
  readonly #text: OdsText;
  readonly #grid = new SheetGrid();
  readonly #comments = new OdsComments();
  readonly #merged: Block[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #columnStyles: string[] = [];
  readonly #groups: boolean[] = [];
  #columns = 0;
  #row = 0;
  #rowRepeat = 1;
  #rowStyle = "";
  #isRowHidden = false;
  #line: { readonly column: number; readonly cell: Cell }[] = [];
  #column = 0;
  #cell: Attributes | null = null;
  #depth = 0;

  constructor(attributes: Attributes, styles: OdsStyles) {
    this.name = attributes["table:name"] ?? "";
    this.isHidden = styles.isHidden(attributes["table:style-name"] ?? "") || attributes["table:display"] === "false";
    this.#styles = styles;
    this.#text = new OdsText(styles);
  }

  sheet(): SheetCells {
    const { rows, width } = this.#grid;
    const hidden = { hiddenRows: this.#hiddenRows, hiddenColumns: this.#hiddenColumns };
    const { found } = this.#comments;
    const comments = found.length === 0 ? {} : { comments: found };
    return { name: this.name, isHidden: this.isHidden, rows, width, merged: this.#merged, ...hidden, ...comments };
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#cell !== null) {
      this.#depth += 1;
      this.#text.open(tag, attributes);
      this.#comments.open(tag);
    } else if (tag === "table:table-cell" || tag === "table:covered-table-cell") this.#openCell(tag, attributes);
    else if (tag === "table:table-row") this.#openRow(attributes);
    else if (tag === "table:table-column") this.#openColumn(attributes);
    else if (isGroup(tag)) this.#groups.push(attributes["table:display"] === "false");
  }

  text(text: string): void {
    if (this.#cell === null) return;
    this.#text.text(text);
    this.#comments.text(text);
  }

  close(tag: string): void {
    if (this.#cell !== null && this.#depth > 0) {
      this.#depth -= 1;
      this.#text.close(tag);
      this.#comments.close(this.#row, this.#column);
    } else if (this.#cell !== null) this.#closeCell(tag, this.#cell);
    else if (tag === "table:table-row") this.#closeRow();
    else if (isGroup(tag)) this.#groups.pop();
  }

  #openColumn(attributes: Attributes): void {
    const last = this.#columns + repeated(attributes["table:number-columns-repeated"]);
    const isHidden = this.#isUnseen(attributes);
    // One column more than may be read is enough
    for (let column = this.#columns; column < Math.min(last, MOST_COLUMNS + 1); column += 1) {
      if (isHidden) this.#hiddenColumns.add(column);
      this.#columnStyles[column] = attributes["table:default-cell-style-name"] ?? "";
    }
    this.#columns = last;
  }

  #openRow(attributes: Attributes): void {
    this.#rowRepeat = repeated(attributes["table:number-rows-repeated"]);
    this.#rowStyle = attributes["table:default-cell-style-name"] ?? "";
    this.#isRowHidden = this.#isUnseen(attributes);
    this.#line = [];
    this.#column = 0;
  }

  /** Hidden, filtered away, or in a group that is folded. */
  #isUnseen({ "table:visibility": visibility = "visible" }: Attributes): boolean {
    return visibility !== "visible" || this.#groups.includes(true);
  }

  #openCell(tag: string, attributes: Attributes): void {
    // A cell below one that was merged shows nothing
    this.#cell =
      tag === "table:table-cell"
        ? attributes
        : { "table:number-columns-repeated": attributes["table:number-columns-repeated"] ?? "1" };
    this.#depth = 0;
    this.#text.begin();
  }

  #closeCell(tag: string, attributes: Attributes): void {
    const read = tag === "table:table-cell" ? this.#read(attributes) : null;
    const cell = read !== null && this.#styles.isStruck(this.#styleOf(attributes)) ? crossedOut(read) : read;
    const repeat = repeated(attributes["table:number-columns-repeated"]);
    this.#cell = null;
    if (cell !== null) {
      // A sheet that is too wide is refused: its last column is enough to know it
      for (let index = 0; index < Math.min(repeat, MOST_COLUMNS + 1); index += 1)
        this.#line.push({ column: this.#column + index, cell });
      this.#merge(attributes);
    }
    this.#column += repeat;
  }

  #closeRow(): void {
    const rows = this.#line.length === 0 ? 0 : this.#rowRepeat;
    for (let row = this.#row; row < this.#row + rows && row <= MOST_LINES; row += 1) {
      for (const { column, cell } of this.#line) this.#grid.put(row, column, cell);
      if (this.#isRowHidden) this.#hiddenRows.add(row);
    }
    this.#row += this.#rowRepeat;
  }

  #merge(attributes: Attributes): void {
    const columns = repeated(attributes["table:number-columns-spanned"]);
    const rows = repeated(attributes["table:number-rows-spanned"]);
    if (columns === 1 && rows === 1) return;
    const start = { startRow: this.#row, startColumn: this.#column };
    this.#merged.push({ ...start, endRow: this.#row + rows - 1, endColumn: this.#column + columns - 1 });
  }

  #read(attributes: Attributes): Cell {
    const text = this.#text.shown();
    const type = attributes["office:value-type"];
    const value = (attributes["office:value"] ?? "").trim();
    if (attributes["calcext:value-type"] === "error") return text;
    if (type === "boolean") return attributes["office:boolean-value"] === "true";
    if (type === "date") return dayOf(attributes["office:date-value"] ?? "") ?? text;
    if (type === "string") return text ?? attributes["office:string-value"] ?? null;
    if (type === undefined || !NUMBER.test(value)) return text;
    const number = Number(value);
    const other = shownOtherwise(number, text);
    if (other !== null) return other;
    const format = type === "percentage" ? "0%" : this.#styles.formatOf(this.#styleOf(attributes), number);
    return shownCell(number, { format });
  }

  /** A cell without a style has that of its row, else that of its column. */
  #styleOf({ "table:style-name": own }: Attributes): string {
    if (own !== undefined) return own;
    return this.#rowStyle === "" ? (this.#columnStyles[this.#column] ?? "") : this.#rowStyle;
  }
}

function isGroup(tag: string): boolean {
  return tag === "table:table-row-group" || tag === "table:table-column-group";
}

/** @throws {XmlProblem} For more than any sheet has. */
function repeated(text = "1"): number {
  const count = /^\d{1,7}$/u.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_REPEATED) throw new XmlProblem(`Nothing stands ${text.slice(0, 40)} times.`);
  return count;
}

/** A day that exists, or null. */
function dayOf(text: string): Date | null {
  const day = DAY.test(text) ? new Date(text.includes("T") ? `${text}Z` : `${text}T00:00:00Z`) : null;
  return day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)
    ? null
    : day;
}

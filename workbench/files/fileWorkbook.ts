/**
 * A workbook as an .xlsx file holds it, as plain data: between the bytes of a file and whatever opens it. Formulas are those of the
 * Excel API (en-US, "=LRT.VERDEEL(…)", "[@Opgave]"); how a file stores them is known by `storedFormula` only.
 */
import type { CellValue } from "../model/gridModel";
import type { XmlElement } from "./xmlTree";

export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** How cells look, by the number that cells carry. The first is that of a cell of which nothing was said. */
  readonly formats: readonly CellFormat[];
  /** Of formats that came after the file was opened: the number of the format that its cell had then. */
  readonly bases?: ReadonlyMap<number, number>;
  /** The sheet that is in front, from 0. */
  readonly activeSheet: number;
  /** The file that it came from: parts that this model does not know are kept in it. */
  readonly origin: OriginalPackage | null;
}

export interface FileName {
  readonly name: string;
  /** Without the equals sign. */
  readonly formula: string;
  /** The name of the sheet in which alone it counts, or null. */
  readonly sheet: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly FileRow[];
  readonly columns: readonly FileColumn[];
  readonly merged: readonly string[];
  readonly tables: readonly FileTable[];
  readonly validations: readonly FileValidation[];
  readonly conditionals: readonly FileConditional[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  readonly page: FilePage;
  /** Where it came from, or null. */
  readonly origin: OriginalSheet | null;
}

export interface FileRow {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly FileCell[];
  readonly isHidden: boolean;
  /** In points, when somebody set it. */
  readonly height: number | null;
  /** The format of cells that are not named, or null. */
  readonly format: number | null;
  /** How deep in groups that fold, and whether the one below it is folded; lacks outside a group. */
  readonly outline?: { readonly level: number; readonly isCollapsed: boolean };
}

export type CellKind = "number" | "text" | "boolean" | "error" | "blank";

export interface FileCell {
  /** From 0. */
  readonly column: number;
  readonly kind: CellKind;
  readonly value: CellValue;
  /** With its equals sign, or null. */
  readonly formula: string | null;
  /** The cells that the answer of the formula fills; "dynamic" when Excel looks itself how many they are. */
  readonly array: { readonly address: string; readonly isDynamic: boolean } | null;
  readonly format: number;
  /** Text of which parts look different, as the file has it. */
  readonly rich: XmlElement | null;
}

export interface FileColumn {
  /** From 0, both included. */
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly format: number | null;
}

export interface FileTable {
  readonly name: string;
  /** Header, body and totals together. */
  readonly address: string;
  readonly columns: readonly FileTableColumn[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  /** The part it came from, or null. */
  readonly origin: XmlElement | null;
}

export interface FileTableColumn {
  readonly name: string;
  /** The formula of the column with its equals sign, or null. */
  readonly formula: string | null;
}

/** A rule for what may be typed, with the attributes that the file has. */
export interface FileValidation {
  readonly addresses: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula1: string | null;
  readonly formula2: string | null;
}

/** A conditional format: rules as the file has them, and what cells look like by them. */
export interface FileConditional {
  readonly addresses: string;
  readonly rules: readonly XmlElement[];
  /** Looks of rules that are new, by the place of the rule. */
  readonly looks: readonly (ConditionalLook | null)[];
}

export interface ConditionalLook {
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
}

export interface FilePage {
  readonly orientation: "landscape" | "portrait" | null;
  /** 9 is A4. */
  readonly paper: number | null;
  readonly fitToWidth: boolean;
  /** True when it is not longer than one page either. */
  readonly fitToHeight: boolean;
  /** "$1:$5", or null. */
  readonly titleRows: string | null;
  readonly printArea: string | null;
  readonly header: string | null;
  readonly footer: string | null;
}

export const blankPage: FilePage = {
  orientation: null,
  paper: null,
  fitToWidth: false,
  fitToHeight: false,
  titleRows: null,
  printArea: null,
  header: null,
  footer: null,
};

export interface CellBorders {
  readonly top: string | null;
  readonly bottom: string | null;
  readonly left: string | null;
  readonly right: string | null;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#RRGGBB", or null for what the file says by default. */
  readonly color: string | null;
  /** In points, or null for the default. */
  readonly size: number | null;
  readonly font: string | null;
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Colours of thin lines. */
  readonly borders: CellBorders;
  readonly isLocked: boolean;
}

export const plainFormat: CellFormat = {
  numberFormat: "General",
  bold: false,
  italic: false,
  color: null,
  size: null,
  font: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  borders: { top: null, bottom: null, left: null, right: null },
  isLocked: true,
};

/** A file as it was opened. */
export interface OriginalPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  readonly stylesPart: string | null;
  readonly styles: XmlElement | null;
  /** Sheets that are none of cells, such as a chart on a sheet of its own. */
  readonly otherSheets: readonly XmlElement[];
}

export interface OriginalSheet {
  readonly part: string;
  /** Its root without cells: elements that the model does not know are written back from it. */
  readonly root: XmlElement;
  /** The parts of its tables, which are written anew. */
  readonly tableParts: readonly string[];
}

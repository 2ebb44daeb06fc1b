/**
 * Formulas that are the one of their column, but name cells where it names a table: Excel writes them so when somebody converts the table to
 * a range. They answer the same as long as nothing changes, and never see a row that comes later.
 */
import { headerLine } from "./convertedTables";
import { layouts } from "./layouts";
import { areaOf, type FoundTable, type WorkbookContent } from "./workbookContent";

type Content = Pick<WorkbookContent, "tables" | "areas">;

/** Where a formula of ours stands. */
export interface FormulaPlace {
  readonly table: FoundTable;
  /** Row of the sheet, from 0. */
  readonly row: number;
}

/**
 * @param template The formula of the column, with the names that the tables have in this workbook.
 * @returns The sheets of the cells that are in no table; null when it names no cell by address, or is another formula.
 */
export function namedCells(
  formula: string,
  template: string,
  from: FormulaPlace,
  content: Content,
): readonly string[] | null {
  const [present, wanted] = [partsOf(formula), partsOf(template)];
  if (present.words !== wanted.words || present.references.length !== wanted.references.length) return null;
  const named = present.references.flatMap((reference) => addressIn(reference, from.table.sheet) ?? []);
  if (named.length === 0) return null;
  const sheets = new Set<string>();
  for (const [index, reference] of present.references.entries()) {
    const meant = wanted.references[index] ?? "";
    const address = addressIn(reference, from.table.sheet);
    if (address === null) {
      if (headerIn(reference) !== headerIn(meant)) return null;
      continue;
    }
    const found = columnAt(address, content);
    if (found === null || plain(found.header) !== headerIn(meant)) return null;
    if (meant.startsWith("[@") && address.row !== from.row) return null;
    if (!found.isTable) sheets.add(address.sheet);
  }
  return [...sheets];
}

interface Parts {
  /** What is left without references. */
  readonly words: string;
  readonly references: readonly string[];
}

const ADDRESS = String.raw`(?:'(?:[^'[\]]|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_.(!])`;
const COLUMN = String.raw`(?:[\p{L}_][\p{L}\d_.]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const PIECES = new RegExp(String.raw`"(?:[^"]|"")*"|${COLUMN}|(?<![\p{L}\d_.$!\]'])${ADDRESS}`, "gu");

function partsOf(formula: string): Parts {
  const references: string[] = [];
  const words = formula.replace(/^=/u, "").replaceAll(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    references.push(piece);
    return "@";
  });
  return { words: words.replaceAll(/\s/gu, ""), references };
}

interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const CELLS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?\d+)?$/u;

/** The first of the cells that a reference names by address, all in one column; null when it names a table. */
function addressIn(reference: string, ownSheet: string): Address | null {
  const [, quoted, bare, first, row, last = first] = CELLS.exec(reference) ?? [];
  if (first === undefined || last !== first) return null;
  const column = Array.from(first).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? ownSheet, row: Number(row) - 1, column };
}

/** The header above a cell: of the table in which it stands, or of a line of headers of ours on a sheet without tables. */
function columnAt({ sheet, row, column }: Address, content: Content): { header: string; isTable: boolean } | null {
  const isHere = (name: string): boolean => name.toLowerCase() === sheet.toLowerCase();
  const table = content.tables.find(
    ({ sheet: own, row: top, column: left, headers, rows }) =>
      isHere(own) && row > top && row <= top + rows.length && column >= left && column < left + headers.length,
  );
  if (table !== undefined) return { header: table.headers[column - table.column] ?? "", isTable: true };
  const corner = content.areas.get(areaOf.corner(sheet));
  const line = layouts.reduce((found, layout) => Math.max(found, headerLine(layout, sheet, content)), -1);
  const header = line < 0 ? undefined : corner?.cells[line]?.[column - corner.column];
  return typeof header === "string" ? { header, isTable: false } : null;
}

/** The header that a reference to a table names. */
function headerIn(reference: string): string {
  return plain(reference.slice(reference.indexOf("[")).replaceAll("[#This Row],", "").replaceAll(/'(.)/gu, "$1"));
}

function plain(header: string): string {
  return header.replaceAll(/[[\]@\s]/gu, "");
}

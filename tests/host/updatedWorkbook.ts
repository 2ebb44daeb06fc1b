import { isTextFormula } from "../../src/plans/schema/formulaSkeleton";
import { columnLetters, parseLocalAddress } from "../../workbench/model/cellArea";
import type { CellValue } from "../../workbench/model/gridModel";
import { type KeptCell, type KeptSheet, type KeptTable, type KeptWorkbook, placeOfCell } from "../golden/keptWorkbook";

type Compared = (address: string, before: KeptCell, after: KeptCell | undefined) => string | null;

/** What of a workbook is not as it was, each as "Blad!A1: 3 was 4". */
function compare(before: KeptWorkbook, after: KeptWorkbook, compared: Compared): readonly string[] {
  return before.sheets.flatMap(({ name, cells }) => {
    const now = after.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    return Object.entries(cells).flatMap(([address, cell]) => compared(`${name}!${address}`, cell, now[address]) ?? []);
  });
}

/** Excel itself keeps no more digits than these: the last bit of a division depends on its order. */
const DIGITS = 14;

function isSame(one: CellValue, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
  return one === other;
}

export function changedFigures(before: KeptWorkbook, after: KeptWorkbook): readonly string[] {
  return compare(before, after, (address, cell, now) =>
    isSame(cell.v, now?.v) ? null : `${address}: ${String(now?.v ?? "niets")} was ${String(cell.v)}`,
  );
}

/** Of everything that is no formula and no answer of one: what was entered, by whomever. A name may have been a formula. */
export function changedEntries(before: KeptWorkbook, after: KeptWorkbook): readonly string[] {
  return compare(before, after, (address, cell, now) => {
    if (cell.s === 1 || (cell.f !== undefined && !isTextFormula(cell.f))) return null;
    return now !== undefined && (now.f === undefined || now.f === cell.f) && now.v === cell.v
      ? null
      : `${address}: ${JSON.stringify(now)} was ${JSON.stringify(cell)}`;
  });
}

export interface TableCell {
  readonly table: string;
  readonly header: string;
  readonly address: string;
  readonly cell: KeptCell;
}

/** Every cell of the bodies of tables of ours. */
export function tableCells({ sheets, tables }: KeptWorkbook): readonly TableCell[] {
  return tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : cellsOf(table, sheet);
  });
}

function cellsOf({ name, address, columns }: KeptTable, { cells }: KeptSheet): readonly TableCell[] {
  const area = parseLocalAddress(address);
  if (area === null) throw new Error(address);
  return columns.flatMap((header, place) =>
    Array.from({ length: area.rows - 1 }, (_row, line) => line).flatMap((line): readonly TableCell[] => {
      const at = `${columnLetters(area.column + place)}${area.row + 2 + line}`;
      const cell = cells[at];
      return cell === undefined ? [] : [{ table: name, header, address: at, cell }];
    }),
  );
}

/** The different formulas of each column, as "Tabel[Kop]", where there are more than one. */
export function mixedColumns(workbook: KeptWorkbook): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { table, header, cell } of tableCells(workbook)) {
    if (cell.f === undefined) continue;
    const column = `${table}[${header}]`;
    found.set(column, (found.get(column) ?? new Set()).add(cell.f));
  }
  return Object.fromEntries(
    [...found].flatMap(([column, formulas]) => (formulas.size > 1 ? [[column, [...formulas].sort()]] : [])),
  );
}

/** Formulas of our tables that refer to cells or columns of a sheet by their letters. */
export function lettered(workbook: KeptWorkbook): readonly string[] {
  return tableCells(workbook).flatMap(({ table, header, cell: { f = "" } }) =>
    /\$?[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}:/u.test(f.replaceAll(/"(?:[^"]|"")*"|LRT\.\w+|\[[^\]]*\]/gu, ""))
      ? [`${table}[${header}]: ${f}`]
      : [],
  );
}

/** The number formats of all cells that had one, where they differ. */
export function changedFormats(before: KeptWorkbook, after: KeptWorkbook): readonly string[] {
  return before.sheets.flatMap((sheet) => {
    const now = formatsOf(after.sheets.find(({ name }) => name === sheet.name));
    return [...formatsOf(sheet)].flatMap(([address, format]) =>
      now.get(address) === format || !(address in sheet.cells)
        ? []
        : [`${sheet.name}!${address}: ${now.get(address) ?? "General"} was ${format}`],
    );
  });
}

function formatsOf(sheet: KeptSheet | undefined): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(sheet?.formats ?? {}).flatMap(([format, addresses]) =>
      addresses.flatMap((address) => {
        const [first = "", last = first] = address.split(":");
        const [from, to] = [placeOfCell(first), placeOfCell(last)];
        return Array.from(
          { length: to.row - from.row + 1 },
          (_row, line) => [`${columnLetters(from.column)}${from.row + 1 + line}`, format] as const,
        );
      }),
    ),
  );
}

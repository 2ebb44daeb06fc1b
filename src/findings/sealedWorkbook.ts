/**
 * A workbook as a seal sees it: what every cell holds and shows, where tables stand, what names stand for. How cells look does not count,
 * nor do the sheets in which the add-in itself keeps what was done: the log, the seals, and what was ignored with a reason.
 */
import { ignoredLayout } from "../plans/ignore/ignoredLayout";
import { logLayout } from "../plans/log";
import { overlaps } from "../plans/overlaps";
import { sealedFormula } from "../plans/seal/sealedFormula";
import {
  BLANK_MARK,
  type Marks,
  markOf,
  ROW_MARK,
  type SealedSheet,
  type SealedState,
} from "../plans/seal/sealedState";
import { sealLayout } from "../plans/seal/sealLayout";
import { withPlainLines } from "../plans/freeze/keptFormulas";
import { printedValue } from "../plans/freeze/valuesPrint";
import type { FoundTable } from "../plans/workbookContent";
import { fingerprint } from "../text/fingerprint";
import { formulaAt, type InspectedSheet, type InspectedWorkbook } from "./inspectedWorkbook";
import { ownTable } from "./ownTables";

/** A sheet with a fingerprint per row in which something stands, by the row from 0. */
export interface PrintedSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, string>;
  /** The last of them; -1 on a blank sheet. */
  readonly lastRow: number;
  readonly tables: Marks;
}

/** A workbook as it is now, to be compared with a seal that has a mark per so many rows. */
export function sealedState(workbook: InspectedWorkbook, step: number): SealedState {
  return stateOf(printedSheets(workbook), sealedNames(workbook), step);
}

/** Sheets of which Excel told no cell, because they are too large: of those nobody can say whether they changed. */
export function unreadSheets({ sheets, content }: InspectedWorkbook): readonly string[] {
  const used = new Set(content.sheets.flatMap((sheet) => (sheet.used === null ? [] : [sheet.name])));
  return sheets.flatMap(({ name, values }) => (values.length === 0 && used.has(name) ? [name] : []));
}

function bookkeeping({ content }: InspectedWorkbook): ReadonlySet<string> {
  const tables = [logLayout, sealLayout, ignoredLayout].map((layout) => ownTable(layout, content));
  return new Set(tables.flatMap((table) => (table === null ? [] : [table.sheet])));
}

export function printedSheets(workbook: InspectedWorkbook): readonly PrintedSheet[] {
  const leftOut = bookkeeping(workbook);
  return workbook.sheets
    .filter(({ name }) => !leftOut.has(name))
    .map((sheet) => {
      // Of a table without a header row a file tells nothing: its cells count as any others.
      const tables = workbook.content.tables.filter((table) => table.sheet === sheet.name && table.headers.length > 0);
      const rows = rowPrints(sheet, tables);
      return {
        name: sheet.name,
        rows,
        lastRow: [...rows.keys()].at(-1) ?? -1,
        tables: Object.fromEntries(tables.map((table) => [table.name, tableMark(table)])),
      };
    });
}

function tableMark({ row, column, headers, rows, hasTotals }: FoundTable): string {
  return markOf(fingerprint([row, column, headers.length, rows.length, hasTotals]));
}

function rowPrints(sheet: InspectedSheet, tables: readonly FoundTable[]): ReadonlyMap<number, string> {
  const prints = new Map<number, string>();
  const tableAt = (row: number, column: number): string =>
    tables.find((table) => overlaps(bodyOf(table), { row, column, rows: 1, columns: 1 }))?.name ?? "";
  sheet.values.forEach((line, r) => {
    const row = sheet.row + r;
    const cells = line.flatMap((value, c) => {
      const column = sheet.column + c;
      const formula = formulaAt(sheet, row, column);
      if (formula === null && value === "") return [];
      const standing = formula === null ? null : sealedFormula(formula, tableAt(row, column));
      const shown = typeof value === "string" ? withPlainLines(value) : value;
      return [[column, ...printedValue(shown), standing]];
    });
    if (cells.length > 0) prints.set(row, fingerprint(cells));
  });
  return prints;
}

function bodyOf({ row, column, headers, rows, hasTotals }: FoundTable): Parameters<typeof overlaps>[0] {
  return { row, column, rows: 1 + rows.length + (hasTotals ? 1 : 0), columns: headers.length };
}

/** @param step Null for a state without marks of rows. */
export function stateOf(printed: readonly PrintedSheet[], names: Marks, step: number | null): SealedState {
  const sheets = printed.map((sheet): SealedSheet => {
    const { name, rows, tables } = sheet;
    const print = fingerprint({ rows: [...rows].map(([row, one]) => [row, one]), tables });
    return { name, print, rows: step === null ? "" : marksOf(sheet, step), tables };
  });
  return { step: step ?? 1, sheets, names };
}

export function groupCount(lastRow: number, step: number): number {
  return Math.ceil((lastRow + 1) / step);
}

function marksOf({ rows, lastRow }: PrintedSheet, step: number): string {
  const groups = Array.from({ length: groupCount(lastRow, step) }, (): [number, string][] => []);
  for (const [row, print] of rows) groups[Math.floor(row / step)]?.push([row % step, print]);
  return groups.map((group) => groupMark(group, step)).join("");
}

function groupMark(group: readonly (readonly [number, string])[], step: number): string {
  const [first] = group;
  if (first === undefined) return BLANK_MARK;
  return markOf(step === 1 ? first[1] : fingerprint(group), ROW_MARK);
}

/** Names that Excel makes for itself, and those of the sheets that do not count, are left out. */
export function sealedNames(workbook: InspectedWorkbook): Marks {
  const sheets = [...bookkeeping(workbook)].flatMap((name) => [`${name}!`, `'${name.replaceAll("'", "''")}'!`]);
  return Object.fromEntries(
    [...workbook.names].flatMap(([name, formula]) => {
      const isLeftOut = /^_xl/iu.test(name) || sheets.some((sheet) => formula.startsWith(sheet));
      return isLeftOut ? [] : [[name, markOf(fingerprint(sealedFormula(formula, "")))]];
    }),
  );
}

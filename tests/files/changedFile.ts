/** A workbook from a file with some of it changed, as somebody without the add-in does. */
import { parseLocalAddress } from "../../workbench/model/cellArea";
import type { CellValue } from "../../workbench/model/gridModel";
import type { CellKind, FileCell, FileSheet, FileWorkbook } from "../../workbench/files/fileWorkbook";
import { sheetOf } from "./sampleState";

export function withSheet(file: FileWorkbook, name: string, change: (sheet: FileSheet) => FileSheet): FileWorkbook {
  const sheets = file.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...file, sheets };
}

/** Types in a cell: a formula begins with "=". */
export function typed(
  file: FileWorkbook,
  sheet: string,
  address: string,
  content: CellValue,
  answer: CellValue = 0,
): FileWorkbook {
  const place = parseLocalAddress(address);
  if (place === null) throw new Error(address);
  const isFormula = typeof content === "string" && content.startsWith("=");
  const value = isFormula ? answer : content;
  const cell: FileCell = {
    column: place.column,
    kind: kindOf(value),
    value,
    formula: isFormula ? content : null,
    array: null,
    format: 0,
    rich: null,
  };
  return withCell(file, sheet, place.row, place.column, () => cell);
}

export function withCell(
  file: FileWorkbook,
  sheet: string,
  row: number,
  column: number,
  change: (cell: FileCell | undefined) => FileCell,
): FileWorkbook {
  return withSheet(file, sheet, (found) => {
    const line = found.rows.find((candidate) => candidate.row === row);
    const cell = change(line?.cells.find((candidate) => candidate.column === column));
    const cells = [...(line?.cells.filter((candidate) => candidate.column !== column) ?? []), cell];
    const changed = {
      ...(line ?? { row, isHidden: false, height: null, format: null }),
      cells: cells.sort((one, other) => one.column - other.column),
    };
    const rows = [...found.rows.filter((candidate) => candidate.row !== row), changed];
    return { ...found, rows: rows.sort((one, other) => one.row - other.row) };
  });
}

/** Types in a table, in a row of its body (from 0) under a header. */
export function inTable(
  file: FileWorkbook,
  sheet: string,
  line: number,
  header: string,
  content: CellValue,
): FileWorkbook {
  const [table] = sheetOf(file, sheet).tables;
  const area = parseLocalAddress(table?.address ?? "");
  const column = table?.columns.findIndex(({ name }) => name === header) ?? -1;
  if (area === null || column < 0) throw new Error(`${sheet} has no ${header}.`);
  const value = typeof content === "string" && content.startsWith("=") ? 0 : content;
  return withCell(file, sheet, area.row + 1 + line, area.column + column, (before) => ({
    column: area.column + column,
    kind: kindOf(value),
    value,
    formula: value === content ? null : String(content),
    array: null,
    format: before?.format ?? 0,
    rich: null,
  }));
}

/** Copies a row of a table below its last one, with some cells changed. */
export function withCopiedRow(
  file: FileWorkbook,
  sheet: string,
  line: number,
  changes: Readonly<Record<string, CellValue>> = {},
): FileWorkbook {
  const grown = withSheet(file, sheet, (found) => {
    const [table] = found.tables;
    const area = parseLocalAddress(table?.address ?? "");
    if (table === undefined || area === null) throw new Error(sheet);
    const source = found.rows.find(({ row }) => row === area.row + 1 + line);
    const below = area.row + area.rows;
    const copy = { row: below, isHidden: false, height: null, format: null, cells: [] };
    const inside = source?.cells.filter(({ column }) => column < area.column + area.columns) ?? [];
    const present = found.rows.find(({ row }) => row === below);
    const beside = present?.cells.filter(({ column }) => column >= area.column + area.columns) ?? [];
    const rows = [...found.rows.filter(({ row }) => row !== below), { ...copy, cells: [...inside, ...beside] }];
    return {
      ...found,
      rows: rows.sort((one, other) => one.row - other.row),
      tables: [{ ...table, address: table.address.replace(/\d+$/u, String(below + 1)) }],
    };
  });
  const [table] = sheetOf(file, sheet).tables;
  const rows = (parseLocalAddress(table?.address ?? "")?.rows ?? 1) - 1;
  return Object.entries(changes).reduce(
    (changed, [header, content]) => inTable(changed, sheet, rows, header, content),
    grown,
  );
}

function kindOf(value: CellValue): CellKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (value === "") return "blank";
  return /^#[A-Z/0]+[!?]?$/u.test(value) ? "error" : "text";
}

import { areasOf } from "../../../src/plans/areasOf";
import {
  emptyWorkbook,
  type FoundCells,
  type FoundPointer,
  type FoundTable,
  type TablePlace,
  type WantedArea,
  type WorkbookContent,
} from "../../../src/plans/workbookContent";
import { columnLetters, parseLocalAddress } from "../../../workbench/model/cellArea";
import { type KeptSheet, type KeptTable, type KeptWorkbook, placeOfCell } from "../../golden/keptWorkbook";
import { goldenWorkbook, type GoldenName } from "../../golden/loadWorkbook";

/** What the add-in reads of a kept workbook when it is to be updated, without Excel. */
export function goldenContent(name: GoldenName): WorkbookContent {
  return contentOf(goldenWorkbook(name));
}

export function contentOf(kept: KeptWorkbook): WorkbookContent {
  const sheetOf = (title: string): KeptSheet => kept.sheets.find((sheet) => sheet.name === title) ?? missing(title);
  const found: WorkbookContent = {
    ...emptyWorkbook,
    sheets: kept.sheets.map((sheet) => ({
      id: sheet.name,
      name: sheet.name,
      isProtected: false,
      used: usedArea(sheet),
    })),
    tables: kept.tables.map((table) => foundTable(table, sheetOf(table.sheet))),
    places: kept.tables.map((table): TablePlace => ({ name: table.name, sheet: table.sheet, ...areaOn(table) })),
    pointers: new Map(kept.names.map(({ name, formula }) => [name, pointer(formula, sheetOf)])),
  };
  return {
    ...found,
    areas: new Map(
      areasOf({ kind: "update" }, found).map((area) => [area.name, foundCells(area, sheetOf(area.sheet))]),
    ),
  };
}

function missing(title: string): never {
  throw new Error(`There is no ${title}.`);
}

function areaOn({ address }: KeptTable) {
  return parseLocalAddress(address) ?? missing(address);
}

function usedArea({ cells }: KeptSheet) {
  const places = Object.keys(cells).map(placeOfCell);
  if (places.length === 0) return null;
  const rows = 1 + Math.max(...places.map(({ row }) => row));
  return { row: 0, column: 0, rows, columns: 1 + Math.max(...places.map(({ column }) => column)) };
}

function foundTable(table: KeptTable, sheet: KeptSheet): FoundTable {
  const area = areaOn(table);
  const body = <Cell>(of: (address: string) => Cell): readonly (readonly Cell[])[] =>
    Array.from({ length: area.rows - 1 }, (_row, line) =>
      table.columns.map((_header, place) => of(`${columnLetters(area.column + place)}${area.row + 2 + line}`)),
    );
  return {
    id: table.name,
    name: table.name,
    sheet: table.sheet,
    row: area.row,
    column: area.column,
    headers: table.columns,
    rows: body((address) => sheet.cells[address]?.v ?? ""),
    formulas: body((address) => sheet.cells[address]?.f ?? sheet.cells[address]?.v ?? ""),
    hasTotals: false,
  };
}

function pointer(formula: string, sheetOf: (title: string) => KeptSheet): FoundPointer {
  const [, title = "", address = ""] = /^='?([^'!]+)'?!(.+)$/u.exec(formula) ?? [];
  const plain = address.replaceAll("$", "");
  return { sheet: title, ...placeOfCell(plain), value: sheetOf(title).cells[plain]?.v ?? "" };
}

function foundCells(area: WantedArea, sheet: KeptSheet): FoundCells {
  return {
    row: area.row,
    column: area.column,
    cells: Array.from({ length: area.rows }, (_row, line) =>
      Array.from({ length: area.columns }, (_column, place) => {
        const cell = sheet.cells[`${columnLetters(area.column + place)}${area.row + line + 1}`];
        return cell?.f ?? cell?.v ?? "";
      }),
    ),
  };
}

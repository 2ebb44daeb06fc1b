import { blank, type CellContent, text } from "../plans/cellContent";
import { formulaContent } from "../plans/formulaContent";
import { inParts } from "../plans/inParts";
import { logLayout, logSteps } from "../plans/log";
import { sheetHead } from "../plans/sheetHead";
import { type ChangedTable, comparedColumns, type NewTable, type TableDifference } from "../plans/tableDifference";
import { HEADER_ROW } from "../plans/tableLayout";
import { runsOf } from "../plans/cellRuns";
import { isBlankTable } from "../plans/workbookContent";
import { writtenRow } from "../plans/writtenRow";
import { writeCells } from "./writeCells";
import { MOST_CELLS, type Naming, type WriteUnit } from "./writeUnit";

/** Excel's own plain style: readable in print and in high contrast. */
const TABLE_STYLE = "TableStyleLight1";

/** Title, explanation, header row and rows; then the table. Columns that compute themselves stay blank until all tables stand. */
export function newTableUnits({ layout, rows, frame }: NewTable): readonly WriteUnit[] {
  const { columns, sheet: name } = layout;
  const step = rowsPerUnit(columns.length);
  // A table cannot be without rows: one that holds nothing yet has one blank row.
  const body =
    rows.length === 0 ? [[...columns.map(() => blank())]] : rows.map((row) => writtenRow(layout, row, columns));
  const first = body.slice(0, step);
  const make: WriteUnit = {
    cells: first.length * columns.length,
    write: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      writeCells(sheet.getRangeByIndexes(0, 0, sheetHead(layout).length, 1), sheetHead(layout));
      const all = [columns.map((column) => text(column)), ...first];
      const range = sheet.getRangeByIndexes(HEADER_ROW, 0, all.length, columns.length);
      writeCells(range, all);
      if (frame?.isInPlace === false) workbook.tables.getItem(frame.id).convertToRange();
      const table = frame?.isInPlace === true ? workbook.tables.getItem(frame.id) : sheet.tables.add(range, true);
      if (frame?.isInPlace === true) table.resize(range);
      table.name = layout.name;
      table.style = TABLE_STYLE;
    },
  };
  const more = inParts(body.slice(step), step).map((part) => appendUnit(layout.name, part));
  return [make, ...more];
}

/** Columns of a later schema beside a table, rows below it. */
export function changedTableUnits(table: ChangedTable): readonly WriteUnit[] {
  const { layout, found, addedColumns, addedRows, isDoubled, isUnnamed } = table;
  const headers = [...found.headers, ...addedColumns];
  const rows = addedRows.map((row) => writtenRow(layout, row, headers));
  const inside = isBlankTable(found) ? rows.slice(0, 1) : [];
  const below = rows.slice(inside.length);
  return [
    ...(isUnnamed ? [renameUnit(table)] : []),
    ...(addedColumns.length === 0 ? [] : [columnsUnit(table)]),
    ...(isDoubled ? [doublesUnit(table)] : []),
    ...inside.map((row): WriteUnit => ({
      cells: row.length,
      write: ({ workbook }) => writeCells(workbook.tables.getItem(found.id).getDataBodyRange().getRow(0), [row]),
    })),
    ...inParts(below, rowsPerUnit(headers.length)).map((part) => appendUnit(found.id, part)),
  ];
}

/** Rows come directly below a table; whether Excel takes them in by itself is up to its version: where it did, this changes nothing. */
function appendUnit(table: string, rows: readonly (readonly CellContent[])[]): WriteUnit {
  return {
    cells: rows.length * (rows[0]?.length ?? 0),
    write: ({ workbook }) => {
      const target = workbook.tables.getItem(table);
      const before = target.getRange();
      const place = before.getRowsBelow(rows.length);
      writeCells(place, rows);
      target.resize(before.getBoundingRect(place));
    },
  };
}

function columnsUnit({ found, addedColumns }: ChangedTable): WriteUnit {
  return {
    cells: addedColumns.length,
    write: ({ workbook }) => {
      const target = workbook.tables.getItem(found.id);
      const before = target.getRange();
      const beside = before.getColumnsAfter(addedColumns.length);
      writeCells(beside.getRow(0), [addedColumns.map((header) => text(header))]);
      target.resize(before.getBoundingRect(beside));
    },
  };
}

/** Excel takes the lower one out of rows that are the same in these columns: in one step, wherever they stand. */
function doublesUnit({ layout, found }: ChangedTable): WriteUnit {
  const compared = [...comparedColumns(layout, found)];
  return {
    cells: 0,
    write: ({ workbook }) => workbook.tables.getItem(found.id).getRange().removeDuplicates(compared, true),
  };
}

function renameUnit({ layout, found }: ChangedTable): WriteUnit {
  return {
    cells: 0,
    write: ({ workbook }) => {
      const table = workbook.tables.getItem(found.id);
      table.name = layout.name;
      table.style = TABLE_STYLE;
    },
  };
}

/** One formula per column, over all rows that an order brings. */
export function tableFormulas(table: TableDifference, naming: Naming): readonly WriteUnit[] {
  const { layout } = table;
  const rows = table.kind === "new" ? table.rows.length : table.addedRows.length;
  if (rows === 0) return [];
  const key = table.kind === "new" ? layout.name : table.found.id;
  const headers = table.kind === "new" ? layout.columns : [...table.found.headers, ...table.addedColumns];
  return Object.entries(layout.formulas ?? {}).flatMap(([header, wanted]): readonly WriteUnit[] => {
    const place = headers.indexOf(header);
    if (wanted === undefined || place < 0) return [];
    const content = naming(formulaContent(wanted));
    const unit: WriteUnit = {
      cells: rows,
      write: ({ workbook }) => {
        const column = workbook.tables.getItem(key).getDataBodyRange().getColumn(place);
        const last = column.getLastRow();
        const cells = rows === 1 ? last : last.getOffsetRange(1 - rows, 0).getResizedRange(rows - 1, 0);
        const contents = Array.from({ length: rows }, () => [content]);
        writeCells(cells, contents);
      },
    };
    return [unit];
  });
}

/** Single cells of rows that are there; those below each other with one header go together. */
export function renewedUnits(table: TableDifference, naming: Naming): readonly WriteUnit[] {
  if (table.kind === "new") return [];
  const { found, addedColumns } = table;
  const headers = [...found.headers, ...addedColumns];
  return runsOf(table).map(({ header, first, contents }) => ({
    cells: contents.length,
    write: ({ workbook }) => {
      const body = workbook.tables.getItem(found.id).getDataBodyRange();
      const cell = body.getCell(first, headers.indexOf(header));
      const range = contents.length === 1 ? cell : cell.getResizedRange(contents.length - 1, 0);
      const named = contents.map((content) => [naming(content)]);
      writeCells(range, named);
    },
  }));
}

/** The row that this batch began in the log is the last one of the table still. */
export function logEndUnit(table: TableDifference): WriteUnit {
  const key = table.kind === "new" ? table.layout.name : table.found.id;
  const headers: readonly string[] =
    table.kind === "new" ? logLayout.columns : [...table.found.headers, ...table.addedColumns];
  const [row] = table.kind === "new" ? table.rows : table.addedRows;
  const step = row?.cells.get("Stap") ?? text(logSteps.done);
  return {
    cells: 1,
    write: ({ workbook }) => {
      const last = workbook.tables.getItem(key).getDataBodyRange().getLastRow();
      writeCells(last.getCell(0, headers.indexOf("Stap")), [[step]]);
    },
  };
}

function rowsPerUnit(columns: number): number {
  return Math.max(1, Math.floor(MOST_CELLS / columns));
}

import { around, type CellArea, intersection, LAST_COLUMN, LAST_ROW, parseLocalAddress } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import { shiftCells } from "../model/shiftCells";
import type { WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, isHostObject, lazyHostObject, type Scalar, type WireValue } from "../protocol/hostObject";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { rangeFormatObject } from "./rangeFormat";
import { equalParts } from "./equalParts";
import { removeDuplicates } from "./removeDuplicates";
import { scopedTablesObject } from "./table";
import { countOf, matrixOf, onlyOne, textOf } from "./wireValues";
import { worksheetObject } from "./worksheet";

const areas = new WeakMap<HostObject, CellArea>();

/** The area of a range object that came as an argument. */
export function areaOf(value: WireValue | HostObject | undefined): CellArea {
  const area = isHostObject(value) ? areas.get(value) : undefined;
  if (area === undefined) throw new HostError("InvalidArgument", "A range was expected.");
  return area;
}

export function rangeObject(state: WorkbookState, area: CellArea): HostObject {
  const target = lazyHostObject("Range", {
    scalars: () => rangeScalars(state, area),
    objects: () => ({
      Worksheet: () => worksheetObject(state, area.sheetId),
      Format: () => rangeFormatObject(state, area),
      DataValidation: () => dataValidationObject(state, area),
      ConditionalFormats: () => conditionalFormatsObject(state, area),
    }),
    methods: () => ({ ...navigation(state, area), ...rangeActions(state, area) }),
  });
  areas.set(target, area);
  return target;
}

function rangeScalars(state: WorkbookState, area: CellArea): Readonly<Record<string, Scalar>> {
  const content = (matrix: CellValue[][]): WireValue => matrix;
  const write = (value: WireValue): void => writeCells(state, area, value);
  return {
    Address: { read: () => state.address(area) },
    AddressLocal: { read: () => state.address(area) },
    RowIndex: { read: () => area.row },
    ColumnIndex: { read: () => area.column },
    RowCount: { read: () => area.rows },
    ColumnCount: { read: () => area.columns },
    CellCount: { read: () => area.rows * area.columns },
    HasSpill: { read: () => state.grid.spillOf(area.sheetId, area.row, area.column) !== null },
    Values: { read: () => content(state.grid.values(bounded(area))), write },
    Formulas: { read: () => content(state.grid.formulas(bounded(area))), write },
    Text: { read: () => state.grid.values(bounded(area)).map((row) => row.map(String)) },
    ValueTypes: { read: () => state.grid.values(bounded(area)).map((row) => row.map(valueType)) },
    NumberFormat: {
      read: () =>
        state.grid
          .values(bounded(area))
          .map((row, r) => row.map((_none, c) => state.numberFormat(area.sheetId, area.row + r, area.column + c))),
      write: (value) => writeFormats(state, area, value),
    },
  };
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}

/** Whole columns and rows cannot be read cell by cell. */
function bounded(area: CellArea): CellArea {
  if (area.rows * area.columns > 5_000_000) throw new HostError("InvalidArgument", "The range is too large to read.");
  return area;
}

/** Null in a matrix leaves the cell as it is. */
function writeCells(state: WorkbookState, area: CellArea, value: WireValue): void {
  const cells = matrixOf(value, area.rows, area.columns);
  const current = cells.some((row) => row.includes(null)) ? state.grid.formulas(bounded(area)) : [];
  state.write(
    area,
    cells.map((row, r) => row.map((cell, c) => cell ?? current[r]?.[c] ?? "")),
  );
}

function writeFormats(state: WorkbookState, area: CellArea, value: WireValue): void {
  const only = Array.isArray(value) ? onlyOne(value) : value;
  if (only !== null) {
    state.setNumberFormat(area, textOf(only));
    return;
  }
  const formats = matrixOf(value, area.rows, area.columns);
  for (const part of equalParts(formats)) {
    const format = formats[part.row]?.[part.column] ?? null;
    if (format === null) continue;
    const { row, column, rows, columns } = part;
    const target = { ...area, row: area.row + row, column: area.column + column, rows, columns };
    state.setNumberFormat(target, String(format));
  }
}

type Methods = HostObject["methods"];

/** Ranges relative to this one. */
function navigation(state: WorkbookState, area: CellArea): Methods {
  const at = (change: Partial<CellArea>): HostObject => rangeObject(state, checked({ ...area, ...change }));
  return {
    GetCell: (row, column) =>
      at({ row: area.row + countOf(row), column: area.column + countOf(column), rows: 1, columns: 1 }),
    GetRow: (row) => at({ row: area.row + countOf(row), rows: 1 }),
    GetColumn: (column) => at({ column: area.column + countOf(column), columns: 1 }),
    GetLastRow: () => at({ row: area.row + area.rows - 1, rows: 1 }),
    GetLastCell: () =>
      at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    GetOffsetRange: (rows, columns) => at({ row: area.row + countOf(rows), column: area.column + countOf(columns) }),
    GetResizedRange: (rows, columns) =>
      at({ rows: area.rows + countOf(rows), columns: area.columns + countOf(columns) }),
    GetAbsoluteResizedRange: (rows, columns) => at({ rows: countOf(rows), columns: countOf(columns) }),
    GetRowsBelow: (count) => at({ row: area.row + area.rows, rows: countOf(count, 1) }),
    GetColumnsAfter: (count) => at({ column: area.column + area.columns, columns: countOf(count, 1) }),
    GetEntireColumn: () => at({ row: 0, rows: LAST_ROW }),
    GetEntireRow: () => at({ column: 0, columns: LAST_COLUMN }),
    GetBoundingRect: (other) => {
      const local = typeof other === "string" ? parseLocalAddress(other) : null;
      return rangeObject(state, around(area, local === null ? areaOf(other) : { ...area, ...local }));
    },
    GetIntersection: (other) => {
      const common = intersection(area, areaOf(other));
      if (common === null) throw new HostError("ItemNotFound", "The ranges do not overlap.");
      return rangeObject(state, common);
    },
    GetIntersectionOrNullObject: (other) => {
      const common = intersection(area, areaOf(other));
      return common === null ? null : rangeObject(state, common);
    },
    GetUsedRange: () => {
      const used = state.grid.usedArea(area.sheetId);
      return rangeObject(state, (used === null ? null : intersection(area, used)) ?? { ...area, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: () => {
      const used = state.grid.usedArea(area.sheetId);
      const common = used === null ? null : intersection(area, used);
      return common === null ? null : rangeObject(state, common);
    },
    GetSpillingToRangeOrNullObject: () => {
      const spill = state.grid.spillOf(area.sheetId, area.row, area.column);
      return spill === null ? null : rangeObject(state, spill);
    },
  };
}

function checked(area: CellArea): CellArea {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= LAST_ROW &&
    area.column + area.columns <= LAST_COLUMN;
  if (!isInside) throw new HostError("InvalidArgument", "The range lies outside the sheet.");
  return area;
}

/** Cells come in at a range (sign 1) or go out of it (-1); whole rows and columns take part as a whole. */
function shiftAt(state: WorkbookState, area: CellArea, isAcross: boolean, sign: 1 | -1): void {
  const { sheetId, row, column, rows, columns } = area;
  const isColumn = columns < LAST_COLUMN && (isAcross || rows === LAST_ROW);
  const isWhole = isColumn ? rows === LAST_ROW : columns === LAST_COLUMN;
  const [first, size] = isColumn ? [row, rows] : [column, columns];
  const span = isWhole ? null : { first, last: first + size - 1 };
  const [at, count] = isColumn ? [column, columns] : [row, rows];
  shiftCells(state, sheetId, { axis: isColumn ? "column" : "row", at, count: sign * count, span });
  const done = sign > 0 ? "Inserted" : "Deleted";
  state.events.changed(area, "Local", isColumn ? `Column${done}` : `Row${done}`);
}

function rangeActions(state: WorkbookState, area: CellArea): Methods {
  return {
    Calculate: () => {
      state.grid.recalculate(area);
      return null;
    },
    SetDirty: () => {
      state.grid.recalculate(area);
      return null;
    },
    GetTables: (isWhole) => scopedTablesObject(state, area, isWhole === true),
    Insert: (direction) => {
      shiftAt(state, area, direction === "Right", 1);
      return rangeObject(state, area);
    },
    Delete: (direction) => {
      shiftAt(state, area, direction === "Left", -1);
      return null;
    },
    RemoveDuplicates: (columns, hasHeader) => removeDuplicates(state, area, columns, hasHeader === true),
    Select: () => {
      state.select(area);
      return null;
    },
    Clear: (applyTo) => {
      const used = state.grid.usedArea(area.sheetId);
      const filled = used === null ? null : intersection(area, used);
      // Of formats alone nothing is cleared here.
      if (filled === null || !["All", "Contents", null, undefined].includes(applyTo as string)) return null;
      const blank = Array.from({ length: filled.columns }, () => "");
      state.write(
        filled,
        Array.from({ length: filled.rows }, () => blank),
      );
      return null;
    },
    _ValidateArraySize: (rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw new HostError("InvalidArgument", `The array has not the size of the range.`);
      }
      return null;
    },
  };
}

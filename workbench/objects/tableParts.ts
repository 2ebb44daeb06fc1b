import type { CellArea } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import { shiftTableRows } from "../model/shiftCells";
import type { TableState, WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, type WireValue } from "../protocol/hostObject";
import { rangeObject } from "./range";
import { countOf, matrixOf, textOf } from "./wireValues";

/** The cells below the header; a table without rows still has one blank row to write in. */
export function bodyOf({ area }: TableState): CellArea {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

/** A hidden header row has no range. */
export function headerOf({ area, name, showHeaders }: TableState): CellArea {
  if (!showHeaders) throw new HostError("ItemNotFound", `The header row of ${name} is hidden.`);
  return { ...area, rows: 1 };
}

export function rowCollectionObject(state: WorkbookState, table: TableState): HostObject {
  const count = (): number => table.area.rows - 1;
  const row = (index: number): HostObject => {
    if (index < 0 || index >= count()) throw new HostError("ItemNotFound", "There is no such row.");
    const area = { ...bodyOf(table), row: table.area.row + 1 + index, rows: 1 };
    return hostObject("TableRow", {
      scalars: {
        Index: { read: () => index },
        Values: {
          read: () => state.grid.values(area),
          write: (value) => state.write(area, filled(value, area)),
        },
      },
      methods: {
        GetRange: () => rangeObject(state, area),
        Delete: () => deleteRows(state, table, index, 1),
      },
    });
  };
  return hostObject("TableRowCollection", {
    scalars: { Count: { read: count } },
    items: () => Array.from({ length: count() }, (_none, index) => row(index)),
    methods: {
      Add: (index, values) => {
        if (typeof index === "number" && index >= 0 && index < count()) {
          throw new HostError("GeneralException", "This host adds rows at the end of a table only.");
        }
        const first = count();
        append(state, table, values as WireValue);
        return row(first);
      },
      DeleteRowsAt: (index, rows) => deleteRows(state, table, countOf(index), countOf(rows, 1)),
      GetItemAt: (index) => row(countOf(index)),
      GetCount: count,
    },
  });
}

/** A table keeps one row, which is emptied. */
function deleteRows(state: WorkbookState, table: TableState, first: number, rows: number): null {
  const count = table.area.rows - 1;
  if (first < 0 || rows < 1 || first + rows > count) throw new HostError("ItemNotFound", "There is no such row.");
  if (rows === count) {
    const body = { ...bodyOf(table), rows: 1 };
    state.write(body, [Array.from({ length: body.columns }, () => "")]);
  }
  const gone = rows === count ? rows - 1 : rows;
  if (gone > 0) shiftTableRows(state, table, table.area.row + 1 + first + (rows - gone), -gone);
  return null;
}

/** Excel moves down what stands below a table; this host asks for blank cells there. */
function append(state: WorkbookState, table: TableState, values: WireValue): void {
  const rows = Array.isArray(values) ? values.length : 1;
  const area = { ...table.area, row: table.area.row + table.area.rows, rows };
  if (
    state.grid
      .formulas(area)
      .flat()
      .some((content) => content !== "")
  ) {
    throw new HostError("GeneralException", `Something stands below ${table.name}.`);
  }
  state.write(area, filled(values, area));
}

function filled(values: WireValue, area: CellArea): CellValue[][] {
  return matrixOf(values, area.rows, area.columns).map((line) => line.map((value) => value ?? ""));
}

export function columnCollectionObject(state: WorkbookState, table: TableState): HostObject {
  const column = (index: number): HostObject => columnObject(state, table, index);
  const find = (key: WireValue | HostObject | undefined): number =>
    typeof key === "number"
      ? key - 1
      : table.columns.findIndex((name) => name.toLowerCase() === textOf(key).toLowerCase());
  const isThere = (index: number): boolean => index >= 0 && index < table.columns.length;
  const itemAt = (index: number): HostObject => {
    if (!isThere(index)) throw new HostError("ItemNotFound", "There is no such column.");
    return column(index);
  };
  return hostObject("TableColumnCollection", {
    scalars: { Count: { read: () => table.columns.length } },
    items: () => table.columns.map((_name, index) => column(index)),
    methods: {
      GetItem: (key) => itemAt(find(key)),
      GetItemAt: (index) => itemAt(countOf(index)),
      GetItemOrNullObject: (key) => (isThere(find(key)) ? column(find(key)) : null),
      GetCount: () => table.columns.length,
    },
  });
}

function columnObject(state: WorkbookState, table: TableState, index: number): HostObject {
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  const body = { ...bodyOf(table), column: area.column, columns: 1 };
  return hostObject("TableColumn", {
    identity: () => ({ Id: String(index + 1) }),
    scalars: {
      Id: { read: () => index + 1 },
      Index: { read: () => index },
      Name: {
        read: () => table.columns[index] ?? "",
        write: (value) => state.write({ ...area, rows: 1 }, [[textOf(value)]]),
      },
      Values: { read: () => state.grid.values(area), write: (value) => state.write(area, filled(value, area)) },
    },
    methods: {
      GetRange: () => rangeObject(state, area),
      GetHeaderRowRange: () => rangeObject(state, { ...headerOf(table), column: area.column, columns: 1 }),
      GetDataBodyRange: () => rangeObject(state, body),
    },
  });
}

/** A table has filter buttons from the start; this host hides no rows. */
export function autoFilterObject(state: WorkbookState, table: TableState): HostObject {
  return hostObject("AutoFilter", {
    scalars: {
      Enabled: { read: () => state.looks.property(`table ${table.id}`, "ShowFilterButton") ?? true },
      IsDataFiltered: { read: () => false },
    },
    methods: {
      ClearCriteria: () => null,
      Reapply: () => null,
      GetRange: () => rangeObject(state, table.area),
      GetRangeOrNullObject: () => rangeObject(state, table.area),
    },
  });
}

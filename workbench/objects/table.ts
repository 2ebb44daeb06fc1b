import type { CellArea } from "../model/cellArea";
import { parseLocalAddress, splitAddress } from "../model/cellArea";
import type { TableState, WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, isHostObject, type WireValue } from "../protocol/hostObject";
import { areaOf, rangeObject } from "./range";
import { textOf } from "./wireValues";
import { worksheetObject } from "./worksheet";

export function tableObject(state: WorkbookState, table: TableState): HostObject {
  const body = (): CellArea => ({ ...table.area, row: table.area.row + 1, rows: Math.max(1, table.area.rows - 1) });
  const owner = `table ${table.id}`;
  const option = (name: string, fallback: boolean) => ({
    read: () => state.property(owner, name) ?? fallback,
    write: (value: WireValue) => state.setProperty(owner, name, value === true),
  });
  return hostObject("Table", {
    identity: () => ({ Id: table.id }),
    scalars: {
      Id: { read: () => table.id },
      Name: {
        read: () => table.name,
        write: (value) => renameTable(state, table, textOf(value)),
      },
      Style: { read: () => table.style, write: (value) => (table.style = textOf(value)) },
      ShowHeaders: { read: () => true },
      ShowTotals: { read: () => false },
      ShowBandedRows: option("ShowBandedRows", true),
      ShowFilterButton: option("ShowFilterButton", true),
    },
    objects: {
      Worksheet: () => worksheetObject(state, table.area.sheetId),
      Columns: () => columnCollectionObject(state, table),
      Rows: () => hostObject("TableRowCollection", { scalars: { Count: { read: () => table.area.rows - 1 } } }),
    },
    methods: {
      GetRange: () => rangeObject(state, table.area),
      GetHeaderRowRange: () => rangeObject(state, { ...table.area, rows: 1 }),
      GetDataBodyRange: () => rangeObject(state, body()),
      Resize: (target) => {
        table.area = isHostObject(target) ? areaOf(target) : { ...table.area, ...localArea(textOf(target)) };
        state.tablesChanged();
        return null;
      },
      Delete: () => {
        state.write(table.area, blank(table.area));
        state.removeTable(table);
        return null;
      },
      ConvertToRange: () => {
        state.removeTable(table);
        return rangeObject(state, table.area);
      },
    },
  });
}

export function tableCollectionObject(state: WorkbookState, sheetId: string | null): HostObject {
  const mine = (): readonly TableState[] =>
    state.tables.filter(({ area }) => sheetId === null || area.sheetId === sheetId);
  const find = (key: WireValue | HostObject | undefined): TableState | undefined => {
    const wanted = textOf(key).toLowerCase();
    return mine().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  };
  return hostObject("TableCollection", {
    scalars: { Count: { read: () => mine().length } },
    items: () => mine().map((table) => tableObject(state, table)),
    methods: {
      Add: (address, hasHeaders) => {
        if (hasHeaders !== true) throw new HostError("InvalidArgument", "A table here needs a header row.");
        return tableObject(state, state.addTable(tableArea(state, address, sheetId)));
      },
      GetItem: (key) => {
        const found = find(key);
        if (found === undefined) throw new HostError("ItemNotFound", "There is no such table.");
        return tableObject(state, found);
      },
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : tableObject(state, found);
      },
      GetCount: () => mine().length,
    },
  });
}

function columnCollectionObject(state: WorkbookState, table: TableState): HostObject {
  const column = (index: number): HostObject => {
    const area = { ...table.area, column: table.area.column + index, columns: 1 };
    return hostObject("TableColumn", {
      identity: () => ({ Id: String(index + 1) }),
      scalars: {
        Id: { read: () => index + 1 },
        Index: { read: () => index },
        Name: { read: () => table.columns[index] ?? "" },
      },
      methods: {
        GetRange: () => rangeObject(state, area),
        GetDataBodyRange: () => rangeObject(state, { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) }),
      },
    });
  };
  const find = (key: WireValue | HostObject | undefined): number =>
    typeof key === "number"
      ? key - 1
      : table.columns.findIndex((name) => name.toLowerCase() === textOf(key).toLowerCase());
  return hostObject("TableColumnCollection", {
    scalars: { Count: { read: () => table.columns.length } },
    items: () => table.columns.map((_name, index) => column(index)),
    methods: {
      GetItem: (key) => {
        const index = find(key);
        if (index < 0 || index >= table.columns.length) throw new HostError("ItemNotFound", "There is no such column.");
        return column(index);
      },
      GetItemOrNullObject: (key) => {
        const index = find(key);
        return index < 0 || index >= table.columns.length ? null : column(index);
      },
    },
  });
}

function renameTable(state: WorkbookState, table: TableState, name: string): void {
  const isTaken = state.tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken || state.names.has(name)) throw new HostError("ItemAlreadyExists", `The name ${name} is taken.`);
  if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(name)) throw new HostError("InvalidArgument", `${name} is no table name.`);
  table.name = name;
  state.tablesChanged();
}

function tableArea(
  state: WorkbookState,
  address: WireValue | HostObject | undefined,
  sheetId: string | null,
): CellArea {
  if (isHostObject(address)) return areaOf(address);
  const { sheet, address: local } = splitAddress(textOf(address));
  const named = state.grid.sheets().find(({ name }) => name === sheet)?.id;
  return { sheetId: named ?? sheetId ?? state.activeSheet, ...localArea(local) };
}

function localArea(text: string): Omit<CellArea, "sheetId"> {
  const area = parseLocalAddress(splitAddress(text).address);
  if (area === null) throw new HostError("InvalidArgument", `${text} is no address.`);
  return area;
}

function blank(area: CellArea): string[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
}

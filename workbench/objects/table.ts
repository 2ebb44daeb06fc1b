import { type CellArea, intersection, localAddress, parseLocalAddress, splitAddress } from "../model/cellArea";
import { withoutTable } from "../model/withoutTable";
import type { TableState, WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, isHostObject, type WireValue } from "../protocol/hostObject";
import { areaOf, rangeObject } from "./range";
import { autoFilterObject, bodyOf, columnCollectionObject, headerOf, rowCollectionObject } from "./tableParts";
import { tableSortObject } from "./tableSort";
import { textOf } from "./wireValues";
import { worksheetObject } from "./worksheet";

export function tableObject(state: WorkbookState, table: TableState): HostObject {
  const owner = `table ${table.id}`;
  const option = (name: string, fallback: boolean) => ({
    read: () => state.looks.property(owner, name) ?? fallback,
    write: (value: WireValue) => state.looks.setProperty(owner, name, value === true),
  });
  return hostObject("Table", {
    identity: () => ({ Id: table.id }),
    scalars: {
      Id: { read: () => table.id },
      Name: {
        read: () => table.name,
        write: (value) => state.renameTable(table, textOf(value)),
      },
      Style: { read: () => table.style, write: (value) => (table.style = textOf(value)) },
      ShowHeaders: { read: () => table.showHeaders, write: (value) => state.showHeaders(table, value === true) },
      ShowTotals: option("ShowTotals", false),
      ShowBandedRows: option("ShowBandedRows", true),
      ShowBandedColumns: option("ShowBandedColumns", false),
      ShowFilterButton: option("ShowFilterButton", true),
      HighlightFirstColumn: option("HighlightFirstColumn", false),
    },
    objects: {
      Worksheet: () => worksheetObject(state, table.area.sheetId),
      Columns: () => columnCollectionObject(state, table),
      Rows: () => rowCollectionObject(state, table),
      AutoFilter: () => autoFilterObject(state, table),
      Sort: () => tableSortObject(state, table),
    },
    methods: {
      GetRange: () => rangeObject(state, table.showHeaders ? table.area : bodyOf(table)),
      GetHeaderRowRange: () => rangeObject(state, headerOf(table)),
      GetDataBodyRange: () => rangeObject(state, bodyOf(table)),
      Resize: (target) => {
        state.resizeTable(
          table,
          isHostObject(target) ? areaOf(target) : { ...table.area, ...localArea(textOf(target)) },
        );
        return null;
      },
      Delete: () => {
        state.write(table.area, blank(table.area));
        state.removeTable(table);
        return null;
      },
      ConvertToRange: () => {
        state.rewriteFormulas((formula, cell) => withoutTable(formula, table, cell, (area) => state.address(area)));
        state.removeTable(table);
        return rangeObject(state, table.area);
      },
    },
  });
}

/** The tables that touch a range, or lie wholly in it. */
export function scopedTablesObject(state: WorkbookState, area: CellArea, isWhole: boolean): HostObject {
  const mine = (): readonly TableState[] =>
    state.tables.filter((table) => {
      const common = intersection(table.area, area);
      return isWhole ? common !== null && localAddress(common) === localAddress(table.area) : common !== null;
    });
  const first = (): TableState | undefined => mine()[0];
  return hostObject("TableScopedCollection", {
    items: () => mine().map((table) => tableObject(state, table)),
    methods: {
      GetCount: () => mine().length,
      GetFirst: () => {
        const table = first();
        if (table === undefined) throw new HostError("ItemNotFound", "There is no such table.");
        return tableObject(state, table);
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

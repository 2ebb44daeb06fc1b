import { LAST_COLUMN, LAST_ROW, parseLocalAddress, splitAddress } from "../model/cellArea";
import type { WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, isHostObject, type Scalar, type WireValue } from "../protocol/hostObject";
import { nameCollectionObject } from "./namedItem";
import { areaOf, rangeObject } from "./range";
import { tableCollectionObject } from "./table";
import { countOf, textOf } from "./wireValues";

export function worksheetObject(state: WorkbookState, sheetId: string): HostObject {
  return hostObject("Worksheet", {
    identity: () => ({ Id: sheetId }),
    scalars: worksheetScalars(state, sheetId),
    objects: {
      Tables: () => tableCollectionObject(state, sheetId),
      Names: () => nameCollectionObject(state),
      Protection: () => protectionObject(state, sheetId),
      FreezePanes: () => freezePanesObject(state, sheetId),
      PageLayout: () => pageLayoutObject(state, sheetId),
    },
    methods: worksheetMethods(state, sheetId),
  });
}

function worksheetScalars(state: WorkbookState, sheetId: string): Readonly<Record<string, Scalar>> {
  return {
    Id: { read: () => sheetId },
    Name: {
      read: () => state.sheetName(sheetId),
      write: (value) => state.renameSheet(sheetId, textOf(value)),
    },
    Position: {
      read: () => state.grid.sheets().findIndex(({ id }) => id === sheetId),
      write: (value) => {
        const position = countOf(value);
        if (position < 0 || position >= state.grid.sheets().length) {
          throw new HostError("InvalidArgument", `There is no place ${position} for a sheet.`);
        }
        state.grid.moveSheet(sheetId, position);
      },
    },
    Visibility: { read: () => "Visible" },
    ShowGridlines: stored(state, `sheet ${sheetId}`, "ShowGridlines"),
    TabColor: {
      read: () => state.looks.property(`sheet ${sheetId}`, "TabColor") ?? "",
      write: (value) => {
        state.looks.setProperty(`sheet ${sheetId}`, "TabColor", textOf(value));
        state.grid.setTabColor?.(sheetId, textOf(value));
      },
    },
  };
}

function worksheetMethods(state: WorkbookState, sheetId: string): HostObject["methods"] {
  const whole = { sheetId, row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };
  return {
    GetRange: (address) => {
      return rangeObject(state, isGiven(address) ? areaOnSheet(textOf(address), sheetId) : whole);
    },
    GetRangeByIndexes: (row, column, rows, columns) =>
      rangeObject(state, {
        sheetId,
        row: countOf(row),
        column: countOf(column),
        rows: countOf(rows),
        columns: countOf(columns),
      }),
    GetCell: (row, column) =>
      rangeObject(state, { sheetId, row: countOf(row), column: countOf(column), rows: 1, columns: 1 }),
    GetUsedRange: () => rangeObject(state, state.grid.usedArea(sheetId) ?? { ...whole, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: () => {
      const used = state.grid.usedArea(sheetId);
      return used === null ? null : rangeObject(state, used);
    },
    Activate: () => {
      state.activate(sheetId);
      return null;
    },
    Delete: () => {
      state.removeSheet(sheetId);
      return null;
    },
  };
}

function areaOnSheet(
  text: string,
  sheetId: string,
): { sheetId: string } & NonNullable<ReturnType<typeof parseLocalAddress>> {
  const local = parseLocalAddress(splitAddress(text).address);
  if (local === null) throw new HostError("InvalidArgument", `${text} is no address.`);
  return { sheetId, ...local };
}

export function worksheetCollectionObject(state: WorkbookState): HostObject {
  const find = (key: WireValue | HostObject | undefined): HostObject | null => {
    const wanted = textOf(key).toLowerCase();
    const sheet = state.grid.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return sheet === undefined ? null : worksheetObject(state, sheet.id);
  };
  return hostObject("WorksheetCollection", {
    items: () => state.grid.sheets().map(({ id }) => worksheetObject(state, id)),
    methods: {
      Add: (name) => worksheetObject(state, state.addSheet(isGiven(name) ? textOf(name) : freeName(state))),
      GetItem: (key) => {
        const found = find(key);
        if (found === null) throw new HostError("ItemNotFound", "There is no such sheet.");
        return found;
      },
      GetItemOrNullObject: (key) => find(key),
      GetActiveWorksheet: () => worksheetObject(state, state.activeSheet),
      GetCount: () => state.grid.sheets().length,
    },
  });
}

function freeName(state: WorkbookState): string {
  const taken = new Set(state.grid.sheets().map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`Blad${number}`)) return `Blad${number}`;
}

function protectionObject(state: WorkbookState, sheetId: string): HostObject {
  return hostObject("WorksheetProtection", {
    scalars: { Protected: { read: () => state.protectedSheets.has(sheetId) } },
    methods: {
      Protect: () => {
        state.protectedSheets.add(sheetId);
        return null;
      },
      Unprotect: () => {
        state.protectedSheets.delete(sheetId);
        return null;
      },
    },
  });
}

/** Each call sets the frozen part anew: rows, columns, or both with an address that begins in A1. */
function freezePanesObject(state: WorkbookState, sheetId: string): HostObject {
  const owner = `sheet ${sheetId}`;
  const freeze = (rows: number, columns: number): null => {
    state.looks.setProperty(owner, "FrozenRows", rows);
    state.looks.setProperty(owner, "FrozenColumns", columns);
    state.grid.freeze?.(sheetId, rows, columns);
    return null;
  };
  const location = (): HostObject | null => {
    const rows = Number(state.looks.property(owner, "FrozenRows") ?? 0);
    const columns = Number(state.looks.property(owner, "FrozenColumns") ?? 0);
    if (rows + columns === 0) return null;
    const whole = { rows: rows === 0 ? LAST_ROW : rows, columns: columns === 0 ? LAST_COLUMN : columns };
    return rangeObject(state, { sheetId, row: 0, column: 0, ...whole });
  };
  return hostObject("WorksheetFreezePanes", {
    methods: {
      FreezeRows: (count) => freeze(countOf(count, 0), 0),
      FreezeColumns: (count) => freeze(0, countOf(count, 0)),
      FreezeAt: (target) => {
        const area = isHostObject(target) ? areaOf(target) : areaOnSheet(textOf(target), sheetId);
        const [bottom, right] = [area.row + area.rows, area.column + area.columns];
        return freeze(bottom === LAST_ROW ? 0 : bottom, right === LAST_COLUMN ? 0 : right);
      },
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => location(),
      GetLocation: () => {
        const found = location();
        if (found === null) throw new HostError("ItemNotFound", "Nothing is frozen.");
        return found;
      },
    },
  });
}

function pageLayoutObject(state: WorkbookState, sheetId: string): HostObject {
  const owner = `page ${sheetId}`;
  const fits = (side: "Width" | "Height"): boolean => state.looks.property(owner, `FitTo${side}`) === true;
  return hostObject("PageLayout", {
    scalars: {
      Orientation: stored(state, owner, "Orientation"),
      PaperSize: stored(state, owner, "PaperSize"),
      Zoom: {
        read: () => ({
          ...(fits("Width") ? { horizontalFitToPages: 1 } : { scale: 100 }),
          ...(fits("Height") && { verticalFitToPages: 1 }),
        }),
        write: (value) => {
          const asked = value !== null && typeof value === "object" ? value : {};
          state.looks.setProperty(owner, "FitToWidth", "horizontalFitToPages" in asked);
          state.looks.setProperty(owner, "FitToHeight", "verticalFitToPages" in asked);
        },
      },
    },
    objects: { HeadersFooters: () => headersFootersObject(state, owner) },
    methods: {
      SetPrintTitleRows: (rows) => {
        state.looks.setProperty(owner, "TitleRows", textOf(rows));
        return null;
      },
      SetPrintArea: () => null,
    },
  });
}

/** What stands above and below every page that is printed. */
function headersFootersObject(state: WorkbookState, owner: string): HostObject {
  const names = ["Left", "Center", "Right"].flatMap((side) => [`${side}Header`, `${side}Footer`]);
  const scalars = Object.fromEntries(names.map((name) => [name, stored(state, owner, name)]));
  return hostObject("HeaderFooterGroup", {
    objects: { DefaultForAllPages: () => hostObject("HeaderFooter", { scalars }) },
  });
}

/** A property that the workbook remembers and this host does not draw. */
function stored(state: WorkbookState, owner: string, name: string): Scalar {
  return {
    read: () => state.looks.property(owner, name) ?? null,
    write: (value) => {
      if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
        state.looks.setProperty(owner, name, value);
      }
    },
  };
}

/** The client sends null for what was left out, or nothing at all. */
function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** One small table of ours and workbooks that hold it, so that a test shows every cell that its rule looks at. */
import { heldBy, text } from "../../src/plans/cellContent";
import {
  type DesiredState,
  type DesiredTable,
  type LogEntry,
  logEntry,
  nothingDesired,
} from "../../src/plans/desiredState";
import type { Difference } from "../../src/plans/difference";
import { logLayout, type LogStep } from "../../src/plans/log";
import { logRow } from "../../src/plans/logRow";
import type { Order } from "../../src/plans/order";
import type { ChangedTable } from "../../src/plans/tableDifference";
import { type DesiredRow, rowOf, tableHead, tableLayout, type TableLayout } from "../../src/plans/tableLayout";
import {
  emptyWorkbook,
  type FoundCells,
  type FoundSheet,
  type FoundTable,
  type WorkbookContent,
} from "../../src/plans/workbookContent";

export const head = tableHead({
  name: "LRT_Proef",
  sheet: "Proef",
  columns: ["Gebied", "Naam", "Plekken", "Gelezen", "Dubbel"],
  key: ["Gebied"],
});

/** Gelezen is a stamp, Dubbel computes itself. */
export const layout = tableLayout(head, {
  title: "Een proef",
  explanation: "Waar de proef over gaat.",
  stamps: ["Gelezen"],
  formulas: { Dubbel: { template: "[@Plekken]*2", format: "0" } },
});

/** The same table without stamps and without formulas. */
export const plainLayout: TableLayout = tableLayout(head, {
  title: "Een proef",
  explanation: "Waar de proef over gaat.",
});

/** The rows without their last column, which computes itself. */
export function foundTable(rows: readonly (readonly unknown[])[], rest: Partial<FoundTable> = {}): FoundTable {
  const whole = rows.map((row) => [...row, typeof row[2] === "number" ? row[2] * 2 : ""]);
  return {
    id: "t1",
    name: "LRT_Proef",
    sheet: "Proef",
    row: 4,
    column: 0,
    headers: head.columns,
    rows: whole,
    formulas: rows.map((row) => [...row, "=[@Plekken]*2"]),
    hasTotals: false,
    ...rest,
  };
}

/** Almere with 10 places and Urk with 2, on sheet rows 6 and 7. */
export const almereAndUrk = foundTable([
  ["GM0034", "Almere", 10, "maandag"],
  ["GM0184", "Urk", 2, "maandag"],
]);

export function wantedRow(
  code: string,
  name: string,
  places: number | null,
  renewed: readonly (typeof head.columns)[number][] = [],
  readOn = "dinsdag",
): DesiredRow {
  return rowOf(
    head,
    {
      Gebied: text(code),
      Naam: text(name),
      Plekken: places === null ? { kind: "blank" } : { kind: "number", value: places },
      Gelezen: text(readOn),
    },
    renewed,
  );
}

export function sheet(name: string, rest: Partial<FoundSheet> = {}): FoundSheet {
  return { id: name, name, isProtected: false, used: { row: 0, column: 0, rows: 1, columns: 1 }, ...rest };
}

export function workbook(...tables: readonly FoundTable[]): WorkbookContent {
  return {
    ...emptyWorkbook,
    tables,
    sheets: [...new Set(tables.map((table) => table.sheet))].map((name) => sheet(name)),
  };
}

/** The workbook with what stands in an area of a sheet. */
export function withArea(content: WorkbookContent, name: string, found: FoundCells): WorkbookContent {
  return { ...content, areas: new Map([...content.areas, [name, found]]) };
}

export function desired(rest: Partial<DesiredState> = {}): DesiredState {
  return { ...nothingDesired, log: logEntry("Proef", "proef"), ...rest };
}

export function wantedTable(rows: readonly DesiredRow[], rest: Partial<DesiredTable> = {}): DesiredTable {
  return { layout, rows, ...rest };
}

export function changedTable(found: FoundTable, rest: Partial<ChangedTable> = {}): ChangedTable {
  return {
    kind: "changed",
    layout,
    found,
    addedColumns: [],
    addedRows: [],
    cells: [],
    isDoubled: false,
    isUnnamed: false,
    ...rest,
  };
}

export const nothing: Difference = { newSheets: [], tables: [], blocks: [], placed: [], pointers: [] };

/** A log that holds one line: this order was begun, and it is about this. */
export function logOf(order: Order, entry: LogEntry, step: LogStep = "begonnen"): FoundTable {
  const { cells } = logRow(order, entry, step);
  const row = logLayout.columns.map((header) => {
    const cell = cells.get(header);
    return cell === undefined ? "" : heldBy(cell);
  });
  const place = { id: "log", name: "LRT_Logboek", sheet: "Logboek" };
  return { ...almereAndUrk, ...place, headers: logLayout.columns, rows: [row], formulas: null };
}

/** An order of which only the log matters. */
export const someOrder: Order = {
  id: "o1",
  at: "2026-11-25T08:30:00.000Z",
  localTime: "",
  who: "",
  base: {},
  choice: { kind: "update" },
};

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type CellArea, parseLocalAddress } from "../../workbench/model/cellArea";
import type { CellValue } from "../../workbench/model/gridModel";
import type { WorkbookState } from "../../workbench/model/workbookState";
import { type KeptCell, type KeptWorkbook, placeOfCell } from "./keptWorkbook";

export type GoldenName = "0.2.0-full" | "0.2.0-mergers";

/** A workbook of an earlier version, as it was kept in this folder. */
export function goldenWorkbook(name: GoldenName): KeptWorkbook {
  return JSON.parse(readFileSync(resolve(__dirname, `workbook-${name}.json`), "utf8")) as KeptWorkbook;
}

/**
 * Puts a kept workbook in one that is open and has no sheets but its first, blank one; that one goes. Nothing is calculated
 * before this returns, so that every formula finds the whole workbook; wait for `state.grid.settled()` after it.
 */
export function loadWorkbook(state: WorkbookState, kept: KeptWorkbook): void {
  const before = state.grid.sheets().map(({ id }) => id);
  // The first sheet may carry the name of one that is kept.
  for (const id of before) state.grid.renameSheet(id, `weg ${id.replaceAll(/\W/gu, "")}`);
  const ids = new Map(kept.sheets.map(({ name }) => [name, state.addSheet(name)]));
  for (const id of before) state.grid.removeSheet(id);
  const areaOn = (sheet: string, address: string): CellArea => {
    const local = parseLocalAddress(address);
    const sheetId = ids.get(sheet);
    if (local === null || sheetId === undefined) throw new Error(`There is no ${sheet}!${address}.`);
    return { sheetId, ...local };
  };
  for (const { name, formats } of kept.sheets) {
    for (const [format, addresses] of Object.entries(formats)) {
      for (const address of addresses) state.setNumberFormat(areaOn(name, address), format);
    }
  }
  // Constants first: tables take their headers from them.
  writeCells(state, kept, ids, ({ f, v, s }) => (f === undefined && s === undefined ? v : undefined));
  for (const { name, sheet, address, columns, style } of kept.tables) {
    const table = state.addTable(areaOn(sheet, address));
    table.name = name;
    table.columns = [...columns];
    table.style = style;
  }
  state.tablesChanged();
  for (const { name, formula } of kept.names) state.defineName(name, formula);
  writeCells(state, kept, ids, ({ f }) => f);
  for (const name of kept.protected) state.protectedSheets.add(ids.get(name) ?? "");
}

/** In the grid itself: a table would take in what is written below it. */
function writeCells(
  { grid }: WorkbookState,
  { sheets }: KeptWorkbook,
  ids: ReadonlyMap<string, string>,
  contentOf: (cell: KeptCell) => CellValue | undefined,
): void {
  for (const { name, cells } of sheets) {
    for (const [address, cell] of Object.entries(cells)) {
      const content = contentOf(cell);
      if (content === undefined) continue;
      grid.write({ sheetId: ids.get(name) ?? "", ...placeOfCell(address), rows: 1, columns: 1 }, [[content]]);
    }
  }
}

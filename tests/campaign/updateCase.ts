import type { TableState } from "../../workbench/model/workbookTables";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import type { OpenHost } from "../host/harness";
import type { OrderCase } from "./campaignWorkbook";

/** Rows of each table that stay: every kind of table and formula is still there, and a run takes a moment instead of seconds. */
const KEPT_ROWS = 3;

/** A workbook that version 0.2.0 left, with fewer rows. */
async function openOlderWorkbook({ state, person }: OpenHost): Promise<void> {
  loadWorkbook(state, goldenWorkbook("0.2.0-full"));
  await state.grid.settled();
  for (const { name, area } of state.tables.map(({ name, area }: TableState) => ({ name, area }))) {
    const rows = area.rows - 1;
    if (rows > KEPT_ROWS) person.deleteTableRows(name, KEPT_ROWS, rows - KEPT_ROWS);
  }
}

export const update: OrderCase = {
  name: "werkmap bijwerken",
  before: [],
  people: openOlderWorkbook,
  choice: () => ({ kind: "update" }),
};

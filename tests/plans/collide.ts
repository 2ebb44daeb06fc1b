/** A table with Almere and Urk, what an order wants of it, and what it meets when a colleague was quicker. */
import { type Collision, collisionOf } from "../../src/plans/collision";
import type { DesiredState } from "../../src/plans/desiredState";
import { difference } from "../../src/plans/difference";
import { type WorkbookContent } from "../../src/plans/workbookContent";
import { succeed } from "../../src/text/result";
import { almereAndUrk, desired, foundTable, wantedRow, wantedTable, workbook } from "./smallTable";

export const read = workbook(almereAndUrk);
export const dronten = wantedRow("GM0303", "Dronten", 4);

/** Almere gets 12 places. */
export const renewing = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 12, ["Plekken"])])] });
/** Dronten comes below. */
export const appending = desired({ tables: [wantedTable([dronten])] });

export function holding(...rows: readonly (readonly unknown[])[]): WorkbookContent {
  return workbook(foundTable(rows));
}

export const almere = ["GM0034", "Almere", 10, "maandag"];
export const urk = ["GM0184", "Urk", 2, "maandag"];

export function collide(
  wanted: DesiredState,
  before: WorkbookContent,
  again: DesiredState = wanted,
  from: WorkbookContent = read,
): Collision | null {
  return collisionOf(difference(wanted, from), before, from, [], () => succeed(again));
}

export const harmless = { isHarmless: true, cells: [], rows: [], columns: [], claims: [], problems: [] };

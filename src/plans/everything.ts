import { cornerAreas } from "./cornerAreas";
import { firstRows } from "./formulaAreas";
import { stampOf } from "./isLater";
import { layouts } from "./layouts";
import type { Order } from "./order";
import type { ReadScope } from "./readScope";
import { isComparison } from "./schema/namedTables";

/**
 * All rows of all our tables, as they show, and what tells of one that is no table any more. The functions in cells read less, and do not
 * wait for these layouts.
 */
export const everything: ReadScope = {
  withFormulas: () => false,
  layouts,
  isOurs: (table) => table.name.startsWith("LRT_") || isComparison(table),
  areas: (found) => [...cornerAreas(found), ...firstRows(found)],
  keptLines: keptFor([]),
};

/** The lines whose kept order these orders, and the pane, must know. */
export function keptFor(orders: readonly Order[]): NonNullable<ReadScope["keptLines"]> {
  return async (table) => {
    const { keptLines } = await import(/* webpackChunkName: "orders" */ "./keptLines");
    return keptLines(table, orders, stampOf({ at: new Date().toISOString() }));
  };
}

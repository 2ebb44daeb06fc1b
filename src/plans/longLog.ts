/** How a log is read that is longer than what is read of it at once. */
import { cutPartsOf, withCutRows } from "./cutParts";
import { stampOf } from "./isLater";
import { keptUnread } from "./keptOrders";
import { keptLines } from "./keptLines";
import { lossesIn } from "./lossesIn";
import type { Order } from "./order";
import type { Cut, PlacedTable } from "./readParts";

/** Kept orders by themselves: of the last lines, and then of those that matter to the pane and to these orders. */
export function longLog(orders: readonly Order[]): Cut {
  return {
    partsOf: (placed) => cutPartsOf(placed),
    withRows: withCutRows,
    more: (placed, read) => {
      const more = new Map<string, PlacedTable>(lossesIn(placed, read).map((one) => [one.table.id, one]));
      for (const one of placed) {
        const table = read.get(one.table.id);
        if (table === undefined || !keptUnread(table)) continue;
        const lines = keptLines(table, orders, stampOf({ at: new Date().toISOString() }));
        const lost = more.get(table.id);
        if (lost !== undefined || lines.length > 0) more.set(table.id, { ...(lost ?? one), lines });
      }
      return [...more.values()];
    },
  };
}

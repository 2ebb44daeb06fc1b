import { KEPT, LAST_LINES } from "./keptColumn";
import { lossesIn } from "./lossesIn";
import type { Order } from "./order";
import { byRows } from "./readParts";
import type { ReadScope } from "./readScope";

/** What reading a long log takes is fetched for a workbook that has one. */
export function cutFor(orders: readonly Order[]): NonNullable<ReadScope["cut"]> {
  return async (placed) => {
    const isLong = placed.some(({ table, place }) => place.rows > LAST_LINES && table.headers.includes(KEPT));
    if (!isLong) return { ...byRows, more: lossesIn };
    const { longLog } = await import(/* webpackChunkName: "long-log" */ "./longLog");
    return longLog(orders);
  };
}

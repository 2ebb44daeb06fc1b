/**
 * The orders that this session carried out. Co-authors who append at the same moment write the same rows and the last one wins, after
 * the first one has read back: so they are looked at again when changes of others have settled.
 */
import { layouts } from "../plans/layouts";
import { areasOf } from "../plans/areasOf";
import type { Order } from "../plans/order";
import { lostRows } from "../plans/lostRows";
import { readWorkbook } from "./readWorkbook";
import { readingExcel } from "./excelRun";

const MOST_ORDERS = 20;
const orders: Order[] = [];

export function rememberOrder(order: Order): void {
  const known = orders.findIndex(({ id }) => id === order.id);
  if (known >= 0) orders.splice(known, 1);
  orders.push(order);
  if (orders.length > MOST_ORDERS) orders.shift();
}

/** Orders of this session of which rows are gone. Each once more completes it. */
export async function damagedOrders(): Promise<readonly Order[]> {
  const [last] = orders.slice(-1);
  if (last === undefined) return [];
  const content = await readingExcel((context) =>
    readWorkbook(context, { withFormulas: true, layouts, areas: (found) => areasOf(last.choice, found) }),
  );
  return orders.filter((order) => lostRows(order, content));
}

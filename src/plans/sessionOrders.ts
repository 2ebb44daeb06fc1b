/**
 * The orders that this session carried out. Co-authors who append at the same moment write the same rows and the last one wins, after
 * the first one has read back: so they are looked at again when changes of others have settled.
 */
import type { Order } from "./order";
import { settled } from "./settled";
import type { WorkbookContent } from "./workbookContent";

const MOST_ORDERS = 20;
const orders: Order[] = [];

/** @param content The workbook in which it stands. */
export function rememberOrder(order: Order, content: WorkbookContent): void {
  const known = orders.findIndex(({ id }) => id === order.id);
  if (known >= 0) orders.splice(known, 1);
  orders.push(settled(order, content));
  if (orders.length > MOST_ORDERS) orders.shift();
}

export function sessionOrders(): readonly Order[] {
  return orders;
}

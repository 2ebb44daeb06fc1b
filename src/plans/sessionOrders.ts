/**
 * The orders that this session carried out. Co-authors who append at the same moment write the same rows and the last one wins, after
 * the first one has read back: so they are looked at again when changes of others have settled.
 */
import type { Order } from "./order";

const MOST_ORDERS = 20;
const orders: Order[] = [];

/** @param order As it is given again: `settled`. */
export function rememberOrder(order: Order): void {
  const known = orders.findIndex(({ id }) => id === order.id);
  if (known >= 0) orders.splice(known, 1);
  orders.push(order);
  if (orders.length > MOST_ORDERS) orders.shift();
}

export function sessionOrders(): readonly Order[] {
  return orders;
}

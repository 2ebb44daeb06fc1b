import { lostRows } from "../plans/lostRows";
import type { Order } from "../plans/order";
import { scopeOf } from "../plans/scopeOf";
import { readingExcel } from "./excelRun";
import { readWorkbook } from "./readWorkbook";
import { sessionOrders } from "../plans/sessionOrders";

/** Orders of this session of which rows are gone. Each once more completes it. */
export async function damagedOrders(): Promise<readonly Order[]> {
  const orders = sessionOrders();
  if (orders.length === 0) return [];
  const content = await readingExcel((context) => readWorkbook(context, scopeOf(orders)));
  return orders.filter((order) => lostRows(order, content));
}

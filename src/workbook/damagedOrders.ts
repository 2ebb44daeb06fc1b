import { areasOf } from "../plans/areasOf";
import { needsFormulas } from "../plans/formulaTables";
import { lostRows } from "../plans/lostRows";
import type { Order } from "../plans/order";
import { readingExcel } from "./excelRun";
import { everything } from "../plans/everything";
import { readWorkbook } from "./readWorkbook";
import { sessionOrders } from "./sessionOrders";

/** Orders of this session of which rows are gone. Each once more completes it. */
export async function damagedOrders(): Promise<readonly Order[]> {
  const orders = sessionOrders();
  const last = orders.at(-1);
  if (last === undefined) return [];
  const content = await readingExcel((context) =>
    readWorkbook(context, {
      ...everything,
      withFormulas: (table) => orders.some(({ choice }) => needsFormulas(choice.kind, table)),
      areas: (found) => areasOf(last.choice, found, last.id),
    }),
  );
  return orders.filter((order) => lostRows(order, content));
}

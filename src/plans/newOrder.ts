import { baseOf } from "./base";
import { idsAhead } from "./laterOrders";
import { logLayout } from "./log";
import type { Order, OrderChoice, OrderStamp } from "./order";
import { planOf } from "./planOf";
import { seenCells } from "./seenCells";
import type { WorkbookContent } from "./workbookContent";

/**
 * The order that a planner gives now: with what its preview rests on, and what stands in the cells that it renews.
 *
 * @param content The workbook as the planner saw it.
 */
export function newOrder(
  stamp: Pick<OrderStamp, "id" | "at" | "localTime" | "who">,
  choice: OrderChoice,
  content: WorkbookContent,
): Order {
  const order: Order = { ...stamp, base: baseOf(choice, content), choice };
  const planned = planOf(order, content);
  const seen = planned.ok ? seenCells(planned.value, content) : {};
  const ahead = idsAhead(order, content);
  const all = { ...seen, ...(ahead.length > 0 && { [logLayout.name]: ahead.join(" ") }) };
  return Object.keys(all).length === 0 ? order : { ...order, seen: all };
}

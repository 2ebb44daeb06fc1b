/**
 * The one rule of what came later than an order: what carries a later moment and was not there yet when the order was given. A clock that
 * runs ahead makes nothing later that the planner saw; and what a person typed in the place of a moment is none.
 *
 * Who asks differs in what it looks at: lines of the log (`laterOrders`), rows of a list (`planOfficialList`). Whether the planner saw it is
 * kept with the order: ids of lines, and prints of cells (`seenCells`). Cells without a moment of their own need no clock: what differs from
 * what the order saw was changed since (`keepChanged`).
 */
import type { Order } from "./order";

export interface Moment {
  /** As sheets show it, in UTC: "2026-11-24 08:30:00". */
  readonly stamp: string;
  /** The same in ISO, with the part of the second, where it is known; else empty. */
  readonly at: string;
}

/** As an order writes it. */
const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u;

export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

/** "2026-11-24 08:30:00", in UTC. */
export function stampOf({ at }: Pick<Order, "at">): string {
  return at.slice(0, 19).replace("T", " ");
}

/** When the order was given that a line of the log keeps; empty where it keeps none. */
export function keptMoment(kept: string): string {
  return /"at":"([^"]*)"/u.exec(kept)?.[1] ?? "";
}

/**
 * Whether something came later than an order.
 *
 * @param one The moment that it carries.
 * @param order The moment at which the order was given.
 * @param wasSeen Whether it stood in the workbook when the order was given.
 */
export function isLater(one: Moment, order: Moment, wasSeen: boolean): boolean {
  if (wasSeen) return false;
  return one.at === "" || order.at === "" ? isStamp(one.stamp) && one.stamp > order.stamp : one.at > order.at;
}

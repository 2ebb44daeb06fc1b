import type { Order } from "./order";
import { nothingSeen } from "./seenCells";

/** An order that is done: completing it once more brings back what is lost, and changes nothing that stands. */
export function settled(order: Order): Order {
  return order.seen === undefined ? order : { ...order, seen: nothingSeen(order.seen) };
}

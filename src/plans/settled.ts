import type { Order } from "./order";

/**
 * An order that is done: completing it once more brings back what is lost, and changes nothing that stands. Of none of its cells it counts as
 * seen what they held: whatever differs was changed since.
 */
export function settled(order: Order): Order {
  const { seen } = order;
  if (seen === undefined) return order;
  return { ...order, seen: Object.fromEntries(Object.keys(seen).map((name) => [name, ""])) };
}

import { logHead } from "./log";
import type { Order } from "./order";
import { lineIn } from "./ownLine";
import { chosenPointers, NOTHING_SEEN } from "./seenCells";
import type { WorkbookContent } from "./workbookContent";

/**
 * An order that is done: completing it once more brings back what is lost, and changes nothing that stands. Of none of its cells it counts as
 * seen what they held: whatever differs was changed since.
 */
export function settled(order: Order, content: WorkbookContent): Order {
  const { seen } = order;
  const line = lineIn(order.id, content) ?? order.begun?.line;
  const nothing = seen === undefined ? {} : { seen: Object.fromEntries(Object.entries(seen).map(nothingSeenIn)) };
  return { ...order, ...nothing, isSettled: true, ...(line && { begun: { line, wanted: null, isSure: true } }) };
}

/** A pointer that is blank is lost; a cell of a table that is blank, somebody emptied. Which orders of the log it knew does not change. */
function nothingSeenIn([name, saw]: readonly [name: string, saw: string]): readonly [name: string, seen: string] {
  if (name === logHead.name) return [name, saw];
  return [name, chosenPointers.has(name) ? "" : NOTHING_SEEN];
}

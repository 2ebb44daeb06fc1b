import { areasOf } from "./areasOf";
import { cutFor } from "./cutFor";
import { everything } from "./everything";
import { needsFormulas } from "./formulaTables";
import type { Order } from "./order";
import type { ReadScope } from "./readScope";

/** What carrying out orders, or looking whether they still stand, reads of a workbook; the areas of the last one only. */
export function scopeOf(orders: readonly Order[]): ReadScope {
  const last = orders.at(-1);
  return {
    ...everything,
    withFormulas: (table) => orders.some(({ choice }) => needsFormulas(choice.kind, table)),
    areas: (found) => (last === undefined ? [] : areasOf(last.choice, found, last.id)),
    cut: cutFor(orders),
  };
}

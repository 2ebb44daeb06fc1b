import { defaultDecision } from "../reference/decisions";
import { findKey } from "../reference/keys";
import { succeed } from "../text/result";
import type { ContextReading, ReceptionContext } from "./receptionContext";

let shipped: ReceptionContext | undefined;

/**
 * What a workbook without LRT tables computes with: the newest shipped decision and the key that goes with it. Always
 * the same object, so that figures derived from it are computed once.
 */
export function shippedContext(): ReceptionContext {
  shipped ??= readShippedContext();
  return shipped;
}

/** The same, as read. */
export function shippedReading(): ContextReading {
  const context = shippedContext();
  return { context: succeed(context), ownInhabitants: succeed(context.ownInhabitants) };
}

function readShippedContext(): ReceptionContext {
  const key = findKey(defaultDecision.adviceKey ?? "");
  if (!key.ok) throw new Error(`The key of the newest decision ${defaultDecision.id} is not shipped.`);
  return {
    decision: defaultDecision,
    key: key.value,
    origin: "shipped",
    ownKeys: new Map(),
    ownInhabitants: new Map(),
  };
}

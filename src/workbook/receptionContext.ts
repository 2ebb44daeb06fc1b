import type { ReceptionContext } from "../reception/receptionContext";
import { shippedContext } from "../reception/shippedContext";
import { type Result, succeed } from "../text/result";

/**
 * The active decision and key. Outside Excel, and where the functions are loaded alone, the shipped ones: at once.
 */
export function readReceptionContext(): Result<ReceptionContext> | Promise<Result<ReceptionContext>> {
  return succeed(shippedContext());
}

import type { Order } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import type { OpenHost } from "./harness";

/** More requests than an order makes. */
const MANY_REQUESTS = 40;

/**
 * Carries an order out up to the first place of its batch at which enough of it stands; nothing comes through after that, so it is left
 * half-way.
 */
export async function stopUntil(
  { gate, snapshot }: Pick<OpenHost, "gate" | "snapshot">,
  order: Order,
  isEnough: () => Promise<boolean>,
): Promise<void> {
  const restore = await snapshot();
  gate.reset();
  await carryOut(order);
  const request = gate.firstWrite;
  for (const at of gate.stopsPerRequest[request]?.places ?? []) {
    restore();
    gate.reset();
    gate.plan(request, { kind: "stopped", at });
    for (let later = request + 1; later < MANY_REQUESTS; later += 1) gate.plan(later, { kind: "error" });
    await carryOut(order);
    gate.reset();
    if (await isEnough()) return;
  }
  throw new Error("The order never came so far.");
}

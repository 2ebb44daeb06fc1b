import { type Result, succeed } from "../text/result";
import { apportion } from "./apportion";
import { prepareRequest } from "./prepareRequest";
import type { AllocationRequest } from "./request";

/**
 * Turns a total and weights into whole places per recipient, in the order of the weights.
 *
 * Every method but `perRecipient` adds up to exactly the total and keeps each recipient within its bounds; a recipient
 * with weight 0 gets its minimum. Equal claims: the recipient that stands first goes first.
 *
 * Cost: with largest remainder some passes over the n recipients, and with bounds sorting them; with a divisor method as many
 * passes as a double has bits at most, then sorting. Totals and weights count by their digits only.
 *
 * @returns The places, or every problem: no recipients, no positive weight, a weight that is negative or no number, a
 *   total that is no count, bounds that contradict each other or the total.
 */
export function allocate(request: AllocationRequest): Result<readonly number[]> {
  const prepared = prepareRequest(request);
  return prepared.ok ? succeed(apportion(prepared.value).places) : prepared;
}

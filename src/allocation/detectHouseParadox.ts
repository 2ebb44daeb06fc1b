import { problem, type Problem, type Result, succeed } from "../text/result";
import { allocate } from "./allocate";
import type { AllocationRequest } from "./request";

/**
 * The Alabama paradox: who would get fewer places if there were one more to hand out? Possible with largest remainder,
 * never with a divisor method. Balinski and Young, The Quota Method of Apportionment, 1975.
 *
 * Cost: two allocations.
 *
 * @returns A warning per recipient that would lose; none when the bounds leave no room for one place more.
 */
export function detectHouseParadox(request: AllocationRequest): Result<readonly Problem[]> {
  const now = allocate(request);
  if (!now.ok) return now;
  const total = request.total + 1;
  const next = allocate({ ...request, total });
  if (!next.ok) return succeed([]);
  return succeed(
    now.value.flatMap((before, recipient) => {
      const after = next.value[recipient] ?? 0;
      return after < before ? [problem("allocation.houseParadox", { total, before, after }, recipient)] : [];
    }),
  );
}

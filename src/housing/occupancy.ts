/**
 * Occupancy of reception over time: persons present, places that they need at the occupancy norm, and what is short. COA
 * plans with 91 %: places = persons / 0,91, rounded up.
 */
import { type Decimal, parseDecimal } from "../numbers/decimal";
import { roundUp } from "../numbers/rounding";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";

export interface OccupancyRequest {
  readonly start: number;
  readonly inflow: readonly number[];
  readonly outflow: readonly number[];
  readonly capacity: readonly number[];
  readonly norm: number;
}

export interface OccupancyRow {
  readonly persons: number;
  readonly needed: number;
  readonly shortage: number;
  /** Persons per place, or null without places. */
  readonly rate: number | null;
}

/**
 * Runs the periods one after the other. Cost: one pass over them.
 *
 * @returns A row per period; or the first period in which the occupancy falls below 0 or can no longer be told to a person.
 */
export function occupancy(request: OccupancyRequest): Result<readonly OccupancyRow[]> {
  const norm = parseDecimal(request.norm);
  if (norm === null || !(request.norm > 0) || request.norm > 1) {
    return fail(problem("housing.normOutOfRange", { norm: request.norm }));
  }
  const problems: Problem[] = [];
  const rows: OccupancyRow[] = [];
  let persons = request.start;
  request.inflow.forEach((entering, position) => {
    persons += entering - (request.outflow[position] ?? 0);
    const capacity = request.capacity[position] ?? 0;
    if (persons < 0) problems.push(problem("housing.occupancyNegative", { persons }, position));
    else rows.push(rowOf(persons, capacity, norm));
    if (!Number.isSafeInteger(persons) || !Number.isSafeInteger(rows.at(-1)?.needed ?? 0)) {
      problems.push(problem("housing.occupancyTooLarge", {}, position));
    }
  });
  return problems.length > 0 ? fail(...problems.slice(0, 1)) : succeed(rows);
}

function rowOf(persons: number, capacity: number, norm: Decimal): OccupancyRow {
  const needed = Number(roundUp(BigInt(persons) * 10n ** BigInt(norm.scale), norm.coefficient));
  const shortage = Math.max(0, needed - capacity);
  return { persons, needed, shortage, rate: capacity > 0 ? persons / capacity : null };
}

import type { Region } from "../reference/region";
import { country } from "../reference/regions";
import { succeed, type Result } from "../text/result";
import { assignmentsWithin } from "./assignments";
import { capacityOf, type PlaceCategory } from "./capacityOf";
import type { ReceptionContext } from "./receptionContext";

/**
 * Places asked of a region under the active decision and key: a province's row of the distribution over provinces, a
 * municipality's part of its province (by largest remainder, so that municipalities add up to the province), or the
 * national number for the country.
 *
 * Cost: looking it up; the first time per context what `assignmentsWithin` costs for the region's province and the country.
 */
export function assignmentOf(context: ReceptionContext, region: Region, category: PlaceCategory): Result<number> {
  if (region.kind === "country") return capacityOf(context, category);
  const whole = region.kind === "province" ? country.code : (region.provinceCode ?? country.code);
  const assignments = assignmentsWithin(context, whole, category);
  return assignments.ok ? succeed(assignments.value.get(region.code) ?? 0) : assignments;
}

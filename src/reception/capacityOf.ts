import { fail, problem, succeed, type Result } from "../text/result";
import type { ReceptionContext } from "./receptionContext";

/** Places for unaccompanied minors (amv) are part of the total and never on top: regular is what is left. */
export type PlaceCategory = "totaal" | "regulier" | "amv";

/**
 * Places in the active decision, for the whole country. A figure that was never published is "not available", so both
 * amv and regulier are when the decision names no amv.
 *
 * Cost: the same for every decision.
 */
export function capacityOf({ decision }: ReceptionContext, category: PlaceCategory): Result<number> {
  const { total, unaccompaniedMinors, title } = decision;
  const totalUnknown = problem("reception.total.notAvailable", { title });
  const minorsUnknown = problem("reception.amv.notAvailable", { title });
  if (category === "totaal") return total === null ? fail(totalUnknown) : succeed(total);
  if (unaccompaniedMinors === null) return fail(minorsUnknown);
  if (category === "amv") return succeed(unaccompaniedMinors);
  return total === null ? fail(totalUnknown) : succeed(total - unaccompaniedMinors);
}

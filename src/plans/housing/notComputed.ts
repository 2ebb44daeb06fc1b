import { halfYearName, sequenceOf } from "../../housing/halfYear";
import { problem, type Problem } from "../../text/result";
import { nationalInForce, openHalfYears, type QuotaRow, type QuotaState } from "./quotaState";

/**
 * Why the figures of a row are unknown: the national number of its half-year or of an earlier one went, with its row or with its sheet, or
 * else something in the row itself. A number that is gone is one problem for all rows that rest on it: the oldest comes back first.
 */
export function notComputed(state: QuotaState, row: Pick<QuotaRow, "name" | "halfYear" | "province">): Problem {
  const gone = openHalfYears(state, row.province)
    .filter((halfYear) => sequenceOf(halfYear) <= sequenceOf(row.halfYear) && nationalInForce(state, halfYear) === null)
    .at(-1);
  return gone === undefined
    ? problem("quota.rowNotComputed", { name: row.name, halfYear: halfYearName(row.halfYear) })
    : problem("quota.nationalGone", { halfYear: halfYearName(gone) });
}

/** Puts two allocations of one total beside each other on a sheet of their own. A sheet of that name stays as it is. */
import texts from "../../text/nl/comparison.json";
import { fingerprint, shortFingerprint } from "../../text/fingerprint";
import { type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import type { Comparison } from "./comparison";
import { placeOfOrder } from "./comparisonPlace";
import { comparisonBars, comparisonLayout, comparisonRows, comparisonTotals, originBlock } from "./comparisonSheet";

export function planComparison({ content, order }: PlanInput, comparison: Comparison): Result<DesiredState> {
  const { total, first, second, rows } = comparison;
  const input = shortFingerprint(fingerprint({ total, first, second, rows: rows.map((row) => ({ ...row })) }));
  return then(placeOfOrder(order.id, comparison, content), (place) =>
    succeed({
      ...nothingDesired,
      tables: [
        {
          layout: comparisonLayout(place, { total, first, second }),
          rows: comparisonRows(place, comparison),
          bars: comparisonBars,
        },
      ],
      blocks: [originBlock(place, comparison, input), comparisonTotals(place)],
      log: logEntry(texts.logAction, place.sheet, {
        remark: fillIn(texts.logRemark, { first, second }),
        fingerprintAfter: input,
      }),
    }),
  );
}

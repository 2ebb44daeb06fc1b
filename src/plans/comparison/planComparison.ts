/** Puts two allocations of one total beside each other on a sheet of their own. A sheet of that name stays as it is. */
import texts from "../../text/nl/comparison.json";
import { fingerprint, shortFingerprint } from "../../text/fingerprint";
import { type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { subjectOf } from "../log";
import type { PlanInput } from "../planInput";
import { sheetNamed, type WorkbookContent } from "../workbookContent";
import type { Comparison } from "./comparison";
import { comparisonBars, comparisonLayout, comparisonRows, originBlock, type ComparisonPlace } from "./comparisonSheet";

const SHEET = "Vergelijk";
const TABLE = "LRT_Vergelijk";

export function planComparison({ content, order }: PlanInput, comparison: Comparison): Result<DesiredState> {
  const place = placeFor(order.id, content);
  const { total, first, second, rows } = comparison;
  const input = shortFingerprint(fingerprint({ total, first, second, rows: rows.map((row) => ({ ...row })) }));
  return succeed({
    ...nothingDesired,
    tables: [{ layout: comparisonLayout(place, total), rows: comparisonRows(place, comparison), bars: comparisonBars }],
    blocks: [originBlock(place, comparison, input)],
    log: logEntry(texts.logAction, place.sheet, {
      remark: fillIn(texts.logRemark, { first, second }),
      fingerprintAfter: input,
    }),
  });
}

/** The sheet that the log names for this order; else the first that is not in use. */
function placeFor(orderId: string, content: WorkbookContent): ComparisonPlace {
  const begun = subjectOf(orderId, content);
  for (let number = 1; ; number += 1) {
    const sheet = number === 1 ? SHEET : `${SHEET} (${number})`;
    const table = number === 1 ? TABLE : `${TABLE}_${number}`;
    if (begun === sheet) return { sheet, table };
    if (begun === null && isFree(sheet, table, content)) return { sheet, table };
  }
}

function isFree(sheet: string, table: string, content: WorkbookContent): boolean {
  const found = sheetNamed(content, sheet);
  const isTaken = content.places.some(({ name }) => name.toLowerCase() === table.toLowerCase());
  return (found === undefined || found.used === null) && !isTaken;
}

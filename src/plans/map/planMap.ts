import texts from "../../text/nl/map.json";
import { type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import type { MapChoice } from "./mapChoice";
import { mapBlock, mapSheetName } from "./mapSheet";

/** Makes a map of tiles on a dated sheet of its own; an earlier one stays as it was. */
export function planMap({ content, order }: PlanInput, choice: MapChoice): Result<DesiredState> {
  const sheet = mapSheetName(order, choice, content);
  const isProvinces = choice.areas === "provinces";
  const subject = isProvinces ? choice.paper.decision.title : fillIn(texts.logSubject, { province: choice.province });
  return succeed({
    ...nothingDesired,
    blocks: [mapBlock(order, choice, sheet)],
    log: logEntry(texts.logAction, subject, {
      remark: fillIn(texts.logRemark, { sheet }),
      ...(isProvinces && { fingerprintAfter: choice.paper.decision.fingerprint }),
    }),
  });
}

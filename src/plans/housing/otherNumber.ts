import "../../text/quotaSentences";
import { halfYearName } from "../../housing/halfYear";
import { problem } from "../../text/result";
import type { DesiredState } from "../desiredState";
import { lineIn } from "../ownLine";
import type { PlanInput } from "../planInput";
import type { HalfYearChoice } from "./housingChoices";

/**
 * The same, with what the planner must know when the log, whose line was written as the order began, names another national number than
 * the one that counts by now: somebody entered or changed it since.
 */
export function withOtherNumber(
  desired: DesiredState,
  { content, order, isContinued }: PlanInput,
  { halfYear }: HalfYearChoice,
): DesiredState {
  const said = (lineIn(order.id, content) ?? order.begun?.line)?.remark;
  const counts = desired.log.remark;
  if (!isContinued || said === undefined || said === counts || desired.overtaken !== undefined) return desired;
  // What a person wrote there says nothing of a number.
  if (withoutNumbers(said) !== withoutNumbers(counts)) return desired;
  return { ...desired, told: problem("quota.otherNumber", { halfYear: halfYearName(halfYear), said, counts }) };
}

function withoutNumbers(remark: string): string {
  return remark.replaceAll(/\d[\d.]*/gu, "0");
}

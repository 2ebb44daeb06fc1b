import type { Problem } from "../text/result";
import { blockedSpills } from "./blockedSpills";
import type { DesiredState } from "./desiredState";
import { thawedAnswer } from "./freeze/thawedAnswer";
import type { Order } from "./order";
import type { WorkbookContent } from "./workbookContent";

/**
 * What the planner must know beside what was done: that a later order took its place, cells that were changed since and stayed, what else
 * counts beside it, cells through which it does not come, formulas that cannot show their answer, and formulas that came back and answer something else.
 */
export function doneRemarks(
  { choice }: Pick<Order, "choice">,
  desired: DesiredState,
  content: WorkbookContent,
): readonly Problem[] {
  const { overtaken, changed, told, typedOver } = desired;
  return [
    ...(overtaken === undefined ? [] : [overtaken.told]),
    ...(changed === undefined ? [] : [changed]),
    ...(told === undefined ? [] : [told]),
    ...(typedOver === undefined ? [] : [typedOver]),
    ...blockedSpills(desired, content),
    ...(choice.kind === "thaw" ? thawedAnswer(choice.thaw, desired, content) : []),
  ];
}

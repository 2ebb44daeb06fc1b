import type { Problem } from "../text/result";
import { blockedSpills } from "./blockedSpills";
import type { DesiredState } from "./desiredState";
import type { WorkbookContent } from "./workbookContent";

/**
 * What the planner must know beside what was done: that a later order took its place, cells that were changed since and stayed, and
 * formulas that cannot show their answer.
 */
export function doneRemarks(desired: DesiredState, content: WorkbookContent): readonly Problem[] {
  const { overtaken, changed } = desired;
  return [
    ...(overtaken === undefined ? [] : [overtaken.told]),
    ...(changed === undefined ? [] : [changed]),
    ...blockedSpills(desired, content),
  ];
}

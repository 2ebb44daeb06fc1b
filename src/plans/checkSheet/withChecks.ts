import type { CapacityDecision } from "../../reference/capacityDecision";
import type { DesiredState } from "../desiredState";
import type { OrderChoice } from "../order";
import type { WorkbookContent } from "../workbookContent";
import { checkNames } from "./checkNames";
import { checkState, checksOf } from "./checkState";

/** In a workbook with a sheet Controles every order brings the checks of what it makes: none is ever forgotten. */
export function withChecks(desired: DesiredState, choice: OrderChoice, content: WorkbookContent): DesiredState {
  if (choice.kind === "checks" || !content.pointers.has(checkNames.lines)) return desired;
  const { blocks, pointers } = checkState(checksOf(desired, content, givenBy(choice)), content);
  return {
    ...desired,
    blocks: [...desired.blocks, ...blocks],
    pointers: [...desired.pointers, ...pointers],
  };
}

function givenBy(choice: OrderChoice): CapacityDecision | null {
  return choice.kind === "decision" ? choice.decision : null;
}

import type { Method } from "../../allocation/request";
import { methodNames } from "../../plans/formula/methodNames";
import type { TextName } from "../texts";

/** Every method in the order in which a planner may choose it, with its description. */
export const methodChoices: readonly (readonly [Method, TextName])[] = [
  ["largestRemainder", "methodLargestRemainder"],
  ["perRecipient", "methodPerRecipient"],
  ["webster", "methodWebster"],
  ["dhondt", "methodDhondt"],
  ["adams", "methodAdams"],
  ["hill", "methodHill"],
  ["dean", "methodDean"],
];

export function methodNamed(name: string): Method {
  return methodChoices.find(([method]) => methodNames[method] === name)?.[0] ?? "largestRemainder";
}

import type { Method } from "../../allocation/request";
import type { TextName } from "../texts";

/** The name of a method as it stands in a formula. */
export const methodNames: Readonly<Record<Method, string>> = {
  largestRemainder: "sluitend",
  perRecipient: "officieel",
  webster: "webster",
  dhondt: "dhondt",
  adams: "adams",
  hill: "hill",
  dean: "dean",
};

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

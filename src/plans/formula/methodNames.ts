import type { Method } from "../../allocation/request";

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

import { tellAllocation } from "./allocationTexts";

const FEW = 5;

/** The first few of a list, and how many there are besides. */
export function fewNames(names: readonly string[]): string {
  const shown = names.slice(0, FEW).join(", ");
  return names.length <= FEW ? shown : tellAllocation("moreNames", { names: shown, rest: names.length - FEW });
}

import { tellAllocation } from "./allocationTexts";
import { fewNames } from "./fewNames";
import { type PaneWarning, warn } from "./paneWarning";

/**
 * What may be a slip in a list of recipients, although it can be meant: one name twice, no weight, and a last row that is the sum of
 * all others.
 *
 * @param weights Null is a blank cell.
 * @param agreed Null is a recipient that is still free; who has an agreement needs no weight.
 */
export function selectionWarnings(
  names: readonly string[],
  weights: readonly (number | null)[],
  agreed: readonly (number | null)[],
): readonly PaneWarning[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  names.forEach((name) => (seen.has(name) ? twice : seen).add(name));
  const weightless = names.filter((_name, row) => (weights[row] ?? 0) === 0 && agreed[row] == null);
  return [
    ...(twice.size === 0 ? [] : [warn(tellAllocation("warnSameName", about([...twice])), listOf([...twice]))]),
    ...(weightless.length === 0 ? [] : [warn(tellAllocation("warnNoWeight", about(weightless)), listOf(weightless))]),
    ...(isSumOfOthers(weights) ? [warn(tellAllocation("warnLastIsSum", { name: names.at(-1) ?? "" }))] : []),
  ];
}

function about(names: readonly string[]): { readonly count: number; readonly names: string } {
  return { count: names.length, names: fewNames(names) };
}

/** All names, where the sentence does not hold them. */
function listOf(names: readonly string[]): readonly string[] {
  return fewNames(names) === names.join(", ") ? [] : names;
}

/** Three rows at least: of two equal weights either is the sum of the other. */
function isSumOfOthers(weights: readonly (number | null)[]): boolean {
  const counts = weights.map((weight) => weight ?? 0);
  const last = counts.at(-1) ?? 0;
  const others = counts.slice(0, -1);
  return others.filter((weight) => weight > 0).length >= 3 && others.reduce((sum, weight) => sum + weight, 0) === last;
}

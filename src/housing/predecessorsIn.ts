import type { RegionCode } from "../reference/region";
import type { HalfYear } from "./halfYear";
import { successorIn } from "./successorIn";

/**
 * Of the given municipalities those that had ended in a half-year, by the one that stands for them. One that was split has
 * no single successor and is left out: its balance is divided by hand.
 */
export function predecessorsIn(
  codes: Iterable<RegionCode>,
  halfYear: HalfYear,
): ReadonlyMap<RegionCode, readonly RegionCode[]> {
  const found = new Map<RegionCode, RegionCode[]>();
  for (const code of new Set(codes)) {
    const successor = successorIn(code, halfYear);
    if (!successor.ok || successor.value === code) continue;
    found.set(successor.value, [...(found.get(successor.value) ?? []), code]);
  }
  return found;
}

/** The municipalities of today in which one that ended lies: every step of the chain followed, every part of a split kept. */
import { municipalChanges } from "./municipalChanges";
import { endOf } from "./municipalityHistory";
import type { Region, RegionCode } from "./region";
import { regionOfCode } from "./regions";

/** Longer than any chain: the longest since 1970 has five steps. */
const MOST_STEPS = 12;

/** In the order of the steps, each once; empty for a code that never was. A municipality of today answers itself. */
export function presentSuccessors(code: RegionCode): readonly Region[] {
  const found = new Map<RegionCode, Region>();
  follow(code, found, MOST_STEPS);
  return [...found.values()];
}

function follow(code: RegionCode, found: Map<RegionCode, Region>, steps: number): void {
  const region = regionOfCode(code);
  if (region !== undefined) {
    found.set(code, region);
    return;
  }
  if (steps === 0) return;
  for (const next of directSuccessors(code)) follow(next, found, steps - 1);
}

function directSuccessors(code: RegionCode): readonly RegionCode[] {
  const recent = municipalChanges.filter(({ oldCode }) => oldCode === code).map(({ newCode }) => newCode);
  return recent.length > 0 ? recent : endOf(code).map(({ newCode }) => newCode);
}

/**
 * The published list beside our own quotas. Rows are matched on code first, then on name and on the names that people use;
 * never by a guess. The list counts or ours does: that is for the planner, row by row.
 */
import type { Region, RegionCode } from "../reference/region";
import { resolveRegion } from "../reference/resolveRegion";
import type { Problem, Result } from "../text/result";

export interface OfficialRow {
  /** Empty where the list has no codes. */
  readonly code: string;
  readonly name: string;
  readonly quota: number;
}

export interface OfficialComparison {
  /** Municipalities in both, in the order of ours. */
  readonly matched: readonly OfficialDifference[];
  /** Rows that match no municipality, or more than one, with the reason. */
  readonly unmatched: readonly { readonly row: OfficialRow; readonly problem: Problem }[];
  /** Rows for a municipality that another row already named. */
  readonly repeated: readonly OfficialRow[];
  /** Municipalities of ours that the list lacks. */
  readonly missing: readonly RegionCode[];
}

export interface OfficialDifference {
  readonly code: RegionCode;
  readonly ours: number;
  readonly official: number;
  /** Official minus ours, in persons. */
  readonly difference: number;
}

export function compareWithOfficialList(
  rows: readonly OfficialRow[],
  ours: ReadonlyMap<RegionCode, number>,
): OfficialComparison {
  const official = new Map<RegionCode, number>();
  const unmatched: { row: OfficialRow; problem: Problem }[] = [];
  const repeated: OfficialRow[] = [];
  for (const row of rows) {
    const region = regionOf(row);
    if (!region.ok) {
      const [first] = region.problems;
      if (first !== undefined) unmatched.push({ row, problem: first });
    } else if (official.has(region.value.code)) repeated.push(row);
    else official.set(region.value.code, row.quota);
  }
  const matched: OfficialDifference[] = [];
  const missing: RegionCode[] = [];
  for (const [code, quota] of ours) {
    const published = official.get(code);
    if (published === undefined) missing.push(code);
    else matched.push({ code, ours: quota, official: published, difference: published - quota });
  }
  return { matched, unmatched, repeated, missing };
}

/** A list of municipalities: a bare "Utrecht" there is the municipality. */
function regionOf({ code, name }: OfficialRow): Result<Region> {
  if (code.trim() !== "") return resolveRegion(code);
  const municipality = resolveRegion(`gemeente ${name.trim()}`);
  return municipality.ok ? municipality : resolveRegion(name);
}

/**
 * The quotas that count after a planner chose: the official number for the chosen municipalities, ours for the others.
 */
export function chooseOfficial(
  comparison: OfficialComparison,
  ours: ReadonlyMap<RegionCode, number>,
  chosen: ReadonlySet<RegionCode>,
): ReadonlyMap<RegionCode, number> {
  const official = new Map(comparison.matched.map(({ code, official: quota }) => [code, quota]));
  return new Map([...ours].map(([code, quota]) => [code, chosen.has(code) ? (official.get(code) ?? quota) : quota]));
}

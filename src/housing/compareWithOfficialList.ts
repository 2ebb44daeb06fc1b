/**
 * The published list beside our own quotas. Rows are matched on code first, then on name and on the names that people use;
 * never by a guess. Rows of municipalities that ended are added up under their successor, and reported. The list counts or
 * ours does: that is for the planner, row by row.
 */
import type { RegionCode } from "../reference/region";
import type { Problem } from "../text/result";
import type { HalfYear } from "./halfYear";
import { mergeOfficialRows, type MergedRows } from "./mergeOfficialRows";
import { officialMunicipality } from "./officialMunicipality";
import type { OfficialRow } from "./officialRow";

export type { OfficialRow };

export interface OfficialComparison {
  /** Municipalities in both, in the order of ours. */
  readonly matched: readonly OfficialDifference[];
  /** Rows that match no municipality, or more than one, with the reason. */
  readonly unmatched: readonly { readonly row: OfficialRow; readonly problem: Problem }[];
  /** Rows for a municipality that another row already named. */
  readonly repeated: readonly OfficialRow[];
  /** Municipalities whose number comes from rows of municipalities that ended. */
  readonly merged: readonly MergedRows[];
  /** Municipalities of ours that the list lacks. */
  readonly missing: readonly RegionCode[];
}

export interface OfficialDifference {
  readonly code: RegionCode;
  /** The municipality as the list writes it; several where rows were added up. */
  readonly listed: string;
  readonly ours: number;
  readonly official: number;
  /** Official minus ours, in persons. */
  readonly difference: number;
}

/** @param halfYear The half-year of both: it decides which municipalities still exist. */
export function compareWithOfficialList(
  rows: readonly OfficialRow[],
  ours: ReadonlyMap<RegionCode, number>,
  halfYear: HalfYear,
): OfficialComparison {
  const read = rows.map((row) => ({ row, municipality: officialMunicipality(row, halfYear) }));
  const unmatched = read.flatMap(({ row, municipality }) => {
    const [problem] = municipality.ok ? [] : municipality.problems;
    return problem === undefined ? [] : [{ row, problem }];
  });
  const { official, merged, repeated } = mergeOfficialRows(
    read.flatMap(({ row, municipality }) => (municipality.ok ? [{ row, ...municipality.value }] : [])),
  );
  const listed = new Map<RegionCode, string>();
  const merging = new Map(merged.map(({ code, rows: parts }) => [code, parts.map(nameIn).join(", ")]));
  for (const { row, municipality } of read) {
    if (!municipality.ok || listed.has(municipality.value.code)) continue;
    listed.set(municipality.value.code, merging.get(municipality.value.code) ?? nameIn(row));
  }
  const matched: OfficialDifference[] = [];
  const missing: RegionCode[] = [];
  for (const [code, quota] of ours) {
    const published = official.get(code);
    if (published === undefined) missing.push(code);
    else
      matched.push({
        code,
        listed: listed.get(code) ?? "",
        ours: quota,
        official: published,
        difference: published - quota,
      });
  }
  return { matched, unmatched, repeated, merged, missing };
}

function nameIn({ name, code }: OfficialRow): string {
  return name.trim() === "" ? code.trim() : name.trim();
}

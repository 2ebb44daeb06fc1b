/**
 * Rows of a published list per municipality that exists: those of municipalities that ended are added up under their
 * successor. Beside a row of a municipality that came of a merger, rows of its parts would count twice: there they repeat it.
 */
import { isMerger, isSplit, type MunicipalChange, municipalChanges } from "../reference/municipalChanges";
import type { RegionCode } from "../reference/region";
import type { OfficialMunicipality } from "./officialMunicipality";
import type { OfficialRow } from "./officialRow";

export interface MergedRows {
  readonly code: RegionCode;
  readonly quota: number;
  /** The rows that were added up, in the order of the list. */
  readonly rows: readonly OfficialRow[];
  /** Municipalities that also belong to the sum, and that the list lacks. */
  readonly lacking: readonly RegionCode[];
}

export interface OfficialNumbers {
  readonly official: ReadonlyMap<RegionCode, number>;
  readonly merged: readonly MergedRows[];
  readonly repeated: readonly OfficialRow[];
}

type NamedRow = OfficialMunicipality & { readonly row: OfficialRow };

export function mergeOfficialRows(rows: readonly NamedRow[]): OfficialNumbers {
  const named = new Map<RegionCode, NamedRow>();
  for (const row of rows) if (!named.has(row.named)) named.set(row.named, row);
  const counted = [...named.values()].filter(
    ({ code, named: part }) => part === code || !(named.has(code) && cameOfMerger(code)),
  );
  const groups = new Map<RegionCode, NamedRow[]>();
  for (const row of counted) groups.set(row.code, [...(groups.get(row.code) ?? []), row]);
  const merged = [...groups]
    .filter(([code, group]) => group.some(({ named: part }) => part !== code))
    .map(([code, group]) => ({
      code,
      quota: sumOf(group),
      rows: group.map(({ row }) => row),
      lacking: belongingTo(code).filter((part) => !named.has(part)),
    }));
  const isCounted = new Set(counted);
  return {
    official: new Map([...groups].map(([code, group]) => [code, sumOf(group)])),
    merged,
    repeated: rows.filter((row) => !isCounted.has(row)).map(({ row }) => row),
  };
}

/** What a sum needs beside the parts that the list names: all parts of a merger, or the municipality that took a part in. */
function belongingTo(code: RegionCode): readonly RegionCode[] {
  return cameOfMerger(code) ? changesInto(code).map(({ oldCode }) => oldCode) : [code];
}

function cameOfMerger(code: RegionCode): boolean {
  return changesInto(code).some(isMerger);
}

function changesInto(code: RegionCode): readonly MunicipalChange[] {
  return municipalChanges.filter((change) => change.newCode === code && !isSplit(change));
}

function sumOf(group: readonly NamedRow[]): number {
  return group.reduce((sum, { row }) => sum + row.quota, 0);
}

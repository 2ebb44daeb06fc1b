import { type HalfYear, halfYearName } from "../../housing/halfYear";
import type { RegionCode } from "../../reference/region";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import type { SeenPersons } from "./housingChoices";
import { revisionHead } from "./quotaHeads";
import type { QuotaState } from "./quotaState";

/** What LRT_Bijstelling holds of one revision. */
export interface RevisedLines {
  /** Under which most of them stand; null when there is none. */
  readonly version: number | null;
  /** The municipalities whose row stands, but under another version. */
  readonly elsewhere: ReadonlySet<RegionCode>;
  /** Those whose row stands under it. */
  readonly standing: ReadonlySet<RegionCode>;
  /** Rows of its moment and version that people gave to another municipality or half-year. */
  readonly moved: number;
}

export const noLines: RevisedLines = { version: null, elsewhere: new Set(), standing: new Set(), moved: 0 };

/**
 * The rows that a revision wrote of what changed for whom: they carry the moment of the order, whatever people made of their version, or of
 * the number in LRT_Landelijk, since.
 *
 * @param stamp When the order was given, as the sheets show it.
 * @param before The quota of every municipality before it: two revisions of one second differ in that.
 */
export function revisedLines(
  { tables }: QuotaState,
  halfYear: HalfYear,
  stamp: string,
  before: SeenPersons,
): RevisedLines {
  const { LRT_Bijstelling: table } = tables;
  if (table === null) return noLines;
  const column = (header: (typeof revisionHead.columns)[number]): readonly unknown[] =>
    columnOf(table, revisionHead, header);
  const [halfYears, stamps, codes] = [column("Halfjaar"), column("Bijgesteld op (UTC)"), column("Gebied")];
  const quotas = column("Voor");
  const isOwn = (line: number): boolean =>
    cellText(halfYears[line]) === halfYearName(halfYear) &&
    cellText(stamps[line]) === stamp &&
    quotas[line] === before[cellText(codes[line])];
  const own = table.rows.flatMap((_row, line) => (isOwn(line) ? [line] : []));
  const versions = column("Versie");
  const counts = new Map<number, number>();
  for (const line of own) {
    const version = versions[line];
    if (typeof version === "number") counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  const version = most?.[0] ?? null;
  const codesOf = (lines: readonly number[]): readonly RegionCode[] => lines.map((line) => cellText(codes[line]));
  const standing = new Set(codesOf(own.filter((line) => versions[line] === version)));
  const isMoved = (line: number): boolean =>
    cellText(stamps[line]) === stamp && versions[line] === version && !own.includes(line);
  return {
    version,
    elsewhere: new Set(codesOf(own).filter((code) => !standing.has(code))),
    standing,
    moved: table.rows.filter((_row, line) => isMoved(line)).length,
  };
}

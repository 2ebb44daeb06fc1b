import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { revisionHead } from "./quotaHeads";
import type { QuotaState } from "./quotaState";

/** The newest version of a half-year of which LRT_Bijstelling tells what it changed, also where its number is gone; 0 without one. */
export function newestRevised({ tables }: Pick<QuotaState, "tables">, halfYear: HalfYear): number {
  const { LRT_Bijstelling: table } = tables;
  if (table === null) return 0;
  const halfYears = columnOf(table, revisionHead, "Halfjaar");
  const versions = columnOf(table, revisionHead, "Versie").filter(
    (version, line) => typeof version === "number" && cellText(halfYears[line]) === halfYearName(halfYear),
  );
  return Math.max(0, ...versions.map(Number));
}

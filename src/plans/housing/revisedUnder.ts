import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { revisionHead } from "./quotaHeads";
import type { QuotaState } from "./quotaState";

/**
 * The version under which LRT_Bijstelling holds what a revision changed for whom: its rows carry the moment of the order, whatever people
 * made of the number in LRT_Landelijk since.
 *
 * @param stamp When the order was given, as the sheets show it.
 * @returns Null when none of its rows stands.
 */
export function revisedUnder({ tables }: QuotaState, halfYear: HalfYear, stamp: string): number | null {
  const { LRT_Bijstelling: table } = tables;
  if (table === null) return null;
  const column = (header: (typeof revisionHead.columns)[number]): readonly unknown[] =>
    columnOf(table, revisionHead, header);
  const [halfYears, stamps] = [column("Halfjaar"), column("Bijgesteld op (UTC)")];
  const found = column("Versie").find(
    (version, line) =>
      typeof version === "number" &&
      cellText(halfYears[line]) === halfYearName(halfYear) &&
      cellText(stamps[line]) === stamp,
  );
  return typeof found === "number" ? found : null;
}

/** Half-years that were opened once, as the overview keeps them: also when somebody took all of their rows out of the quota table. */
import { type HalfYear, parseHalfYear, sequenceOf } from "../../housing/halfYear";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { overviewHead } from "./quotaHeads";
import { type QuotaState, rowsOf } from "./quotaState";

/** @returns Those of a province, oldest first. */
export function openedBefore({ tables }: QuotaState, province: string): readonly HalfYear[] {
  const overview = tables.LRT_Halfjaren;
  if (overview === null) return [];
  const provinces = columnOf(overview, overviewHead, "Provincie").map(cellText);
  return columnOf(overview, overviewHead, "Halfjaar")
    .flatMap((cell, line) => {
      const halfYear = parseHalfYear(cellText(cell));
      return halfYear.ok && provinces[line] === province ? [halfYear.value] : [];
    })
    .sort((one, other) => sequenceOf(one) - sequenceOf(other));
}

/** The oldest half-year before another one that was opened and has no rows left; null when all of them have. */
export function goneBefore(state: QuotaState, province: string, halfYear: HalfYear): HalfYear | null {
  const isGone = (earlier: HalfYear): boolean =>
    sequenceOf(earlier) < sequenceOf(halfYear) && rowsOf(state, earlier, province).length === 0;
  return openedBefore(state, province).find(isGone) ?? null;
}

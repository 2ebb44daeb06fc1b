import type { HalfYear } from "../src/housing/halfYear";
import { chosenRevision } from "../src/plans/housing/chosenRevision";
import type { RevisionChoice } from "../src/plans/housing/housingChoices";
import { previewRevision } from "../src/plans/housing/planRevision";
import { type QuotaState, rowsOf } from "../src/plans/housing/quotaState";

/** A revision as the pane gives it; one that the pane does not let a planner choose is seen as the workbook stands. */
export function revisionSeen(
  state: QuotaState,
  halfYear: HalfYear,
  given: Pick<RevisionChoice, "persons" | "announced" | "source">,
): RevisionChoice {
  const preview = previewRevision(state, { halfYear, persons: given.persons });
  const standing = rowsOf(state, halfYear).map((row) => ({ row, before: row.quota ?? 0, after: row.quota ?? 0 }));
  return chosenRevision(state, halfYear, preview.ok ? preview.value : standing, given);
}

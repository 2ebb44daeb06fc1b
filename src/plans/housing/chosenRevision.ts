import type { HalfYear } from "../../housing/halfYear";
import type { RevisionChoice } from "./housingChoices";
import type { RevisedRow } from "./planRevision";
import { newestVersion, type QuotaState } from "./quotaState";

/**
 * A revision as a planner chooses it: the number, and what the preview of it showed.
 *
 * @param rows The preview: who changes by how much.
 */
export function chosenRevision(
  state: QuotaState,
  halfYear: HalfYear,
  rows: readonly RevisedRow[],
  given: Pick<RevisionChoice, "persons" | "announced" | "source">,
): RevisionChoice {
  const each = (shown: (row: RevisedRow) => number): RevisionChoice["before"] =>
    Object.fromEntries(rows.map((row) => [row.row.code, shown(row)]));
  return {
    halfYear,
    ...given,
    before: each(({ before }) => before),
    after: each(({ after }) => after),
    newest: newestVersion(state, halfYear),
  };
}

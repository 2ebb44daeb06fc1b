import { openedIn } from "../checkSheet/openedIn";
import type { DesiredRow } from "../tableLayout";
import type { FoundTable } from "../workbookContent";
import { overviewRow } from "./quotaRow";

/** The rows of the overview for what the quota table holds: one for each half-year of a province. None where there is no such table. */
export function openedRows(quotas: FoundTable | null): readonly DesiredRow[] {
  return openedIn({ found: quotas, desired: [] }).map(({ province, halfYear }) => overviewRow(province, halfYear));
}

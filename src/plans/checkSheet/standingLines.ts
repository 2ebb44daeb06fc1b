/**
 * The lines of ours that stand on the sheet: each carries the number that follows from its id, which no line of a planner has. Those of a
 * sheet, decision or half-year that is gone stay there and keep their word: they count until a person takes them out.
 */
import { cellText } from "../cellText";
import { areaOf, type WorkbookContent } from "../workbookContent";
import type { Check } from "./check";
import { numberOf } from "./checkLines";
import { checkNames } from "./checkNames";
import { standingColumns } from "./standingColumns";

/** Whether a line with this id and number is one of ours. */
export function isLineOfOurs(id: unknown, shown: unknown): id is string {
  return typeof id === "string" && id !== "" && shown === numberOf(id);
}

/** The ids of lines of which nothing is left to check, from top to bottom; each once. */
export function idleIds(
  checks: readonly Pick<Check, "id">[],
  { areas }: Pick<WorkbookContent, "areas">,
): readonly string[] {
  const [header, ...lines] = areas.get(areaOf.block(checkNames.lines))?.cells ?? [];
  const columns = standingColumns(header);
  const [name, place] = [columns.indexOf("Id"), columns.indexOf("Controlegetal")];
  const known = new Set(checks.map(({ id }) => id));
  const standing = lines.flatMap((cells) => (isLineOfOurs(cells[name], cells[place]) ? [cellText(cells[name])] : []));
  return [...new Set(standing)].filter((id) => !known.has(id));
}

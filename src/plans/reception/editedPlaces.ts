import "../../text/writingSentences";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { problem, type Problem } from "../../text/result";
import { heldBy } from "../cellContent";
import { cellText } from "../cellText";
import { keyOfDesired } from "../rowKey";
import { linesByKey } from "../tableDifference";
import type { FoundTable } from "../workbookContent";
import { decisionLayouts } from "./decisionLayouts";
import { placeRows } from "./decisionRows";

const MOST_PROBLEMS = 3;
const layout = decisionLayouts.LRT_Besluit;

/**
 * Lines of a decision that is in the workbook already which no longer say what it says: another figure, or a line of its own. Lines that are
 * absent are none: they may be still to come.
 */
export function editedPlaces(decision: CapacityDecision, table: FoundTable | null): readonly Problem[] {
  if (table === null) return [];
  const wanted = new Map(placeRows(decision).map((row) => [keyOfDesired(layout, row), row]));
  const [ids, figures] = [table.headers.indexOf("BesluitId"), table.headers.indexOf("Plekken")];
  return [...linesByKey(layout, table)]
    .flatMap(([key, lines]) =>
      lines.flatMap((line): readonly Problem[] => {
        const cells = table.rows[line] ?? [];
        if (cellText(cells[ids]) !== decision.id) return [];
        const where = { id: decision.id, sheet: table.sheet, line: String(table.row + 2 + line) };
        const figure = wanted.get(key)?.cells.get("Plekken");
        if (figure === undefined) return [problem("workbook.placesAdded", where)];
        const present = cells[figures] ?? "";
        if (present === heldBy(figure)) return [];
        const shown = typeof present === "number" ? present : `'${cellText(present)}'`;
        return [problem("workbook.placesEdited", { ...where, present: shown, places: heldBy(figure) })];
      }),
    )
    .slice(0, MOST_PROBLEMS);
}

import type { PlacedCells } from "../desiredState";
import { areaOf, type WantedArea } from "../workbookContent";

/** The cells with weights, names and bounds that formulas name: whether they still show what the planner saw. */
export function selectedAreas(placed: readonly Pick<PlacedCells, "reads">[]): readonly WantedArea[] {
  return placed.flatMap(({ reads }) =>
    reads?.from === undefined ? [] : [{ ...reads.from, name: areaOf.selected(reads.from), withShown: true as const }],
  );
}

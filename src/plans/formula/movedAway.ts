import { problem } from "../../text/result";
import { cellsAddress } from "../address";
import { type DesiredState, type LogEntry, nothingDesired, type PlacedCells } from "../desiredState";
import { isPlaced } from "../difference";
import { logSteps, stepOf } from "../log";
import { cellsTaken } from "../obstacles";
import { placedArea } from "../placedArea";
import type { PlanInput } from "../planInput";
import { sheetNamed } from "../workbookContent";

/**
 * Cells at a chosen place have no key. When the log says that they were written whole and other things stand there now, or their sheet has
 * another name, they moved with their rows, or somebody took their place: written once more they would stand twice.
 *
 * @returns What the order still wants then: its line in the log, and that the planner hears it. Null while they may be written there.
 */
export function movedAway(
  { content, order }: PlanInput,
  placed: readonly PlacedCells[],
  log: LogEntry,
): DesiredState | null {
  if (stepOf(order.id, content) !== logSteps.done) return null;
  const [away] = placed.filter(
    (cells) =>
      sheetNamed(content, cells.sheet) === undefined ||
      (!isPlaced(cells, content) && cellsTaken(cells, content).length > 0),
  );
  if (away === undefined) return null;
  const address = `${away.sheet}!${cellsAddress(placedArea(away))}`;
  return { ...nothingDesired, log, told: problem("workbook.placedAway", { address }) };
}

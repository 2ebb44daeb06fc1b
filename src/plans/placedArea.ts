import type { PlacedCells } from "./desiredState";
import type { FoundArea } from "./workbookContent";

/** The cells that must be free for a formula at a chosen place: its own, and those that its answer fills. */
export function placedArea({ row, column, contents, spill }: PlacedCells): FoundArea {
  return {
    row,
    column,
    rows: Math.max(contents.length, spill?.rows ?? 0),
    columns: Math.max(contents[0]?.length ?? 0, spill?.columns ?? 0),
  };
}

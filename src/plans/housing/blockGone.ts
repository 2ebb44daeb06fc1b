import { labelOf } from "../blockLines";
import type { DesiredBlock } from "../desiredState";
import { areaOf, type FoundTable, type WorkbookContent } from "../workbookContent";

/**
 * Whether somebody took away the block beside a table that is there. Version 0.2.0 gave its blocks no name: one whose labels stand there
 * is not gone.
 */
export function isBlockGone(
  block: DesiredBlock,
  found: FoundTable,
  { pointers, areas }: Pick<WorkbookContent, "pointers" | "areas">,
): boolean {
  const names = [block.anchor, ...block.cells.flatMap(({ name }) => (name === undefined ? [] : [name]))];
  if (names.some((name) => pointers.has(name))) return false;
  const labels: ReadonlySet<unknown> = new Set(block.contents.map(labelOf).filter((label) => label !== ""));
  const beside = areas.get(areaOf.right(found))?.cells ?? [];
  return !beside.some((line) => line.some((cell) => labels.has(cell)));
}

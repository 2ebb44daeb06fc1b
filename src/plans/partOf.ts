/**
 * A part of a difference: what one batch of a large order writes. Only that can be written over, and only that may go back when a colleague
 * was quicker.
 */
import type { BlockDifference } from "./blockDifference";
import type { Collision } from "./collision";
import type { PlacedCells } from "./desiredState";
import type { Difference } from "./difference";
import type { PointerDifference } from "./pointerDifference";
import type { TableDifference } from "./tableDifference";
import type { WorkbookContent } from "./workbookContent";

/** A part of a large order as it was written. */
export interface WrittenPart {
  readonly written: Difference;
  readonly collision: { readonly found: Collision; readonly before: WorkbookContent } | null;
  /** How many parts were still to come. */
  readonly left: number;
  /** The workbook after it, where another part follows and it could be read. */
  readonly after: WorkbookContent | null;
}

/** What a piece of writing belongs to, by a name that nothing else of the same difference has. */
export const ownerOf = {
  table: ({ layout }: TableDifference): string => `table ${layout.name}`,
  block: ({ block }: BlockDifference): string => `block ${block.anchor}`,
  pointer: ({ pointer }: PointerDifference): string => `pointer ${pointer.name}`,
  placed: ({ sheet, row, column }: PlacedCells): string => `placed ${sheet} ${row} ${column}`,
} as const;

/** @returns The difference with only what has one of these owners; sheets that are new come first and are always of it. */
export function partOf(difference: Difference, owners: ReadonlySet<string>): Difference {
  return {
    newSheets: difference.newSheets,
    tables: difference.tables.filter((table) => owners.has(ownerOf.table(table))),
    blocks: difference.blocks.filter((block) => owners.has(ownerOf.block(block))),
    placed: difference.placed.filter((placed) => owners.has(ownerOf.placed(placed))),
    pointers: difference.pointers.filter((pointer) => owners.has(ownerOf.pointer(pointer))),
  };
}

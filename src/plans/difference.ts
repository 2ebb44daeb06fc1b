/**
 * What is missing between what must be true and what the workbook holds. Carrying it out twice writes nothing the second time: a
 * half-written workbook is a workbook with a smaller difference.
 */
import { blockDifferences, type BlockDifference } from "./blockDifference";
import { isHeld } from "./isHeld";
import type { DesiredState, PlacedCells } from "./desiredState";
import { type PointerDifference, pointerDifferences } from "./pointerDifference";
import { type TableDifference, tableDifferences } from "./tableDifference";
import { areaOf, sheetNamed, type WorkbookContent } from "./workbookContent";

export interface Difference {
  readonly newSheets: readonly string[];
  readonly tables: readonly TableDifference[];
  readonly blocks: readonly BlockDifference[];
  readonly placed: readonly PlacedCells[];
  readonly pointers: readonly PointerDifference[];
}

export function difference(desired: DesiredState, content: WorkbookContent): Difference {
  const tables = tableDifferences(desired.tables, content);
  const blocks = blockDifferences(desired.blocks, content);
  const pointers = pointerDifferences(desired.pointers, content);
  const placed = desired.placed.filter((cells) => !isPlaced(cells, content));
  const newSheets = sheetsOf({ tables, blocks, pointers }).filter((name) => sheetNamed(content, name) === undefined);
  return { newSheets, tables, blocks, placed, pointers };
}

/** The sheets on which something of it is made or completed, whether they are there or not. */
export function sheetsOf({
  tables,
  blocks,
  pointers,
}: Pick<Difference, "tables" | "blocks" | "pointers">): readonly string[] {
  const names = [
    ...pointers.map(({ place }) => place.sheet),
    // A block that is there stands on its sheet under whatever name that has by now.
    ...blocks.map(({ block, found }) => found?.sheet ?? block.sheet),
    ...tables.flatMap((table) => (table.kind === "new" ? [table.layout.sheet] : [])),
  ];
  return [...new Set(names)];
}

export function isNothing({ tables, blocks, placed, pointers }: Difference): boolean {
  return tables.length + blocks.length + placed.length + pointers.length === 0;
}

/** Whether cells at a chosen place stand there as they must. */
export function isPlaced(placed: PlacedCells, { areas }: WorkbookContent): boolean {
  const cells = areas.get(areaOf.placed(placed))?.cells;
  return (
    cells !== undefined &&
    placed.contents.every((row, index) => row.every((wanted, place) => isHeld(wanted, cells[index]?.[place] ?? "")))
  );
}

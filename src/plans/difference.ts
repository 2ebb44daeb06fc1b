/**
 * What is missing between what must be true and what the workbook holds. Carrying it out twice writes nothing the second time: a
 * half-written workbook is a workbook with a smaller difference.
 */
import { blockDifferences, type BlockDifference } from "./blockDifference";
import type { CellContent } from "./cellContent";
import type { DesiredPointer, DesiredState, PlacedCells } from "./desiredState";
import { heldBy } from "./cellContent";
import { type TableDifference, tableDifferences } from "./tableDifference";
import { sheetNamed, type WorkbookContent } from "./workbookContent";

export interface Difference {
  readonly newSheets: readonly string[];
  readonly tables: readonly TableDifference[];
  readonly blocks: readonly BlockDifference[];
  readonly placed: readonly PlacedCells[];
  readonly pointers: readonly PointerDifference[];
}

export interface PointerDifference {
  readonly pointer: DesiredPointer;
  /** Where the cell is that must hold it; null when the name must be made. */
  readonly found: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** The name exists and points at nothing. */
  readonly isBroken: boolean;
}

export function difference(desired: DesiredState, content: WorkbookContent): Difference {
  const tables = tableDifferences(desired.tables, content);
  const blocks = blockDifferences(desired.blocks, content);
  const pointers = pointerDifferences(desired.pointers, content);
  const placed = desired.placed.filter((cells) => !isPlaced(cells, content));
  const wanted = [
    ...tables.flatMap((table) => (table.kind === "new" ? [table.layout.sheet] : [])),
    ...blocks.map(({ block }) => block.sheet),
    ...pointers.flatMap(({ pointer, found }) => (found === null ? [pointer.sheet] : [])),
  ];
  return {
    newSheets: [...new Set(wanted)].filter((name) => sheetNamed(content, name) === undefined),
    tables,
    blocks,
    placed,
    pointers,
  };
}

export function isNothing({ tables, blocks, placed, pointers }: Difference): boolean {
  return tables.length + blocks.length + placed.length + pointers.length === 0;
}

/** True when a cell holds this already. A formula counts as held by any formula: Excel rewrites their text. */
export function isHeld(content: CellContent, cell: unknown): boolean {
  if (content.kind === "blank") return true;
  if (content.kind === "formula") return typeof cell === "string" && cell.startsWith("=");
  return cell === heldBy(content);
}

/** The area under which the cells at a chosen place are read. */
export function placedArea({ sheet, row, column }: Pick<PlacedCells, "sheet" | "row" | "column">): string {
  return JSON.stringify([sheet, row, column]);
}

function isPlaced(placed: PlacedCells, { areas }: WorkbookContent): boolean {
  const cells = areas.get(placedArea(placed));
  return (
    cells !== undefined &&
    placed.contents.every((row, index) =>
      row.every((wanted, place) => isHeld(wanted, cells[index]?.[place] ?? "")),
    )
  );
}

function pointerDifferences(
  pointers: readonly DesiredPointer[],
  content: WorkbookContent,
): readonly PointerDifference[] {
  return pointers.flatMap((pointer): readonly PointerDifference[] => {
    const found = content.pointers.get(pointer.name);
    if (found === undefined) return [{ pointer, found: null, isBroken: content.brokenNames.includes(pointer.name) }];
    const isRight = !pointer.isRenewed || found.value === heldBy(pointer.content);
    return isRight ? [] : [{ pointer, found, isBroken: false }];
  });
}

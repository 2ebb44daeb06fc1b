/**
 * What is missing between what must be true and what the workbook holds. Carrying it out twice writes nothing the second time: a
 * half-written workbook is a workbook with a smaller difference.
 */
import { blockDifferences, type BlockDifference } from "./blockDifference";
import { heldBy } from "./cellContent";
import { isHeld } from "./isHeld";
import type { DesiredPointer, DesiredState, PlacedCells } from "./desiredState";
import { type TableDifference, tableDifferences } from "./tableDifference";
import { areaOf, sheetNamed, type WorkbookContent } from "./workbookContent";

export interface Difference {
  readonly newSheets: readonly string[];
  readonly tables: readonly TableDifference[];
  readonly blocks: readonly BlockDifference[];
  readonly placed: readonly PlacedCells[];
  readonly pointers: readonly PointerDifference[];
}

export interface PointerDifference {
  readonly pointer: DesiredPointer;
  /** The cell that must hold it; its label stands to the left. */
  readonly place: SheetPlace;
  readonly hasName: boolean;
  /** The name exists and points at nothing. */
  readonly isBroken: boolean;
}

export interface SheetPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

export function difference(desired: DesiredState, content: WorkbookContent): Difference {
  const tables = tableDifferences(desired.tables, content);
  const blocks = blockDifferences(desired.blocks, content);
  const pointers = pointerDifferences(desired.pointers, content);
  const placed = desired.placed.filter((cells) => !isPlaced(cells, content));
  const wanted = [
    ...pointers.map(({ place }) => place.sheet),
    ...blocks.map(({ block }) => block.sheet),
    ...tables.flatMap((table) => (table.kind === "new" ? [table.layout.sheet] : [])),
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

function isPlaced(placed: PlacedCells, { areas }: WorkbookContent): boolean {
  const cells = areas.get(areaOf.placed(placed))?.cells;
  return (
    cells !== undefined &&
    placed.contents.every((row, index) => row.every((wanted, place) => isHeld(wanted, cells[index]?.[place] ?? "")))
  );
}

function pointerDifferences(
  pointers: readonly DesiredPointer[],
  content: WorkbookContent,
): readonly PointerDifference[] {
  return pointers.flatMap((pointer): readonly PointerDifference[] => {
    const found = content.pointers.get(pointer.name);
    if (found === undefined) {
      const isBroken = content.brokenNames.includes(pointer.name);
      return [{ pointer, place: labelledPlace(pointer, content) ?? pointer, hasName: false, isBroken }];
    }
    const isRight = !pointer.isRenewed || found.value === heldBy(pointer.content);
    return isRight ? [] : [{ pointer, place: found, hasName: true, isBroken: false }];
  });
}

/** The cell beside its label: a name that was lost is given back to the cell that it belonged to. */
function labelledPlace({ sheet, label }: DesiredPointer, { areas }: WorkbookContent): SheetPlace | null {
  const found = areas.get(areaOf.sheet(sheet));
  if (found === undefined) return null;
  for (const [index, cells] of found.cells.entries()) {
    const column = cells.findIndex((cell) => cell === label);
    if (column >= 0) return { sheet, row: found.row + index, column: found.column + column + 1 };
  }
  return null;
}

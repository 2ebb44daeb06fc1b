/** Named cells that are missing or hold something else, and where they come: never in a cell that holds something of somebody else. */
import { heldBy } from "./cellContent";
import type { DesiredPointer } from "./desiredState";
import { isBrokenFormula } from "./isBrokenFormula";
import { areaOf, cellAt, type FoundPointer, sheetNamed, type WorkbookContent } from "./workbookContent";

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

export function pointerDifferences(
  pointers: readonly DesiredPointer[],
  content: WorkbookContent,
): readonly PointerDifference[] {
  const places = placesFor(pointers, content);
  return pointers.flatMap((pointer): readonly PointerDifference[] => {
    const found = content.pointers.get(pointer.name);
    if (found === undefined) {
      const isBroken = content.brokenNames.includes(pointer.name);
      return [{ pointer, place: places.get(pointer.name) ?? pointer, hasName: false, isBroken }];
    }
    const isRight = pointer.isRenewed ? found.value === heldBy(pointer.content) : !isLost(found, content);
    return isRight ? [] : [{ pointer, place: found, hasName: true, isBroken: false }];
  });
}

/** Its formula looks at nothing: it lost a table that may have come back. */
function isLost({ sheet, row, column, value }: FoundPointer, { areas }: WorkbookContent): boolean {
  return value === "#REF!" && isBrokenFormula(cellAt(areas.get(areaOf.sheet(sheet)), row, column));
}

/**
 * The cell beside its label: a name that was lost is given back to the cell that it belonged to. Else its own place, when nobody uses
 * it; else a line below everything on the sheet.
 */
function placesFor(pointers: readonly DesiredPointer[], content: WorkbookContent): ReadonlyMap<string, SheetPlace> {
  const places = new Map<string, SheetPlace>();
  let below = 0;
  for (const pointer of pointers) {
    if (content.pointers.has(pointer.name)) continue;
    const labelled = labelledPlace(pointer, content);
    if (labelled !== null && !isNamed(labelled, content)) {
      places.set(pointer.name, labelled);
    } else if (isFree(pointer, content) && !isNamed(pointer, content)) {
      places.set(pointer.name, pointer);
    } else {
      below += 1;
      places.set(pointer.name, { ...pointer, row: lastRow(pointers, content, pointer.sheet) + 1 + below });
    }
  }
  return places;
}

function labelledPlace({ sheet, label }: DesiredPointer, { areas }: WorkbookContent): SheetPlace | null {
  const found = areas.get(areaOf.sheet(sheet));
  if (found === undefined) return null;
  for (const [index, cells] of found.cells.entries()) {
    const column = cells.findIndex((cell) => cell === label);
    if (column >= 0) return { sheet, row: found.row + index, column: found.column + column + 1 };
  }
  return null;
}

/** Another name of ours points at the cell already: lines moved when somebody took one out. */
function isNamed({ sheet, row, column }: SheetPlace, { pointers }: WorkbookContent): boolean {
  return [...pointers.values()].some(
    (found) => found.sheet.toLowerCase() === sheet.toLowerCase() && found.row === row && found.column === column,
  );
}

function isFree({ sheet, row, column }: SheetPlace, { areas }: WorkbookContent): boolean {
  const found = areas.get(areaOf.sheet(sheet));
  return [column - 1, column].every((place) => cellAt(found, row, place) === "");
}

/** Below what the sheet holds, and below the places that our own lines have on it. */
function lastRow(pointers: readonly DesiredPointer[], content: WorkbookContent, name: string): number {
  const used = sheetNamed(content, name)?.used ?? null;
  const rows = pointers.filter(({ sheet }) => sheet === name).map(({ row }) => row);
  return Math.max(...rows, used === null ? 0 : used.row + used.rows - 1);
}

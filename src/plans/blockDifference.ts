import { inFoundOrder } from "./blockLines";
import type { CellContent } from "./cellContent";
import { isBrokenFormula } from "./isBrokenFormula";
import { isFormula } from "./isFormula";
import { isHeld } from "./isHeld";
import type { DesiredBlock } from "./desiredState";
import { withoutMark } from "./withoutMark";
import { areaOf, type WorkbookContent } from "./workbookContent";

/**
 * What a block lacks: everything when it is not there, else the single cells that are blank, or look at nothing, and must not be, and
 * those that were typed over where people enter nothing.
 */
export interface BlockDifference {
  readonly block: DesiredBlock;
  /** Where it stands when it is there, from 0. */
  readonly found: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  readonly missing: readonly MissingCell[];
  readonly missingNames: readonly string[];
  /** Those of them that exist and point at nothing. */
  readonly brokenNames: readonly string[];
}

interface MissingCell {
  /** Counted from the corner of the block. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export function blockDifferences(
  blocks: readonly DesiredBlock[],
  { pointers, areas, brokenNames: broken }: WorkbookContent,
): readonly BlockDifference[] {
  return blocks.flatMap((wanted): readonly BlockDifference[] => {
    const { anchor, older } = wanted;
    const made = wanted.isMadeAtOnce === true ? pointers.get(anchor) : undefined;
    if (made !== undefined) return misread(wanted, made, areas.get(areaOf.block(anchor))?.cells ?? []);
    const found = pointers.get(anchor) ?? (older === undefined ? null : wanted);
    const present = areas.get(areaOf.block(anchor))?.cells ?? older?.present;
    const block = found === null || present === undefined ? wanted : inFoundOrder(wanted, present);
    const brokenNames = namesOf(block).filter((name) => broken.includes(name));
    if (found === null || present === undefined) {
      const missingNames = namesOf(block).filter((name) => !pointers.has(name));
      return [{ block, found: null, missing: cellsOf(block), missingNames, brokenNames }];
    }
    const missing = soughtIn(block, present).filter(({ row, column, content }) => {
      const cell = present[row]?.[column] ?? "";
      const isOvertyped = block.renewedColumns?.includes(column) === true && !isKept(content, cell);
      return cell === "" || isOvertyped || isBrokenFormula(cell) || older?.isOutdated(row, column, cell) === true;
    });
    const missingNames = namesOf(block).filter((name) => !pointers.has(name));
    return missing.length + missingNames.length === 0 ? [] : [{ block, found, missing, missingNames, brokenNames }];
  });
}

/** Where a formula belongs, another one is what somebody made of it: it stays, and is a finding. */
function isKept(content: CellContent, cell: unknown): boolean {
  return content.kind === "formula" ? isFormula(cell) : isHeld(content, cell);
}

/** Of a block that was made at once only names of which an Excel read the apostrophe in its own way. */
function misread(
  block: DesiredBlock,
  found: NonNullable<BlockDifference["found"]>,
  present: readonly (readonly unknown[])[],
): readonly BlockDifference[] {
  const missing = cellsOf(block).flatMap(({ row, column, content }) => {
    const repaired = withoutMark(content, present[row]?.[column]);
    return repaired === null ? [] : [{ row, column, content: repaired }];
  });
  return missing.length === 0 ? [] : [{ block, found, missing, missingNames: [], brokenNames: [] }];
}

/** Every cell of a block that holds something from the start; what people fill in may have become blank again. */
function cellsOf(block: DesiredBlock): readonly MissingCell[] {
  return filledCells(block).filter((cell) => !isInput(block, cell));
}

/** The same, with what people fill in of a line that is gone with its label: what the order knows of that comes back. */
function soughtIn(block: DesiredBlock, present: readonly (readonly unknown[])[]): readonly MissingCell[] {
  const isBlank = ({ row, column }: MissingCell): boolean => (present[row]?.[column] ?? "") === "";
  const labelled = cellsOf(block);
  const lines = new Set(labelled.map(({ row }) => row));
  for (const cell of labelled) if (!isBlank(cell)) lines.delete(cell.row);
  return filledCells(block).filter((cell) => !isInput(block, cell) || (isBlank(cell) && lines.has(cell.row)));
}

function isInput({ cells }: DesiredBlock, { row, column }: MissingCell): boolean {
  return cells.some((cell) => cell.isInput && cell.row === row && cell.column === column);
}

function filledCells({ contents }: DesiredBlock): readonly MissingCell[] {
  return contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isBlank = content.kind === "blank" || (content.kind === "text" && content.text === "");
      return isBlank ? [] : [{ row, column, content }];
    }),
  );
}

function namesOf({ anchor, cells }: DesiredBlock): readonly string[] {
  return [anchor, ...cells.flatMap(({ name }) => (name === undefined ? [] : [name]))];
}

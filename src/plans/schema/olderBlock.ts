/** Where a block beside a table stands that version 0.2.0 made: known by its labels, because it had no name. */
import { isFormula } from "../isFormula";
import { inFoundOrder, labelOf } from "../blockLines";
import type { DesiredBlock } from "../desiredState";
import { areaOf, cellAt, type FoundCells, type WorkbookContent } from "../workbookContent";
import type { OlderFormulas } from "./olderFormulas";
import type { NamedTable } from "./referenceName";

/** The block at the place of the older one; where there is none, it is made as it is. */
export function olderBlock(
  block: DesiredBlock,
  own: NamedTable,
  content: WorkbookContent,
  formulas: OlderFormulas,
): DesiredBlock {
  const anchored = content.pointers.get(block.anchor);
  const area = content.areas.get(anchored === undefined ? areaOf.right(own.table) : areaOf.block(block.anchor));
  const corner = anchored ?? (area === undefined ? null : cornerIn(block, area));
  if (area === undefined || corner === null) return block;
  const { row, column } = corner;
  const width = block.contents[0]?.length ?? 0;
  const present = area.cells
    .slice(row - area.row)
    .map((_cells, line) => Array.from({ length: width }, (_cell, place) => cellAt(area, row + line, column + place)));
  const { contents } = inFoundOrder(block, present);
  return {
    ...block,
    sheet: own.table.sheet,
    row,
    column,
    older: {
      present,
      isOutdated: (line, place, cell) =>
        place === 1 && isFormula(cell) && formulas.isBeside(own, labelOf(contents[line]), row + line, cell),
    },
  };
}

/** The column in which most of the labels stand, and the first row in which one does. */
function cornerIn({ contents }: DesiredBlock, { row, column, cells }: FoundCells): Corner | null {
  const labels: ReadonlySet<unknown> = new Set(contents.map(labelOf).filter((label) => label !== ""));
  const isLabel = (cell: unknown): boolean => labels.has(cell);
  const counts = (cells[0] ?? []).map((_cell, place) => cells.filter((line) => isLabel(line[place])).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const place = counts.indexOf(most);
  return { row: row + cells.findIndex((line) => isLabel(line[place])), column: column + place };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

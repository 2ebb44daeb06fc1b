/** Blocks beside tables as version 0.2.0 left them: known by their labels, in the order in which their lines stand there. */
import { text, type CellContent } from "../cellContent";
import type { DesiredBlock } from "../desiredState";
import { areaOf, cellAt, type FoundCells, type WorkbookContent } from "../workbookContent";
import type { OlderFormulas } from "./olderFormulas";
import type { NamedTable } from "./referenceName";

/** Which row of the sheet (from 0) each line of the block has. */
type Rows = readonly number[];

/**
 * The block as it must be where an older one stands: its lines at their labels, lines that came later below them. Where there is none
 * it is made as it is.
 */
export function olderBlock(
  block: DesiredBlock,
  own: NamedTable,
  content: WorkbookContent,
  formulas: OlderFormulas,
): DesiredBlock {
  const anchored = content.pointers.get(block.anchor);
  const area = content.areas.get(anchored === undefined ? areaOf.right(own.table) : areaOf.block(block.anchor));
  if (area === undefined) return block;
  const column = anchored?.column ?? labelColumn(block, area);
  if (column === null) return block;
  const found = linesFound(block, area, column);
  const known = found.filter((row) => row !== null);
  if (known.length === 0) return block;
  const corner = anchored?.row ?? Math.min(...known);
  return arranged(block, withNewLines(found, block, area, column), { corner, column, area, own, formulas });
}

/** The column in which most of the labels stand. */
function labelColumn({ contents }: DesiredBlock, { column, cells }: FoundCells): number | null {
  const labels = new Set(contents.flatMap(([label]) => (label?.kind === "text" ? [label.text] : [])));
  const width = cells[0]?.length ?? 0;
  const counts = Array.from(
    { length: width },
    (_column, place) => cells.filter((line) => labels.has(String(line[place]))).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? null : column + counts.indexOf(most);
}

/** The row of every line by its label; sentences below the lines share one label and come in their order. */
function linesFound({ contents }: DesiredBlock, area: FoundCells, column: number): readonly (number | null)[] {
  const used = new Set<number>();
  return contents.map(([label]) => {
    const wanted = label?.kind === "text" ? label.text : "";
    const place = area.cells.findIndex(
      (_cells, line) => !used.has(line) && cellAt(area, area.row + line, column) === wanted,
    );
    if (place < 0) return null;
    used.add(place);
    return area.row + place;
  });
}

/** Lines that are not there yet come below all others, where nothing stands. */
function withNewLines(
  found: readonly (number | null)[],
  { contents }: DesiredBlock,
  area: FoundCells,
  column: number,
): Rows {
  let next = 1 + Math.max(...found.map((row) => row ?? 0));
  const isFree = (row: number): boolean =>
    (contents[0] ?? []).every((_content, place) => cellAt(area, row, column + place) === "");
  return found.map((row) => {
    if (row !== null) return row;
    while (!isFree(next)) next += 1;
    next += 1;
    return next - 1;
  });
}

interface Arrangement {
  readonly corner: number;
  readonly column: number;
  readonly area: FoundCells;
  readonly own: NamedTable;
  readonly formulas: OlderFormulas;
}

function arranged(block: DesiredBlock, rows: Rows, { corner, column, area, own, formulas }: Arrangement): DesiredBlock {
  const width = block.contents[0]?.length ?? 0;
  const height = 1 + Math.max(...rows) - corner;
  const nothing: readonly CellContent[] = Array.from({ length: width }, () => text(null));
  const lineAt = (row: number): number => rows.indexOf(corner + row);
  return {
    ...block,
    sheet: own.table.sheet,
    row: corner,
    column,
    contents: Array.from({ length: height }, (_line, row) => block.contents[lineAt(row)] ?? nothing),
    cells: block.cells.map((cell) => ({ ...cell, row: (rows[cell.row] ?? corner) - corner })),
    older: {
      present: Array.from({ length: height }, (_line, row) =>
        Array.from({ length: width }, (_column, place) => cellAt(area, corner + row, column + place)),
      ),
      isOutdated: (row, place, present) => {
        const label = block.contents[lineAt(row)]?.[0];
        if (place !== 1 || label?.kind !== "text" || typeof present !== "string" || !present.startsWith("="))
          return false;
        return formulas.isBeside(own, label.text, corner + row, present);
      },
    },
  };
}

import { type CellContent, text } from "./cellContent";
import type { DesiredBlock } from "./desiredState";

type Cells = readonly (readonly unknown[])[];

/**
 * The block with each line where its label stands: an older version wrote them in another order. Lines that are not there come at
 * their own place, or below all others when something stands there.
 *
 * @param present What stands there, from the corner of the block.
 */
export function inFoundOrder(block: DesiredBlock, present: Cells): DesiredBlock {
  const { contents, cells } = block;
  const width = contents[0]?.length ?? 0;
  // A block of one line stands where its name is, and below it may be the headers of a table.
  const isInOrder = width < 2 || contents.length === 1;
  const rows = isInOrder ? contents.map((_line, row) => row) : rowsOf(block, present, width);
  if (rows.every((row, line) => row === line)) return block;
  const nothing: readonly CellContent[] = Array.from({ length: width }, () => text(null));
  return {
    ...block,
    contents: Array.from({ length: 1 + Math.max(...rows) }, (_line, row) => contents[rows.indexOf(row)] ?? nothing),
    cells: cells.map((cell) => ({ ...cell, row: rows[cell.row] ?? cell.row })),
  };
}

export function labelOf(line: readonly CellContent[] | undefined): string {
  const label = line?.[0];
  return label?.kind === "text" ? label.text : "";
}

/** On a sheet of its own a line may begin with a formula or a blank cell: then the first words in it tell which line it is. */
function labelColumn(line: readonly CellContent[], { isWholeSheet }: DesiredBlock): number {
  const column = line.findIndex((_cell, place) => labelOf(line.slice(place)) !== "");
  return isWholeSheet === true ? Math.max(0, column) : 0;
}

/** The row of each line, from 0. Sentences below the lines share one label and come in their order. */
function rowsOf(block: DesiredBlock, present: Cells, width: number): readonly number[] {
  const taken = new Set<number>();
  const take = (row: number): number => {
    taken.add(row);
    return row;
  };
  const found = block.contents.map((line) => {
    const column = labelColumn(line, block);
    const label = labelOf(line.slice(column));
    const row = label === "" ? -1 : present.findIndex((cells, place) => !taken.has(place) && cells[column] === label);
    return row < 0 ? null : take(row);
  });
  const isFree = (row: number): boolean =>
    !taken.has(row) && (present[row] ?? []).slice(0, width).every((cell) => cell === "");
  return found.map((row, line) => {
    if (row !== null) return row;
    if (isFree(line)) return take(line);
    // Nothing is taken where every label was typed over; what lies under all that was read is free.
    const below = 1 + Math.max(-1, ...taken);
    const free = present.findIndex((_cells, place) => place >= below && isFree(place));
    return take(free < 0 ? Math.max(below, present.length) : free);
  });
}

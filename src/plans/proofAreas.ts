import type { Difference } from "./difference";
import { areaOf } from "./workbookContent";

/** An area that an order wrote, with the cells of it that must have a name. */
export interface NamedArea {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of it that must have a name, counted from its corner. */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
}

/** Where blocks, cells at chosen places and pointers must stand after an order. */
export function proofAreas({ blocks, placed, pointers }: Difference): readonly NamedArea[] {
  return [
    ...blocks.map(({ block, found }) => {
      const { sheet, row, column } = found ?? block;
      const named = block.cells.flatMap((cell) => (cell.name === undefined ? [] : [{ ...cell, name: cell.name }]));
      return {
        key: areaOf.block(block.anchor),
        sheet,
        row,
        column,
        rows: block.contents.length,
        columns: block.contents[0]?.length ?? 1,
        names: [{ name: block.anchor, row: 0, column: 0 }, ...named],
      };
    }),
    ...placed.map((cells) => ({
      key: areaOf.placed(cells),
      sheet: cells.sheet,
      row: cells.row,
      column: cells.column,
      rows: cells.contents.length,
      columns: cells.contents[0]?.length ?? 1,
      names: [],
    })),
    ...pointers.map(({ pointer, place }) => ({
      key: `pointer ${pointer.name}`,
      ...place,
      rows: 1,
      columns: 1,
      names: [{ name: pointer.name, row: 0, column: 0 }],
    })),
  ];
}

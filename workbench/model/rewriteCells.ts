import { type CellArea, cellOf } from "./cellArea";
import type { GridModel } from "./gridModel";

/** Gives every formula in the cells of a grid another text where it must have one. */
export function rewriteCells(grid: GridModel, rewrite: (formula: string, cell: CellArea) => string): void {
  for (const { id } of grid.sheets()) {
    const used = grid.usedArea(id);
    if (used === null) continue;
    grid.formulas(used).forEach((row, rowIndex) => {
      row.forEach((content, columnIndex) => {
        if (typeof content !== "string" || !content.startsWith("=")) return;
        const cell = cellOf(id, used.row + rowIndex, used.column + columnIndex);
        const changed = rewrite(content, cell);
        if (changed !== content) grid.write(cell, [[changed]]);
      });
    });
  }
}

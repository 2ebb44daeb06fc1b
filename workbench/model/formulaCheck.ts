import { structuredOf } from "../formula/structured";
import { HostError } from "../protocol/hostError";
import { type CellArea, cellOf, splitAddress } from "./cellArea";
import type { CellValue } from "./gridModel";
import { formulaOf } from "./readFormula";
import { type ReferenceSpace, tableAround, tableNamed, tablePart } from "./references";

/** Refuses what Excel refuses to enter. In text cells a formula is text. */
export function checkFormulas(
  area: CellArea,
  cells: readonly (readonly CellValue[])[],
  space: ReferenceSpace,
  isText: (cell: CellArea) => boolean,
): void {
  cells.forEach((row, rowIndex) => {
    row.forEach((content, columnIndex) => {
      if (typeof content !== "string" || !content.startsWith("=")) return;
      const cell = cellOf(area.sheetId, area.row + rowIndex, area.column + columnIndex);
      const problem = isText(cell) ? null : problemWith(content, cell, space);
      if (problem !== null) throw new HostError("InvalidArgument", problem);
    });
  });
}

/** Why Excel refuses a formula in a cell: it names a sheet, a table or a column that does not exist. Null when it does not. */
function problemWith(formula: string, cell: CellArea, space: ReferenceSpace): string | null {
  for (const text of formulaOf(formula)?.references ?? []) {
    const problem = problemOf(text, cell, space);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOf(text: string, cell: CellArea, space: ReferenceSpace): string | null {
  const structured = structuredOf(text);
  if (structured === null) {
    const sheet = text.includes("!") ? splitAddress(text).sheet?.toLowerCase() : undefined;
    const isKnown = sheet === undefined || space.sheets.some(({ name }) => name.toLowerCase() === sheet);
    return isKnown ? null : `${text} names a sheet that does not exist.`;
  }
  const { table: name, rows } = structured;
  const table = name === null ? tableAround(cell, space.tables) : tableNamed(name, space.tables);
  if (table === undefined) return `${text} names no table.`;
  return rows !== "totals" && tablePart(table, structured) === null
    ? `${text} names no column of ${table.name}.`
    : null;
}

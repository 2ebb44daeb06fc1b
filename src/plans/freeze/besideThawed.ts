import "../../text/freezeSentences";
import { problem, type Problem } from "../../text/result";
import { cellsAddress } from "../address";
import { cellText } from "../cellText";
import { overlaps } from "../overlaps";
import { areaOf, cellAt, sheetNamed, type WorkbookContent } from "../workbookContent";
import type { ThawChoice } from "./freezeChoices";
import { FIRST_FIGURE_ROW, frozenName } from "./frozenNames";

/**
 * What the planner must know when the cells around formulas that come back, such as the names beside them, are not what they were when the
 * result was kept: the figures may stand beside other names.
 *
 * @returns Null when they are the same, or when one of the two was not read.
 */
export function besideThawed({ frozen, sheet, area, formulas }: ThawChoice, content: WorkbookContent): Problem | null {
  const shown = sheetNamed(content, sheet)?.name ?? sheet;
  const now = content.areas.get(areaOf.selected({ ...area, sheet: shown }));
  const kept = content.areas.get(areaOf.block(frozenName(frozen)));
  if (now?.shown === undefined || kept === undefined) return null;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const was = cellAt(kept, kept.row + FIRST_FIGURE_ROW + row, kept.column + column);
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const isFilled = formulas.some((formula) => overlaps(formula, place));
      if (isFilled || said(was) === said(now.shown[row]?.[column])) continue;
      return problem("freeze.thawBeside", { sheet: shown, address: cellsAddress(place) });
    }
  }
  return null;
}

/** An Excel may have read the apostrophe of a name in its own way. */
function said(cell: unknown): string {
  return cellText(cell).replace(/^'+/u, "");
}

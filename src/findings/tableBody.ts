import type { FoundArea } from "../plans/workbookContent";
import type { InspectedSheet } from "./inspectedWorkbook";

/**
 * The rows of a table out of the cells of its sheet.
 *
 * @param area Header row, body and row of totals.
 * @param of What of the cells: what they show or what stands in them.
 */
export function tableBody(
  sheet: InspectedSheet,
  area: FoundArea,
  hasTotals: boolean,
  of: "values" | "formulas",
): readonly (readonly unknown[])[] {
  return Array.from({ length: Math.max(0, area.rows - 1 - (hasTotals ? 1 : 0)) }, (_row, r) =>
    Array.from(
      { length: area.columns },
      (_column, c) => sheet[of][area.row + 1 + r - sheet.row]?.[area.column + c - sheet.column] ?? "",
    ),
  );
}

import { KEPT } from "./keptColumn";
import type { FoundArea, WorkbookContent } from "./workbookContent";

/** Where the orders are kept in a table, as areas of its sheet. */
export function keptAreas({
  tables,
  places,
}: Pick<WorkbookContent, "tables" | "places">): readonly (FoundArea & { readonly sheet: string })[] {
  return tables.flatMap(({ headers }, index) => {
    const [kept, place] = [headers.indexOf(KEPT), places[index]];
    if (kept < 0 || place === undefined) return [];
    const { sheet, row, column, rows } = place;
    return [{ sheet, row: row + 1, column: column + kept, rows: rows - 1, columns: 1 }];
  });
}

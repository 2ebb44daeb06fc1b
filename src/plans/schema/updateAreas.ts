import { pointerNames } from "../reception/pointers";
import { areaOf, type WantedArea, type WorkbookContent } from "../workbookContent";

/** What an update looks at beside the areas of every order: the cell with the total, which is a formula. */
export function updateAreas({ pointers }: WorkbookContent): readonly WantedArea[] {
  const total = pointers.get(pointerNames.total);
  if (total === undefined) return [];
  const { sheet, row, column } = total;
  return [{ name: areaOf.block(pointerNames.total), sheet, row, column, rows: 1, columns: 1 }];
}

import type { FoundNames } from "../plans/namePlaces";
import { placeOfName } from "../plans/placeOfName";

const OURS = /^LRT_/u;
/** Asks what the cells hold that carry a name of ours. */
export function findNames(names: Excel.NamedItemCollection, worksheets: Excel.WorksheetCollection): () => FoundNames {
  const broken: string[] = [];
  const asked = names.items
    .filter(({ name }) => OURS.test(name))
    .flatMap(({ name, formula }) => {
      const place = placeOfName(formula, worksheets.items);
      if (place === undefined) {
        broken.push(name);
        return [];
      }
      const cell = place.sheet.getRange(place.address);
      cell.load("values,rowIndex,columnIndex");
      return [{ name, sheet: place.sheet.name, cell }];
    });
  return () => ({
    broken,
    cells: asked.map(({ name, sheet, cell }) => {
      const [[value] = []]: readonly (readonly unknown[])[] = cell.values;
      return { name, sheet, row: cell.rowIndex, column: cell.columnIndex, value };
    }),
  });
}

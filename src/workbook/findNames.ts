import type { FoundPointer } from "../plans/workbookContent";

export interface NamedCell extends FoundPointer {
  readonly name: string;
}

interface FoundNames {
  readonly cells: readonly NamedCell[];
  /** Names of ours that point at nothing any more. */
  readonly broken: readonly string[];
}

const OURS = /^LRT_/u;
/** What a name of one cell stands for, such as `=Start!$B$5` or `='Drie opgaven'!$P$5`. */
const ONE_CELL = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/u;

/** Asks what the cells hold that carry a name of ours. */
export function findNames(names: Excel.NamedItemCollection, worksheets: Excel.WorksheetCollection): () => FoundNames {
  const broken: string[] = [];
  const asked = names.items
    .filter(({ name }) => OURS.test(name))
    .flatMap(({ name, formula }) => {
      const [, quoted, plain, letters = "", line = ""] = ONE_CELL.exec(String(formula)) ?? [];
      const title = quoted?.replaceAll("''", "'") ?? plain;
      const sheet = worksheets.items.find((candidate) => candidate.name.toLowerCase() === title?.toLowerCase());
      if (sheet === undefined) {
        broken.push(name);
        return [];
      }
      const cell = sheet.getRange(`${letters}${line}`);
      cell.load("values,rowIndex,columnIndex");
      return [{ name, sheet: sheet.name, cell }];
    });
  return () => ({
    broken,
    cells: asked.map(({ name, sheet, cell }) => {
      const [[value] = []]: readonly (readonly unknown[])[] = cell.values;
      return { name, sheet, row: cell.rowIndex, column: cell.columnIndex, value };
    }),
  });
}

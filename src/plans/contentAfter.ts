import type { Difference } from "./difference";
import type { FoundCells, FoundPointer, FoundTable, WorkbookContent } from "./workbookContent";

/** What was read after an order wrote. */
export interface ReadAfter {
  readonly tables: ReadonlyMap<string, FoundTable>;
  readonly pointers: readonly (readonly [string, FoundPointer])[];
  readonly cells: readonly (readonly [string, FoundCells])[];
}

/** The workbook with everything that an order is about as it is now, what it made included; the rest as it was known. */
export function contentAfter(
  content: WorkbookContent,
  { newSheets }: Pick<Difference, "newSheets">,
  { tables, pointers, cells }: ReadAfter,
): WorkbookContent {
  const made = [...tables.values()].filter(({ id }) => content.tables.every((table) => table.id !== id));
  const sheets = newSheets.map((name) => ({ id: name, name, isProtected: false, used: null }));
  return {
    ...content,
    sheets: [...content.sheets, ...sheets],
    tables: [...content.tables.map((table) => tables.get(table.id) ?? table), ...made],
    pointers: new Map([...content.pointers, ...pointers]),
    areas: new Map([...content.areas, ...cells]),
  };
}

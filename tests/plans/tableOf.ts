/** A table of ours by its name, with all of its columns, as a workbook may hold it. */
import { layouts } from "../../src/plans/layouts";
import type { TableLayout } from "../../src/plans/tableLayout";
import type { FoundTable } from "../../src/plans/workbookContent";

export function layoutOf(name: string): TableLayout {
  const found = layouts.find((layout) => layout.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
}

/** Without rows, unless `rest` brings them. */
export function tableOf(name: string, rest: Partial<FoundTable> = {}): FoundTable {
  const { sheet, columns } = layoutOf(name);
  return {
    id: name,
    name,
    sheet,
    row: 3,
    column: 0,
    headers: columns,
    rows: [],
    formulas: null,
    hasTotals: false,
    ...rest,
  };
}

/** One row by its headers; the other cells are blank. */
export function cellsOf(name: string, cells: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { columns } = layoutOf(name);
  const unknownHeader = Object.keys(cells).find((header) => !columns.includes(header));
  if (unknownHeader !== undefined) throw new Error(`${name} has no column ${unknownHeader}.`);
  return columns.map((header) => cells[header] ?? "");
}

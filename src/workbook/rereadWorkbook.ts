/** Reads again what an order was to write, in one round trip: the proof that it stands. */
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import { proofAreas } from "../plans/proofAreas";
import { recogniseTable } from "../plans/recogniseTable";
import { HEADER_ROW } from "../plans/tableLayout";
import {
  areaOf,
  type FoundCells,
  type FoundPointer,
  type FoundTable,
  sheetNamed,
  type WorkbookContent,
} from "../plans/workbookContent";

/** @returns The content with everything that the order is about as it is now. */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  difference: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): Promise<WorkbookContent> {
  const { workbook } = context;
  const known = knownTables(difference, desired, content).map((table) => {
    const found = workbook.tables.getItem(table.id);
    found.load("name,showTotals");
    const range = found.getRange();
    range.load("values,formulas,rowIndex,columnIndex");
    return { table, found, range };
  });
  const made = difference.tables.flatMap((table) => {
    if (table.kind !== "new") return [];
    const { name, sheet, columns } = table.layout;
    const found = workbook.tables.getItemOrNullObject(name);
    found.load("id,name,showTotals");
    const rows = Math.max(1, table.rows.length) + 1;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(HEADER_ROW, 0, rows, columns.length);
    range.load("values,formulas,rowIndex,columnIndex");
    return [{ sheet, found, range }];
  });
  const names = workbook.names;
  names.load("items/name");
  const areas = proofAreas(difference).map((area) => {
    const range = workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values,formulas");
    return { area, range };
  });
  await context.sync();

  const isNamed = (name: string): boolean => names.items.some((item) => item.name === name);
  const tables = new Map<string, FoundTable>(content.tables.map((table) => [table.id, table]));
  for (const { table, found, range } of known) tables.set(table.id, asTable(table.id, found, table.sheet, range));
  for (const { sheet, found, range } of made) {
    if (!found.isNullObject) tables.set(found.id, asTable(found.id, found, sheet, range));
  }
  const sheets = difference.newSheets.filter((name) => sheetNamed(content, name) === undefined);
  return {
    ...content,
    sheets: [...content.sheets, ...sheets.map((name) => ({ id: name, name, isProtected: false, used: null }))],
    tables: [...tables.values()],
    pointers: new Map([
      ...content.pointers,
      ...areas.flatMap(({ area, range }): readonly (readonly [string, FoundPointer])[] =>
        area.names
          .filter(({ name }) => isNamed(name))
          .map(({ name, row, column }) => [
            name,
            {
              sheet: area.sheet,
              row: area.row + row,
              column: area.column + column,
              value: range.values[row]?.[column],
            },
          ]),
      ),
    ]),
    areas: new Map([
      ...content.areas,
      ...areas.map(({ area, range }): readonly [string, FoundCells] => [
        area.key,
        { row: area.row, column: area.column, cells: range.formulas },
      ]),
    ]),
  };
}

function asTable(
  id: string,
  { name, showTotals }: { readonly name: string; readonly showTotals: boolean },
  sheet: string,
  range: Excel.Range,
): FoundTable {
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const end = showTotals ? -1 : values.length;
  return {
    id,
    name,
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    headers: (values[0] ?? []).map((header) => String(header).trim()),
    rows: values.slice(1, end),
    formulas: formulas.slice(1, end),
    hasTotals: showTotals,
  };
}

/** Tables that the order changes, and those that its plan was made from. */
function knownTables(difference: Difference, desired: DesiredState, content: WorkbookContent): readonly FoundTable[] {
  const tables = new Map<string, FoundTable>();
  for (const table of difference.tables) if (table.kind === "changed") tables.set(table.found.id, table.found);
  for (const layout of desired.basis) {
    const found = recogniseTable(layout, content.tables);
    if (found.ok && found.value !== null) tables.set(found.value.id, found.value);
  }
  return [...tables.values()];
}

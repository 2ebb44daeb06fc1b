/** Reads again what an order was to write, in one round trip: the proof that it stands. */
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import { proofAreas } from "../plans/proofAreas";
import { recogniseTable } from "../plans/recogniseTable";
import { HEADER_ROW } from "../plans/tableLayout";
import type { FoundCells, FoundPointer, FoundTable, WorkbookContent } from "../plans/workbookContent";

/** @returns The content with everything that the order is about as it is now. */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  difference: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): Promise<WorkbookContent> {
  const { names } = context.workbook;
  names.load("items/name");
  const tables = [...askKnown(context, difference, desired, content), ...askMade(context, difference)];
  const areas = askAreas(context, difference);
  await context.sync();

  const isNamed = (name: string): boolean => names.items.some((item) => item.name === name);
  const { pointers, cells } = areas(isNamed);
  const read = new Map(tables.flatMap((table) => table() ?? []).map((table) => [table.id, table]));
  const made = [...read.values()].filter(({ id }) => content.tables.every((table) => table.id !== id));
  const sheets = difference.newSheets.map((name) => ({ id: name, name, isProtected: false, used: null }));
  return {
    ...content,
    sheets: [...content.sheets, ...sheets],
    tables: [...content.tables.map((table) => read.get(table.id) ?? table), ...made],
    pointers: new Map([...content.pointers, ...pointers]),
    areas: new Map([...content.areas, ...cells]),
  };
}

/** A table as it is after the round trip; null when it is not there. */
type AskedTable = () => FoundTable | null;

/** Tables that the order changes, and those that its plan was made from. */
function askKnown(
  { workbook }: Excel.RequestContext,
  { tables }: Difference,
  { basis }: DesiredState,
  content: WorkbookContent,
): readonly AskedTable[] {
  const changed = tables.flatMap((table) => (table.kind === "changed" ? [table.found] : []));
  const based = basis.flatMap((layout) => {
    const found = recogniseTable(layout, content.tables);
    return found.ok && found.value !== null ? [found.value] : [];
  });
  const known = new Map([...changed, ...based].map((table) => [table.id, table]));
  return [...known.values()].map(({ id, sheet }) => {
    const table = workbook.tables.getItem(id);
    return askTable(table, table.getRange(), sheet);
  });
}

/** Tables that the order made: their place is known, also when making them stopped half-way. */
function askMade({ workbook }: Excel.RequestContext, { tables }: Difference): readonly AskedTable[] {
  return tables.flatMap((table) => {
    if (table.kind !== "new") return [];
    const { name, sheet, columns } = table.layout;
    const rows = Math.max(1, table.rows.length) + 1;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(HEADER_ROW, 0, rows, columns.length);
    return [askTable(workbook.tables.getItemOrNullObject(name), range, sheet)];
  });
}

function askTable(table: Excel.Table, range: Excel.Range, sheet: string): AskedTable {
  table.load("id,name,showTotals");
  range.load("values,formulas,rowIndex,columnIndex");
  return () => {
    if (table.isNullObject) return null;
    const [headers = [], ...rows]: readonly (readonly unknown[])[] = range.values;
    const formulas: readonly (readonly unknown[])[] = range.formulas;
    const end = table.showTotals ? -1 : undefined;
    return {
      id: table.id,
      name: table.name,
      sheet,
      row: range.rowIndex,
      column: range.columnIndex,
      headers: headers.map((header) => String(header).trim()),
      rows: rows.slice(0, end),
      formulas: formulas.slice(1).slice(0, end),
      hasTotals: table.showTotals,
    };
  };
}

interface ReadAreas {
  readonly pointers: readonly (readonly [string, FoundPointer])[];
  readonly cells: readonly (readonly [string, FoundCells])[];
}

/** Blocks, cells at chosen places, and pointers. */
function askAreas(
  { workbook }: Excel.RequestContext,
  difference: Difference,
): (isNamed: (name: string) => boolean) => ReadAreas {
  const asked = proofAreas(difference).map((area) => {
    const { sheet, row, column, rows, columns } = area;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values,formulas");
    return { area, range };
  });
  return (isNamed) => ({
    cells: asked.map(({ area: { key, row, column }, range }) => [key, { row, column, cells: range.formulas }]),
    pointers: asked.flatMap(({ area: { sheet, row, column, names }, range }) => {
      const values: readonly (readonly unknown[])[] = range.values;
      return names
        .filter(({ name }) => isNamed(name))
        .map(({ name, row: down, column: right }): readonly [string, FoundPointer] => [
          name,
          { sheet, row: row + down, column: column + right, value: values[down]?.[right] },
        ]);
    }),
  });
}

/** A table of the workbook as it was read: headers trimmed, rows as cells. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Where the header row begins on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Everything of a workbook that the add-in looks at, from one read. */
export interface WorkbookContent {
  readonly tables: readonly FoundTable[];
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean; readonly isEmpty: boolean }[];
  /** What the pointer cells hold, by the name of the cell; absent when the name does not exist. */
  readonly pointers: ReadonlyMap<string, unknown>;
}

/** Reads tables, sheets and pointers in two round trips: what there is, then what it holds. */
export async function readWorkbook(
  context: Excel.RequestContext,
  pointerNames: readonly string[],
): Promise<WorkbookContent> {
  const { workbook } = context;
  const tables = workbook.tables;
  tables.load("items/id,items/name");
  const sheets = workbook.worksheets;
  sheets.load("items/id,items/name");
  const pointers = pointerNames.map((name) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values");
    return { name, range };
  });
  await context.sync();

  const bodies = tables.items.map((table) => {
    const headers = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    headers.load("values,rowIndex,columnIndex");
    body.load("values");
    table.worksheet.load("name");
    return { table, headers, body };
  });
  const states = sheets.items.map((sheet) => {
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    return { sheet, used };
  });
  await context.sync();

  return {
    tables: bodies.map(({ table, headers, body }) => ({
      id: table.id,
      name: table.name,
      sheet: table.worksheet.name,
      row: headers.rowIndex,
      column: headers.columnIndex,
      headers: (headers.values[0] ?? []).map((header) => String(header).trim()),
      rows: body.values,
    })),
    sheets: states.map(({ sheet, used }) => ({
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isEmpty: used.isNullObject,
    })),
    pointers: new Map(
      pointers.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, range.values[0]?.[0]] as const])),
    ),
  };
}

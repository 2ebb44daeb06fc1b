import { formulasBefore } from "./formulasBefore";
import { withKnown } from "./keptOrders";
import type { FoundCells, FoundTable, WorkbookContent } from "./workbookContent";

/** The body of a table as it was when a batch began. */
export interface BodyBefore {
  readonly table: FoundTable;
  /** Its header row: a colleague may have moved a column. */
  readonly headers: readonly unknown[];
  /** What its cells showed. */
  readonly rows: readonly (readonly unknown[])[];
  /** Formulas, by the place of their column, as far as the batch writes there. */
  readonly columns: ReadonlyMap<number, readonly (readonly unknown[])[]>;
  /** How those cells looked. */
  readonly formats: ReadonlyMap<number, readonly (readonly string[])[]>;
}

/** The workbook as it was when a batch began, as far as it was read: the rest as it was known. */
export function contentBefore(
  content: WorkbookContent,
  bodies: readonly BodyBefore[],
  areas: readonly (readonly [name: string, cells: FoundCells])[],
): WorkbookContent {
  const tables = content.tables.map((table): FoundTable => {
    const body = bodies.find((candidate) => candidate.table.id === table.id);
    return body === undefined
      ? table
      : withKnown(
          {
            ...table,
            headers: body.headers.map((header) => String(header).trim()),
            rows: body.rows,
            formulas: formulasBefore(table, body.rows, body.columns),
            formats: body.formats,
          },
          table,
        );
  });
  return { ...content, tables, areas: new Map([...content.areas, ...areas]) };
}

import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

/** A cell of a key: what it holds, and where it stands on its sheet, for a sentence. */
export interface KeyCell {
  /** Row of the body, from 0. */
  readonly line: number;
  readonly header: string;
  readonly cell: unknown;
  readonly where: { readonly sheet: string; readonly line: string; readonly header: string };
}

/** Every cell of the columns that tell what a row is about. */
export function keyCells({ key }: Pick<TableHead, "key">, table: FoundTable): readonly KeyCell[] {
  const { sheet, row: top, headers, rows } = table;
  return rows.flatMap((row, line) =>
    key.map((header) => ({
      line,
      header,
      cell: row[headers.indexOf(header)],
      where: { sheet, line: String(top + 2 + line), header },
    })),
  );
}

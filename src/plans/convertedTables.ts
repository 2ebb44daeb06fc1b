/**
 * Tables of ours that somebody converted to a range: their cells stand there, formulas of others name them by address, and no order finds
 * them any more. A sheet that another table would be made on beside them parts the figures of the pane from those of the sheet for good.
 */
import { problem, type Problem } from "../text/result";
import { layouts } from "./layouts";
import { missingTables } from "./missingTables";
import { recogniseTable } from "./recogniseTable";
import type { TableLayout } from "./tableLayout";
import { areaOf, type WorkbookContent } from "./workbookContent";

export interface ConvertedTable {
  readonly layout: TableLayout;
  /** Where its cells stand. */
  readonly sheet: string;
}

type Content = Pick<WorkbookContent, "tables" | "sheets" | "areas">;

/** By so many of its first headers a header line is known; the corner of a sheet holds them all. */
const FIRST_HEADERS = 8;

/**
 * Tables that the workbook lacks while their headers, with something below them, stand on the sheet of their name, or anywhere when formulas
 * of others look at them. Headers with nothing below are those of a table that an order began, or that was blank: it can be made there.
 */
export function convertedTables(content: Content): readonly ConvertedTable[] {
  const missing = missingTables(content);
  return layouts.flatMap((layout) => {
    const found = recogniseTable(layout, content.tables);
    if (!found.ok || found.value !== null) return [];
    const isOwn = (name: string): boolean => name.toLowerCase() === layout.sheet.toLowerCase();
    const sheet = content.sheets.find(
      ({ name }) => (isOwn(name) || missing.includes(layout)) && holdsRows(layout, name, content),
    );
    return sheet === undefined ? [] : [{ layout, sheet: sheet.name }];
  });
}

/** A table is made of it again, and every row is kept. */
export function convertedProblem({ layout, sheet }: ConvertedTable): Problem {
  return problem("workbook.tableConverted", { sheet, table: layout.name });
}

/** The line of the corner of a sheet without tables in which the headers of this table stand, from 0; -1 when they do not. */
export function headerLine({ columns }: TableLayout, sheet: string, { areas }: Pick<Content, "areas">): number {
  const first = columns.slice(0, FIRST_HEADERS);
  const lines = areas.get(areaOf.corner(sheet))?.cells ?? [];
  return lines.findIndex((cells) => first.every((header) => cells.some((cell) => String(cell).trim() === header)));
}

function holdsRows(layout: TableLayout, sheet: string, content: Content): boolean {
  const line = headerLine(layout, sheet, content);
  const below = content.areas.get(areaOf.corner(sheet))?.cells[line + 1] ?? [];
  return line >= 0 && below.some((cell) => cell !== "");
}

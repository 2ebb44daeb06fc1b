import { problem, type Problem } from "../text/result";
import type { LogEntry } from "./decisionRows";
import type { FoundTable, WorkbookContent } from "./readTables";
import type { InputRule, TableLayout } from "./tableLayouts";
import type { CellContent } from "./writeGateway";

/** What one action of a planner writes: decided first, written in one round trip after. */
export interface SheetPlan {
  readonly tables: readonly TableWrite[];
  readonly cells: readonly CellWrite[];
  /** Blocks on a sheet that the plan makes, beside its table. */
  readonly blocks: readonly BlockWrite[];
  readonly log: LogEntry;
}

/** Rows for a table: below the one that was found, or in a new one. */
export interface TableWrite {
  readonly layout: TableLayout;
  readonly found: FoundTable | null;
  readonly rows: readonly (readonly CellContent[])[];
}

/** New content for one cell of a table that is there. */
export interface CellWrite {
  readonly table: FoundTable;
  /** Row of the body, from 0. */
  readonly row: number;
  readonly header: string;
  readonly content: CellContent;
}

export interface BlockWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
  /** Cells of the block that people fill in, or that formulas know by a name. */
  readonly cells?: readonly BlockCell[];
}

/** A cell of a block, counted from its corner. */
export interface BlockCell {
  readonly row: number;
  readonly column: number;
  /** Belongs to the sheet, so that it goes when the sheet goes and the sheet can be made again. */
  readonly name?: string;
  readonly isInput: boolean;
  readonly rule?: InputRule;
}

/** Why nothing can be written: a sheet of somebody else under a name that is needed, or a protected sheet. */
export function obstacles(
  { sheets }: WorkbookContent,
  tables: readonly Pick<TableWrite, "layout" | "found">[],
  cells: readonly CellWrite[] = [],
): readonly Problem[] {
  const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const made = tables.filter(({ found }) => found === null).map(({ layout }) => layout.sheet);
  const foreign = made.filter((name) => sheetNamed(name)?.isEmpty === false);
  const written = [
    ...made,
    ...tables.flatMap(({ found }) => (found === null ? [] : [found.sheet])),
    ...cells.map(({ table }) => table.sheet),
  ];
  const isProtected = [...new Set(written)].filter((name) => sheetNamed(name)?.isProtected === true);
  return [
    ...foreign.map((sheet) => problem("workbook.sheetTaken", { sheet })),
    ...isProtected
      .filter((sheet) => !foreign.includes(sheet))
      .map((sheet) => problem("workbook.sheetProtected", { sheet })),
  ];
}

/** Sheets that carry a name which a new table needs and hold nothing: they are used as they are. */
export function hasSheet({ sheets }: WorkbookContent, name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** What a reader of workbooks must do. Behind this interface so that the package that does it can be replaced. */
import type { Cell } from "../cells/cell";

export interface SheetCells {
  readonly name: string;
  readonly isHidden: boolean;
  /** At most one line more than may be read, and no more columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns there are, also those that are not in the rows. */
  readonly width: number;
  /** Merged blocks: the cell at the top left speaks for all of them. */
  readonly merged: readonly Block[];
  /** Rows and columns, from 0, that nobody sees who opens the file: hidden or filtered. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** What people wrote at cells, each with its cell in front. */
  readonly comments?: readonly string[];
}

export interface Block {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Gives every sheet, or throws when the file is no workbook that it can read. */
export type ReadSheets = (bytes: Uint8Array, format: "xlsx" | "ods") => readonly SheetCells[];

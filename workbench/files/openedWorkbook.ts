import type { FileSheet, FileWorkbook } from "./fileWorkbook";

/** What the workbench keeps of a file that it opened, to write back what it does not know itself. */
export interface OpenedWorkbook {
  readonly file: FileWorkbook;
  /** The sheets of the file by the ids that they have in the workbench. */
  readonly sheets: ReadonlyMap<string, FileSheet>;
  /** The names that tables had in the file, by the ids that they have in the workbench. */
  readonly tables: ReadonlyMap<string, string>;
}

import type { Problem } from "../text/result";
import type { CellContent } from "./cellContent";
import type { SelectedWeights } from "./formula/formulaChoice";
import type { PlacedFormat, PlacedRule } from "./placedFormat";
import type { DesiredRow, InputRule, TableLayout } from "./tableLayout";
import type { FoundTable, WorkbookContent } from "./workbookContent";

/**
 * What must be true in the workbook when an order is done: rows by key, blocks and pointers by name. Nothing here knows a line or
 * an address of a table that people sort; what is missing follows from comparing it with what is there.
 */
export interface DesiredState {
  readonly tables: readonly DesiredTable[];
  /** Labelled cells beside a table, on a sheet of ours. */
  readonly blocks: readonly DesiredBlock[];
  /** Cells at a place that the planner chose, which must be free. */
  readonly placed: readonly PlacedCells[];
  /** Named cells that must hold this. */
  readonly pointers: readonly DesiredPointer[];
  readonly log: LogEntry;
  /** Tables from whose rows this was computed: when one of them changes meanwhile, it is computed anew. */
  readonly basis: readonly TableLayout[];
  /** A later order took its place, in whole or in part. */
  readonly overtaken?: OvertakenOrder;
  /** What the planner must know once it stands there: something else that counts beside it. */
  readonly told?: Problem;
  /** Cells that somebody changed since the order began, and that stay. */
  readonly changed?: Problem;
  /** Cells that hold something else than their formula: what the order changes does not come through there. */
  readonly typedOver?: Problem;
}

/** An order that is completed after a later one: what the later one wrote stays. */
export interface OvertakenOrder {
  /** What the planner must know of it. */
  readonly told: Problem;
  /** True when nothing more is written of it: the log then says that it was ended, not that it is done. */
  readonly isClosed: boolean;
}

export interface DesiredTable {
  readonly layout: TableLayout;
  readonly rows: readonly DesiredRow[];
  /** Bars behind the figures of these columns. */
  readonly bars?: readonly (readonly string[])[];
  /** Cells of a table of an older schema that are no longer as they must be; the table gets the columns that came later as well. */
  readonly outdated?: (found: FoundTable, content: WorkbookContent) => readonly CellDifference[];
}

/** A cell of a row that is there and what it must hold. */
export interface CellDifference {
  /** Row of the body, from 0. */
  readonly row: number;
  readonly header: string;
  readonly content: CellContent;
}

/** A block is known by the name of its first cell; a block that is there is completed, never written over. */
export interface DesiredBlock {
  readonly sheet: string;
  readonly anchor: string;
  /** Where it is made, from 0. */
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
  readonly cells: readonly BlockCell[];
  /** Widths of its columns in points, where its words do not tell. */
  readonly widths?: readonly number[];
  /** How parts of it look, from its corner, when it is made. */
  readonly looks?: readonly PlacedFormat[];
  /** Fills that follow what its cells show, from its corner. */
  readonly rules?: readonly PlacedRule[];
  /** The column of which words such as OK and FOUT get a colour, from its corner. */
  readonly verdictColumn?: number;
  /** A block of an older schema that stands at this place, with or without its name. */
  readonly older?: OlderBlock;
  /** Columns, from its corner, in which people enter nothing: a cell that holds something else gets its own content back. */
  readonly renewedColumns?: readonly number[];
  /** True for all that stands on a sheet that the order makes for itself. */
  readonly isWholeSheet?: true;
  /** True when its sheet is printed on one page, however long it is. */
  readonly isOnePage?: true;
  /** What was written once stays what it is: a block that has its name is never completed. */
  readonly isMadeAtOnce?: true;
}

export interface OlderBlock {
  /** What it held when the plan was made, from its corner: formulas as their text. */
  readonly present: readonly (readonly unknown[])[];
  /** Whether what a cell holds now (counted from the corner) is a formula that must be renewed. */
  readonly isOutdated: (row: number, column: number, present: unknown) => boolean;
}

/** A cell of a block, counted from its corner. */
export interface BlockCell {
  readonly row: number;
  readonly column: number;
  /** A name of the workbook. One that lost its sheet is given its cell back when the sheet is made again. */
  readonly name?: string;
  readonly isInput: boolean;
  readonly rule?: InputRule;
}

export interface PlacedCells {
  readonly sheet: string;
  /** The corner, from 0. */
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
  /** Cells around it that the answer of its formula will fill: they must be free too. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
  /** The selected cells that its formula names: they must still show what the planner saw. */
  readonly reads?: SelectedWeights;
  /** What may stand in these cells, because it stands elsewhere too: it makes room. */
  readonly replaces?: readonly (readonly unknown[])[];
}

/** A cell with a name of the workbook, on a sheet and place of its own. */
export interface DesiredPointer {
  readonly name: string;
  readonly label: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** True when an order moves it; false when it is only made. */
  readonly isRenewed: boolean;
  /** Words such as OK and FOUT get a colour. */
  readonly isVerdict?: boolean;
}

/** One line in the log: what was done, and what it was before. */
export interface LogEntry {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly remark: string;
  readonly fingerprintBefore: string;
  readonly fingerprintAfter: string;
}

export function logEntry(action: string, subject: string, rest: Partial<LogEntry> = {}): LogEntry {
  return { before: "", after: "", remark: "", fingerprintBefore: "", fingerprintAfter: "", action, subject, ...rest };
}

export const nothingDesired = { tables: [], blocks: [], placed: [], pointers: [], basis: [] } as const;

import type { CellContent } from "./cellContent";

/** What may be typed in a column for input. */
export type InputRule = "count" | "persons" | "share" | "date" | "yes" | { readonly choices: readonly string[] };

/** Where a table of ours starts on its own sheet: title in A1, explanation below it, header row here (from 0). */
export const HEADER_ROW = 4;

/** A table by its headers: what formulas of other tables need to know of it. Headers are Dutch: planners see them. */
export interface TableHead<Header extends string = string> {
  readonly name: string;
  /** The sheet on which it is made. */
  readonly sheet: string;
  readonly columns: readonly Header[];
  /** What a row is about: twice the same key is twice the same row. */
  readonly key: readonly NoInfer<Header>[];
}

/** The one formula of a column, in structured references, and how its answers look. */
export interface ColumnFormula {
  readonly template: string;
  readonly format: string;
}

/** A table that the add-in writes and reads. It is known by its headers, not by its name, sheet or place. */
export interface TableLayout<Header extends string = string> extends TableHead<Header> {
  /** Only of a table that the catalogue of titles does not know: see `titleLines`. */
  readonly title?: string;
  readonly explanation?: string;
  /** Columns that compute themselves: one formula each, the same in every row. */
  readonly formulas?: Readonly<Partial<Record<NoInfer<Header>, ColumnFormula>>>;
  /** Where its formulas come late: the other tables of ours that they name. */
  readonly names?: readonly string[];
  /** Columns that tell when or by which version a row came: two rows that differ only here are the same row. */
  readonly stamps?: readonly NoInfer<Header>[];
  /** How many columns stay in view when the sheet is scrolled sideways; the header row then stays as well. */
  readonly frozenColumns?: number;
  /** Widths in points; a column without one gets the width of its header. */
  readonly widths?: Readonly<Partial<Record<NoInfer<Header>, number>>>;
  /** What may be typed in a column for input; its header ends in "(invoer)", unless the table is known by another one. */
  readonly inputs?: Readonly<Partial<Record<NoInfer<Header>, InputRule>>>;
  /** Columns for input in which people write words: anything may be typed there. */
  readonly words?: readonly NoInfer<Header>[];
  /** Columns with sentences, which wrap: then all cells stand at the top of their row. */
  readonly wrapped?: readonly NoInfer<Header>[];
  /** Columns that came with a later schema: a table without them is of ours too, and gets them when it is written. */
  readonly added?: readonly NoInfer<Header>[];
  /** True when a workbook may hold more of these tables: one is then known by its name or its sheet. */
  readonly isOneOfMany?: boolean;
  /** A key as text, where one thing can be written in more ways: a date and a year, say. */
  readonly keyText?: (header: string, cell: unknown) => string;
}

/** Checks at compile time that every header that is named is a header of the table. */
export function tableHead<const Header extends string>(head: TableHead<Header>): TableHead<Header> {
  return head;
}

type LayoutParts<Header extends string> = Omit<TableLayout<Header>, keyof TableHead>;

export function tableLayout<const Header extends string>(
  head: TableHead<Header>,
  parts: LayoutParts<Header>,
): TableLayout<Header> {
  return { ...head, ...parts };
}

/** A row that must be there, by header. Columns that compute themselves are not among them. */
export interface DesiredRow {
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Headers whose cells must hold this also when the row is there already; all others are left as they are. */
  readonly renewed: readonly string[];
}

type RowCells<Header extends string> = Readonly<Partial<Record<Header, CellContent>>>;

/** A row of a table by its headers: a header that does not exist does not compile. What is left out waits for input. */
export function rowOf<Header extends string>(
  _head: TableHead<Header>,
  cells: RowCells<NoInfer<Header>>,
  renewed: readonly NoInfer<Header>[] = [],
): DesiredRow {
  return {
    cells: new Map(
      Object.entries<CellContent | undefined>(cells).flatMap(([header, content]) =>
        content === undefined ? [] : [[header, content] as const],
      ),
    ),
    renewed,
  };
}

/** A table of the workbook as it was read: headers trimmed, rows as cells. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Where the header row begins on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** What the cells show. */
  readonly rows: readonly (readonly unknown[])[];
  /** What stands in the cells: a formula as its text. Only where a plan asked for it. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  /** How the cells of some columns looked, by the place of the column, where that was read. */
  readonly formats?: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** A row of totals stops a table from growing. */
  readonly hasTotals: boolean;
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** The smallest area with content, or null on an empty sheet. */
  readonly used: FoundArea | null;
  /** Empty for a tab without one; not there where it was not asked. */
  readonly tabColor?: string;
}

export interface FoundArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that has a name. */
export interface FoundPointer {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** Everything of a workbook that the add-in looks at, from one read. */
export interface WorkbookContent {
  readonly tables: readonly FoundTable[];
  readonly sheets: readonly FoundSheet[];
  /** Named cells, by name; absent when the name does not exist or points at nothing. */
  readonly pointers: ReadonlyMap<string, FoundPointer>;
  /** Names that exist and point at nothing, such as #REF!. */
  readonly brokenNames: readonly string[];
  /** Where every table stands, those of others too: header row and body together. */
  readonly places: readonly TablePlace[];
  /** What stands in areas that matter, by what they are: formulas as their text. */
  readonly areas: ReadonlyMap<string, FoundCells>;
}

export interface TablePlace extends FoundArea {
  readonly name: string;
  readonly sheet: string;
}

/** Cells with the corner in which they begin, from 0. */
export interface FoundCells {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
  /** What they show, where it was read along. */
  readonly shown?: readonly (readonly unknown[])[];
  /** How they look, in en-US codes, where that was asked. */
  readonly formats?: readonly (readonly string[])[];
}

/** An area of a sheet that a plan must look at, and under what it is kept. */
export interface WantedArea extends FoundArea {
  readonly name: string;
  readonly sheet: string;
  /** How its cells look matters too. */
  readonly withFormats?: true;
  /** What its cells show matters too. */
  readonly withShown?: true;
}

/** Under what the areas are kept. */
export const areaOf = {
  /** A sheet that carries a name of ours and holds no table of ours. */
  sheet: (name: string): string => `sheet ${name.toLowerCase()}`,
  /** Where a sheet that holds no table begins. */
  corner: (name: string): string => `corner ${name.toLowerCase()}`,
  block: (anchor: string): string => `block ${anchor}`,
  /** The first row of a table of ours: its formulas are those of its columns. */
  first: (table: Pick<FoundTable, "id">): string => `first ${table.id}`,
  column: (table: Pick<FoundTable, "id">, header: string): string => `column ${table.id} ${header}`,
  below: (table: FoundTable): string => `below ${table.id}`,
  right: (table: FoundTable): string => `right ${table.id}`,
  placed: (cells: { readonly sheet: string; readonly row: number; readonly column: number }): string =>
    `placed ${cells.sheet}!${cells.row},${cells.column}`,
  /** Cells that a planner selected. */
  selected: ({
    sheet,
    row,
    column,
  }: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }): string => `selected ${sheet}!${row},${column}`,
} as const;

/** What stands in a cell of the sheet (from 0) as far as the area was read; blank outside it. */
export function cellAt(found: FoundCells | undefined, row: number, column: number): unknown {
  return found?.cells[row - found.row]?.[column - found.column] ?? "";
}

export const emptyWorkbook: WorkbookContent = {
  tables: [],
  sheets: [],
  pointers: new Map(),
  brokenNames: [],
  places: [],
  areas: new Map(),
};

/** A table cannot be without rows: one that holds nothing yet has one blank row. */
export function isBlankTable({ rows }: Pick<FoundTable, "rows">): boolean {
  return rows.length === 1 && (rows[0] ?? []).every((cell) => cell === "" || cell === null);
}

export function sheetNamed({ sheets }: Pick<WorkbookContent, "sheets">, name: string): FoundSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** What a named cell holds, as text without blanks around it; empty when there is no such cell. */
export function pointerText({ pointers }: Pick<WorkbookContent, "pointers">, name: string): string {
  const value = pointers.get(name)?.value;
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

import { at } from "../../numbers/at";

/** A checked request: a table of whole weights between two margins of the same sum. */
export interface Table {
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly weights: readonly (readonly bigint[])[];
  /** Natural logarithms of the weights, for a first look; −Infinity for 0. */
  readonly logarithms: readonly (readonly number[])[];
  /** Twice the signpost below place number `place` (from 1): what a scaled weight must reach for it. */
  readonly twiceSignpost: (place: number) => bigint;
}

export type Places = number[][];

/** The same table on its side. */
export function transposed(table: Table): Table {
  return {
    ...table,
    rowTotals: table.columnTotals,
    columnTotals: table.rowTotals,
    weights: turned(table.weights),
    logarithms: turned(table.logarithms),
  };
}

export function turned<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return at(rows, 0).map((_none, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

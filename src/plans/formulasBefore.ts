import type { FoundTable } from "./workbookContent";

type Rows = readonly (readonly unknown[])[];

/**
 * The formulas of a table right before a batch wrote in it. Of columns that are not written only the answers are read: there a formula is
 * taken to stand where one stood. Where no column is written, what is known stays.
 *
 * @param columns By its place, what stood in a column that is written: one cell a row.
 */
export function formulasBefore(
  { formulas: known }: FoundTable,
  rows: Rows,
  columns: ReadonlyMap<number, Rows>,
): Rows | null {
  if (columns.size === 0) return known;
  return rows.map((row, line) =>
    row.map((shown, place) => {
      const formulas = columns.get(place);
      return formulas === undefined ? (known?.[line]?.[place] ?? shown) : formulas[line]?.[0];
    }),
  );
}

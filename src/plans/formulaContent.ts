import type { CellContent } from "./cellContent";
import type { ColumnFormula } from "./tableLayout";

/** The one formula of a column as it comes in a cell. */
export function formulaContent({ template, format }: ColumnFormula): CellContent {
  return { kind: "formula", formula: `=${template}`, format };
}

import type { CellContent } from "./cellContent";
import { layouts } from "./layouts";
import { recogniseTable } from "./recogniseTable";
import { withActualNames } from "./structured";
import type { WorkbookContent } from "./workbookContent";

/** The names that tables of ours have in this workbook, by the names that we give them. */
export function actualNames({ tables }: Pick<WorkbookContent, "tables">): ReadonlyMap<string, string> {
  return new Map(
    layouts.flatMap((layout) => {
      const found = recogniseTable(layout, tables);
      return found.ok && found.value !== null ? [[layout.name, found.value.name] as const] : [];
    }),
  );
}

/** What goes in a cell as this workbook writes it: its formulas name tables as they are called here. */
export function withNamesOf(content: Pick<WorkbookContent, "tables">): (cell: CellContent) => CellContent {
  const actual = actualNames(content);
  return (cell) =>
    cell.kind === "formula"
      ? { ...cell, formula: withActualNames(cell.formula, (name) => actual.get(name) ?? name) }
      : cell;
}

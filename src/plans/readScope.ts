import type { Cut, PlacedTable } from "./readParts";
import { recogniseTable } from "./recogniseTable";
import type { TableLayout } from "./tableLayout";
import type { FoundTable, WantedArea, WorkbookContent } from "./workbookContent";

/** What of a workbook must be read. */
export interface ReadScope {
  /** Of which tables the formulas matter, and not only what their cells show. */
  readonly withFormulas: (table: FoundTable) => boolean;
  /** The tables whose rows matter. */
  readonly layouts: readonly TableLayout[];
  /** Whether the rows of a table matter that is none of these layouts by its headers. */
  readonly isOurs: (table: FoundTable) => boolean;
  /** Areas beside tables, at chosen places and on sheets that must be made. */
  readonly areas: (found: WorkbookContent) => readonly WantedArea[];
  /** How these tables are read; by their rows, and once, where it says nothing. */
  readonly cut?: (placed: readonly PlacedTable[]) => Promise<Cut>;
  /** How often it is read anew where named cells move meanwhile; a few times where it says nothing. */
  readonly times?: number;
}

/** What there is and where it stands, and no rows. */
export const onlyPlaces: ReadScope = {
  withFormulas: () => false,
  layouts: [],
  isOurs: () => false,
  areas: () => [],
};

/** Whether the rows of a table are read: of ours by their headers or name, and as the scope says. The rows of others are not. */
export function isWanted(
  tables: readonly FoundTable[],
  scope: ReadScope,
): (found: { readonly table: FoundTable }) => boolean {
  const recognised = new Set(
    scope.layouts.flatMap((layout) => {
      const found = recogniseTable(layout, tables);
      return found.ok && found.value !== null ? [found.value.id] : [];
    }),
  );
  const isNamed = ({ name }: FoundTable): boolean => scope.layouts.some((layout) => name === layout.name);
  return ({ table }) => recognised.has(table.id) || isNamed(table) || scope.isOurs(table);
}

import type { Dirt } from "./dirtyCells";
import { layouts } from "./layouts";

/** What changed sheets hold of ours, and which formulas must be computed again for it. */
export interface Touched {
  readonly isOurs: boolean;
  readonly dirt: Dirt | null;
}

const CONTEXT_TABLES = ["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel"];
const INHABITANTS_TABLE = "LRT_Inwoners";

/** A table on a sheet that changed. */
export interface TouchedTable {
  readonly name: string;
  /** Its header row; empty where somebody switched that off. */
  readonly headers: readonly string[];
}

/**
 * @param tables The tables on the sheets that changed.
 * @param hasPointer Whether a cell on them says which decision or key is active.
 * @param isGone Whether one of the sheets is gone: it may have held anything.
 */
export function touchedBy({
  tables,
  hasPointer,
  isGone,
}: {
  readonly tables: readonly TouchedTable[];
  readonly hasPointer: boolean;
  readonly isGone: boolean;
}): Touched {
  const found = tables.flatMap(namesFor);
  const isContext = hasPointer || found.some((name) => CONTEXT_TABLES.includes(name));
  const isInhabitants = found.includes(INHABITANTS_TABLE);
  const dirt = isContext && isInhabitants ? "both" : isContext ? "context" : isInhabitants ? "inhabitants" : null;
  return { isOurs: isGone || hasPointer || found.length > 0, dirt: isGone ? "both" : dirt };
}

/**
 * The tables of ours that this one may be: by its headers, whatever its name, and by its name, so that a header that was typed over or
 * switched off hides no change. A damaged table with another name counts by its first column, which was that of its key before.
 */
function namesFor(table: TouchedTable): readonly string[] {
  const { headers } = table;
  return layouts
    .filter(({ name, columns, added = [], key }) => {
      const later: ReadonlySet<string> = new Set(added);
      return (
        name === table.name ||
        columns.every((column) => later.has(column) || headers.includes(column)) ||
        ((headers[0] === columns[0] || headers[0] === key[0]) && key.every((header) => headers.includes(header)))
      );
    })
    .map(({ name }) => name);
}

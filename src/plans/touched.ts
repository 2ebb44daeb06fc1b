import type { Dirt } from "./dirtyCells";
import { layouts } from "./layouts";

/** What changed sheets hold of ours, and which formulas must be computed again for it. */
export interface Touched {
  readonly isOurs: boolean;
  readonly dirt: Dirt | null;
}

const CONTEXT_TABLES = ["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel"];
const INHABITANTS_TABLE = "LRT_Inwoners";

/**
 * @param headers The header rows of the tables on the sheets that changed.
 * @param hasPointer Whether a cell on them says which decision or key is active.
 * @param isGone Whether one of the sheets is gone: it may have held anything.
 */
export function touchedBy({
  headers,
  hasPointer,
  isGone,
}: {
  readonly headers: readonly (readonly string[])[];
  readonly hasPointer: boolean;
  readonly isGone: boolean;
}): Touched {
  const found = headers.flatMap(namesFor);
  const isContext = hasPointer || found.some((name) => CONTEXT_TABLES.includes(name));
  const isInhabitants = found.includes(INHABITANTS_TABLE);
  const dirt = isContext && isInhabitants ? "both" : isContext ? "context" : isInhabitants ? "inhabitants" : null;
  return { isOurs: isGone || hasPointer || found.length > 0, dirt: isGone ? "both" : dirt };
}

/** The tables of ours that these headers may be of; a damaged table counts by its first column. */
function namesFor(headers: readonly string[]): readonly string[] {
  return layouts
    .filter(({ columns, added = [], key }) => {
      const later: ReadonlySet<string> = new Set(added);
      return (
        columns.every((column) => later.has(column) || headers.includes(column)) ||
        (headers[0] === columns[0] && key.every((header) => headers.includes(header)))
      );
    })
    .map(({ name }) => name);
}

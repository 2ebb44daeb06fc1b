import { hasUnread, KEPT } from "./keptColumn";
import type { PlacedTable } from "./readParts";
import type { ReadScope } from "./readScope";
import type { FoundTable } from "./workbookContent";

/**
 * Tables that must be read once more: with their formulas where they show that one of theirs looks at nothing, and with kept orders of a
 * long log that matter.
 */
export async function readMore<Placed extends Pick<PlacedTable, "table" | "place">>(
  placed: readonly Placed[],
  read: ReadonlyMap<string, FoundTable>,
  { withFormulas, keptLines }: Pick<ReadScope, "withFormulas" | "keptLines">,
): Promise<readonly (Placed & Pick<PlacedTable, "withFormulas" | "lines">)[]> {
  const asked = placed.map(async (one) => {
    const table = read.get(one.table.id);
    if (table === undefined) return [];
    const isLost = table.formulas === null && table.rows.some((row) => row.includes("#REF!"));
    const kept = table.headers.indexOf(KEPT);
    const lines = kept >= 0 && hasUnread(table.rows, kept) ? ((await keptLines?.(table)) ?? []) : [];
    return isLost || lines.length > 0 ? [{ ...one, withFormulas: isLost || withFormulas(table), lines }] : [];
  });
  return (await Promise.all(asked)).flat();
}

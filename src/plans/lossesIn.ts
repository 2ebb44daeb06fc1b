import type { PlacedTable } from "./readParts";
import type { FoundTable } from "./workbookContent";

/** Tables that show that a formula of theirs looks at nothing, to be read once more with their formulas. */
export function lossesIn<Placed extends Pick<PlacedTable, "table" | "place">>(
  placed: readonly Placed[],
  read: ReadonlyMap<string, FoundTable>,
): readonly (Placed & { readonly withFormulas: true })[] {
  return placed.flatMap((one) => {
    const table = read.get(one.table.id);
    const isLost = table?.formulas === null && table.rows.some((row) => row.includes("#REF!"));
    return isLost ? [{ ...one, withFormulas: true as const }] : [];
  });
}

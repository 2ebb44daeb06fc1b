import { cellText } from "./cellText";
import { heldBy } from "./cellContent";
import type { DesiredRow, TableLayout } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

type Keyed = Pick<TableLayout, "key" | "keyText">;

/** The key of a row that must be there. */
export function keyOfDesired(layout: Keyed, { cells }: DesiredRow): string {
  return keyOf(layout, (header) => {
    const content = cells.get(header);
    return content === undefined ? "" : heldBy(content);
  });
}

/** The keys of the rows that are there, in their order; a row without anything in its key has none. */
export function keysOfFound(layout: Keyed, table: FoundTable): readonly (string | null)[] {
  const places = new Map(layout.key.map((header) => [header, table.headers.indexOf(header)]));
  return table.rows.map((cells) => {
    const cellUnder = (header: string): unknown => cells[places.get(header) ?? -1] ?? "";
    return layout.key.every((header) => cellText(cellUnder(header)) === "") ? null : keyOf(layout, cellUnder);
  });
}

function keyOf({ key, keyText }: Keyed, cellUnder: (header: string) => unknown): string {
  return JSON.stringify(key.map((header) => keyText?.(header, cellUnder(header)) ?? cellText(cellUnder(header))));
}

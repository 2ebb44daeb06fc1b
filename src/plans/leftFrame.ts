import { isFrame } from "./isFrame";
import { HEADER_ROW, type TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

/** The frame that an undo left of a table which an order makes anew. */
export interface LeftFrame {
  readonly id: string;
  /** Whether it stands where the order makes the table: it is filled there, so that what refers to it stays. Elsewhere it only holds the name. */
  readonly isInPlace: boolean;
}

/** Only under our own name: a blank table of somebody else is theirs. */
export function leftFrame(
  { name, sheet }: Pick<TableHead, "name" | "sheet">,
  tables: readonly FoundTable[],
): LeftFrame | null {
  const frame = tables.find((table) => table.name === name && isFrame(table));
  if (frame === undefined) return null;
  const isInPlace = frame.sheet === sheet && frame.row === HEADER_ROW && frame.column === 0;
  return { id: frame.id, isInPlace };
}

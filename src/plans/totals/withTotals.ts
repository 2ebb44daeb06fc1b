import type { DesiredBlock, DesiredState } from "../desiredState";
import { isHeld } from "../isHeld";
import type { OrderKind } from "../order";
import { recogniseTable } from "../recogniseTable";
import { keyOfDesired, keysOfFound } from "../rowKey";
import { type DesiredRow, HEADER_ROW, type TableLayout } from "../tableLayout";
import {
  areaOf,
  cellAt,
  type FoundTable,
  isBlankTable,
  type WantedArea,
  type WorkbookContent,
} from "../workbookContent";
import { totalledColumns } from "./totalledColumns";
import { totalsAnchor, totalsBlock, totalsWidth } from "./totalsBlock";

interface GivenOrder {
  readonly kind: OrderKind;
  /** True when it did not finish: a table with nothing but its own rows is the one that it made. */
  readonly isBegun: boolean;
}

/**
 * A table that comes into being gets its line of totals with it, also when an order is completed that made it and stopped. One that was there
 * keeps what stands above it.
 */
export function withTotals(
  desired: DesiredState,
  { kind, isBegun }: GivenOrder,
  content: WorkbookContent,
): DesiredState {
  if (kind === "update") return desired;
  const blocks = desired.tables.flatMap(({ layout, rows }) => {
    const totalled = totalledColumns.get(layout.name);
    const found = recogniseTable(layout, content.tables);
    if (totalled === undefined || !found.ok) return [];
    const block = totalsBlock(totalled, layout.formulas);
    const table = found.value;
    if (table === null) return [block];
    const isMade = isBlankTable(table) || (isBegun && holdsOnly(table, layout, rows));
    return isMade && hasRoom(table, layout, block, content) ? [block] : [];
  });
  return blocks.length === 0 ? desired : { ...desired, blocks: [...desired.blocks, ...blocks] };
}

/** A row without a key holds nothing yet. */
function holdsOnly(found: FoundTable, layout: TableLayout, rows: readonly DesiredRow[]): boolean {
  const own = new Set(rows.map((row) => keyOfDesired(layout, row)));
  return keysOfFound(layout, found).every((key) => key === null || own.has(key));
}

/** Rows above tables in which no line of totals is known to stand. */
export function rowsAbove(
  { tables, pointers }: WorkbookContent,
  layouts: readonly TableLayout[],
): readonly WantedArea[] {
  return layouts.flatMap((layout) => {
    const totalled = totalledColumns.get(layout.name);
    if (totalled === undefined || pointers.has(totalsAnchor(totalled.head))) return [];
    const found = recogniseTable(layout, tables);
    if (!found.ok || found.value === null || !isAtPlace(found.value, layout)) return [];
    const { sheet } = found.value;
    const columns = totalsWidth(totalled);
    return [{ name: areaOf.sheet(sheet), sheet, row: HEADER_ROW - 1, column: 0, rows: 1, columns }];
  });
}

function isAtPlace({ sheet, row, column }: FoundTable, layout: TableLayout): boolean {
  return sheet === layout.sheet && row === HEADER_ROW && column === 0;
}

function hasRoom(found: FoundTable, layout: TableLayout, block: DesiredBlock, content: WorkbookContent): boolean {
  if (content.pointers.has(block.anchor)) return true;
  const above = content.areas.get(areaOf.sheet(found.sheet));
  return (
    isAtPlace(found, layout) &&
    block.contents.flat().every((wanted, place) => {
      const cell = cellAt(above, block.row, place);
      return cell === "" || (wanted.kind === "formula" && isHeld(wanted, cell));
    })
  );
}

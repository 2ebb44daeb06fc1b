import type { DesiredBlock, DesiredState } from "../desiredState";
import { isHeld } from "../isHeld";
import type { OrderKind } from "../order";
import { recogniseTable } from "../recogniseTable";
import { HEADER_ROW, type TableLayout } from "../tableLayout";
import { areaOf, cellAt, type FoundTable, type WantedArea, type WorkbookContent } from "../workbookContent";
import { totalledColumns } from "./totalledColumns";
import { totalsAnchor, totalsBlock, totalsWidth } from "./totalsBlock";

interface GivenOrder {
  readonly kind: OrderKind;
  /** True when it did not finish: a table that is there may be the one that it made. */
  readonly isBegun: boolean;
}

/**
 * A table that comes into being gets its line of totals with it. One that was there keeps what stands above it: an order that was begun adds
 * the line only where the row is free, and an update of an older workbook never does.
 */
export function withTotals(
  desired: DesiredState,
  { kind, isBegun }: GivenOrder,
  content: WorkbookContent,
): DesiredState {
  if (kind === "update") return desired;
  const blocks = desired.tables.flatMap(({ layout }) => {
    const totalled = totalledColumns.get(layout.name);
    const found = recogniseTable(layout, content.tables);
    if (totalled === undefined || !found.ok) return [];
    const block = totalsBlock(totalled, layout.formulas);
    const isWanted = found.value === null || (isBegun && hasRoom(found.value, layout, block, content));
    return isWanted ? [block] : [];
  });
  return blocks.length === 0 ? desired : { ...desired, blocks: [...desired.blocks, ...blocks] };
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

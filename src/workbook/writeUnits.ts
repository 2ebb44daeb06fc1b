/**
 * The writes of a difference, in an order in which every stop half-way leaves a workbook that the next try completes: sheets, the line
 * in the log, tables with their values, blocks and names, formulas (which name tables and names), renewed cells, the end in the log.
 */
import { type Difference, sheetsOf } from "../plans/difference";
import { withNamesOf } from "../plans/actualNames";
import { inFormulaOrder } from "../plans/formulaOrder";
import { logLayout } from "../plans/log";
import { logParts } from "../plans/logParts";
import { ownerOf } from "../plans/partOf";
import { type NewTab, newTabs } from "../plans/sheetTabs";
import type { ChangedTable, NewTable } from "../plans/tableDifference";
import type { WorkbookContent } from "../plans/workbookContent";
import { blockFormulas, blockValues, placedUnits, pointerUnits } from "./writeBlocks";
import type { OwnedUnit, WriteUnit } from "./writeUnit";
import { changedTableUnits, logEndUnit, newTableUnits, renewedUnits, tableFormulas } from "./writeTables";

export function writeUnits(difference: Difference, content: WorkbookContent): readonly OwnedUnit[] {
  const naming = withNamesOf(content);
  const isLog = ({ layout }: NewTable | ChangedTable): boolean => layout === logLayout;
  const log = difference.tables.filter(isLog);
  const tables = difference.tables.filter((table) => !isLog(table));
  const inOrder = inFormulaOrder(tables);
  const beginsLog = log.some((table) => table.kind === "new" || table.addedRows.length > 0);
  return [
    ...newTabs(sheetsOf(difference), content).map(newSheet),
    ...owned(log, ownerOf.table, (table) => [...valuesOf(table), ...renewedUnits(logParts(table).given, naming)]),
    ...owned(tables, ownerOf.table, valuesOf),
    ...owned(difference.blocks, ownerOf.block, blockValues),
    ...owned(difference.pointers, ownerOf.pointer, (pointer) => pointerUnits(pointer, naming)),
    ...owned(inOrder, ownerOf.table, (table) => tableFormulas(table, naming)),
    ...owned(difference.blocks, ownerOf.block, (block) => blockFormulas(block, naming)),
    ...owned(difference.placed, ownerOf.placed, placedUnits),
    ...owned(inOrder, ownerOf.table, (table) => renewedUnits(table, naming)),
    ...owned(log, ownerOf.table, (table) =>
      beginsLog ? [logEndUnit(table)] : renewedUnits(logParts(table).step, naming),
    ),
  ];
}

function owned<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  unitsOf: (item: Item) => readonly WriteUnit[],
): readonly OwnedUnit[] {
  return items.flatMap((item) => unitsOf(item).map((unit) => ({ ...unit, owner: nameOf(item) })));
}

function valuesOf(table: NewTable | ChangedTable): readonly WriteUnit[] {
  return table.kind === "new" ? newTableUnits(table) : changedTableUnits(table);
}

/** Its place and colour come right after it, and never later: on a sheet that people know they would move what they see. */
function newSheet({ name, isLeft, position, color }: NewTab): OwnedUnit {
  const write = ({ workbook: { worksheets } }: Excel.RequestContext): void => {
    const sheet = isLeft ? worksheets.getItem(name) : worksheets.add(name);
    if (position !== null) sheet.position = position;
    if (color !== null) sheet.tabColor = color;
  };
  return { owner: "", cells: 0, write };
}

/**
 * The writes of a difference, in an order in which every stop half-way leaves a workbook that the next try completes: sheets, the line
 * in the log, tables with their values, blocks and names, formulas (which name tables and names), renewed cells, the end in the log.
 */
import type { Difference } from "../plans/difference";
import { withNamesOf } from "../plans/actualNames";
import { inFormulaOrder } from "../plans/formulaOrder";
import { logLayout } from "../plans/log";
import { logParts } from "../plans/logParts";
import type { ChangedTable, NewTable } from "../plans/tableDifference";
import type { WorkbookContent } from "../plans/workbookContent";
import { blockFormulas, blockValues, placedUnits, pointerUnits } from "./writeBlocks";
import type { WriteUnit } from "./writeUnit";
import { changedTableUnits, logEndUnit, newTableUnits, renewedUnits, tableFormulas } from "./writeTables";

export function writeUnits(difference: Difference, content: WorkbookContent): readonly WriteUnit[] {
  const naming = withNamesOf(content);
  const isLog = ({ layout }: NewTable | ChangedTable): boolean => layout === logLayout;
  const log = difference.tables.filter(isLog);
  const tables = difference.tables.filter((table) => !isLog(table));
  const inOrder = inFormulaOrder(tables);
  const beginsLog = log.some((table) => table.kind === "new" || table.addedRows.length > 0);
  return [
    ...difference.newSheets.map(newSheet),
    ...log.flatMap((table) => [...valuesOf(table), ...renewedUnits(logParts(table).given, naming)]),
    ...tables.flatMap((table) => valuesOf(table)),
    ...difference.blocks.flatMap(blockValues),
    ...pointerUnits(difference.pointers, naming),
    ...inOrder.flatMap((table) => tableFormulas(table, naming)),
    ...difference.blocks.flatMap((block) => blockFormulas(block, naming)),
    ...placedUnits(difference.placed),
    ...inOrder.flatMap((table) => renewedUnits(table, naming)),
    ...log.flatMap((table) => (beginsLog ? [logEndUnit(table)] : renewedUnits(logParts(table).step, naming))),
  ];
}

function valuesOf(table: NewTable | ChangedTable): readonly WriteUnit[] {
  return table.kind === "new" ? newTableUnits(table) : changedTableUnits(table);
}

function newSheet(name: string): WriteUnit {
  return { cells: 0, write: ({ workbook }) => void workbook.worksheets.add(name) };
}

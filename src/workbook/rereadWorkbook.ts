/** Reads again what an order was to write, in one round trip where it is not large: the proof that it stands. */
import { contentAfter, type ReadAfter } from "../plans/contentAfter";
import { longLog } from "../plans/longLog";
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import { withKnown } from "../plans/keptOrders";
import { madeMeanwhile } from "../plans/madeMeanwhile";
import { proofAreas } from "../plans/proofAreas";
import { provedTables } from "../plans/provedTables";
import type { FoundPointer, FoundTable, WorkbookContent } from "../plans/workbookContent";
import { loadBodies } from "./loadBodies";
import { rangeAt } from "./rangeAt";

/** @returns The content with everything that the order is about as it is now; null when all of it must be looked at anew. */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  difference: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): Promise<WorkbookContent | null> {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/id");
  const proved = provedTables(difference, desired, content);
  const heads = proved.map(({ table }) => askHead(tables.getItem(table.id)));
  const areas = askAreas(context, difference);
  const bodies = await loadBodies(context, proved, longLog([]))();

  const beside = areas((name) => names.items.some((item) => item.name === name));
  const read = new Map(
    proved.flatMap(({ table }, place) => {
      const found = withKnown({ ...(bodies.get(table.id) ?? table), ...heads[place]?.() }, table);
      return [[found.id, found] as const];
    }),
  );
  const known = new Set([...content.tables.map(({ id }) => id), ...read.keys()]);
  const allNames = names.items.map(({ name }) => name);
  const allTables = tables.items.map(({ id }) => id);
  if (madeMeanwhile(allNames, allTables, known, difference, content)) return null;
  return contentAfter(content, difference, { tables: read, ...beside });
}

type Head = Pick<FoundTable, "id" | "name" | "row" | "column" | "headers" | "hasTotals">;

function askHead(table: Excel.Table): () => Head {
  const range = table.getHeaderRowRange();
  table.load("id,name,showTotals");
  range.load("values,rowIndex,columnIndex");
  return () => {
    const [headers = []]: readonly (readonly unknown[])[] = range.values;
    return {
      id: table.id,
      name: table.name,
      row: range.rowIndex,
      column: range.columnIndex,
      headers: headers.map((header) => String(header).trim()),
      hasTotals: table.showTotals,
    };
  };
}

/** Blocks, cells at chosen places, and pointers. */
function askAreas(
  { workbook }: Excel.RequestContext,
  difference: Difference,
): (isNamed: (name: string) => boolean) => Pick<ReadAfter, "pointers" | "cells"> {
  const asked = proofAreas(difference).map((area) => {
    const range = rangeAt(workbook, area);
    range.load("values,formulas");
    return { area, range };
  });
  return (isNamed) => ({
    cells: asked.map(({ area: { key, row, column }, range }) => [
      key,
      { row, column, cells: range.formulas, shown: range.values },
    ]),
    pointers: asked.flatMap(({ area: { sheet, row, column, names }, range }) => {
      const values: readonly (readonly unknown[])[] = range.values;
      return names
        .filter(({ name }) => isNamed(name))
        .map(({ name, row: down, column: right }): readonly [string, FoundPointer] => [
          name,
          { sheet, row: row + down, column: column + right, value: values[down]?.[right] },
        ]);
    }),
  });
}

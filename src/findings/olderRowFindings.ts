/** Rows that a pane of version 0.2.0 wrote in a workbook that was updated before, or that somebody typed: the update puts them right. */
import { schemaOf } from "../plans/schema/schemaOf";
import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { bareLines } from "../plans/schema/bareRows";
import { olderLines } from "../plans/schema/outdatedCells";
import type { WorkbookContent } from "../plans/workbookContent";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, type OwnTable, ownTables } from "./ownTables";

/** A workbook of an older schema is one finding by itself. Cost: every formula of our tables is taken apart once. */
export function olderRowFindings({ content }: InspectedWorkbook): readonly Finding[] {
  if (schemaOf(content) !== SCHEMA_VERSION) return [];
  return ownTables(content).flatMap((own) => {
    const lines = olderRows(own, content);
    const [first] = lines;
    const parameters = { rows: lines.length, table: own.table.name };
    return first === undefined ? [] : [found("OUDEREGEL", atRow(own, first), parameters, { kind: "update" })];
  });
}

/** The rows of the body (from 0) that lack formulas of this schema as a whole, or have those of an older one. */
export function olderRows({ layout, table }: OwnTable, content: WorkbookContent): readonly number[] {
  const lines = [...bareLines(layout, table), ...olderLines(layout, table, content)];
  return [...new Set(lines)].sort((one, other) => one - other);
}

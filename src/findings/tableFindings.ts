/** Tables of ours that cannot be told apart, are none any more, miss columns, were renamed or stand where formulas do not expect them. W1, W8, W17. */
import { convertedTables } from "../plans/convertedTables";
import { CORNER } from "../plans/cornerAreas";
import { layouts } from "../plans/layouts";
import { logLayout } from "../plans/log";
import { recogniseTable } from "../plans/recogniseTable";
import { lostColumns } from "../plans/schema/lostColumns";
import type { TableLayout } from "../plans/tableLayout";
import { lostLogColumns } from "../plans/wholeLog";
import { areaOf, type FoundCells, type FoundTable } from "../plans/workbookContent";
import { type Finding, found, nowhere, type Where } from "./finding";
import { type InspectedWorkbook, shownAt } from "./inspectedWorkbook";
import { ownTables } from "./ownTables";

/** The name that Excel gives to a table, in the languages in which we meet it. */
const NAME_OF_OURS = /^LRT_/u;

export function tableFindings(workbook: InspectedWorkbook): readonly Finding[] {
  return [
    ...layouts.flatMap((layout) => recognitionFindings(layout, workbook.content.tables)),
    ...lostColumns(workbook.content).map(({ layout, table, missing }) =>
      found("KOPPEN", placeOf(table), { table: layout.name, columns: missing.join(", ") }),
    ),
    ...logFindings(workbook.content),
    ...convertedFindings(workbook),
    ...ownTables(workbook.content).flatMap(({ layout, table }) => placeFindings(layout, table, workbook)),
  ];
}

function convertedFindings({ content, sheets }: InspectedWorkbook): readonly Finding[] {
  const corners = sheets
    .filter(({ name }) => content.tables.every(({ sheet }) => sheet !== name))
    .map(({ name, row, column, formulas }): readonly [string, FoundCells] => {
      const cells = formulas.slice(0, CORNER.rows).map((line) => line.slice(0, CORNER.columns));
      return [areaOf.corner(name), { row, column, cells }];
    });
  return convertedTables({ ...content, areas: new Map(corners) }).map(({ layout, sheet }) =>
    found("TABELBEREIK", { ...nowhere, sheet }, { table: layout.name }),
  );
}

function logFindings(content: InspectedWorkbook["content"]): readonly Finding[] {
  const lost = lostLogColumns(content);
  if (lost === null) return [];
  return [found("KOPPEN", placeOf(lost.table), { table: logLayout.name, columns: lost.missing.join(", ") })];
}

function recognitionFindings(layout: TableLayout, tables: readonly FoundTable[]): readonly Finding[] {
  const recognised = recogniseTable(layout, tables);
  const named = tables.find(({ name }) => name === layout.name);
  if (!recognised.ok && named !== undefined && !hasColumns(layout, named)) {
    const missing = layout.columns.filter((column) => !named.headers.includes(column)).join(", ");
    return [found("KOPPEN", placeOf(named), { table: layout.name, columns: missing })];
  }
  const alike = tables.filter((table) => hasColumns(layout, table));
  const [one, other] = alike;
  if (one === undefined || other === undefined) return [];
  return [found("TABELTWEE", placeOf(other), { table: layout.name, one: one.name, other: other.name })];
}

function hasColumns({ columns, added = [] }: TableLayout, { headers }: FoundTable): boolean {
  const later: ReadonlySet<string> = new Set(added);
  return columns.every((column) => later.has(column) || headers.includes(column));
}

function placeFindings(layout: TableLayout, table: FoundTable, workbook: InspectedWorkbook): readonly Finding[] {
  const where = placeOf(table);
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const isTitled = sheet !== undefined && shownAt(sheet, 0, 0) !== "";
  return [
    ...(table.column !== 0 || !isTitled ? [found("W1", where, { table: table.name })] : []),
    ...(table.hasTotals ? [found("W8", where, { table: table.name })] : []),
    ...(NAME_OF_OURS.test(table.name) ? [] : [found("W17", where, { table: table.name, name: layout.name })]),
  ];
}

function placeOf({ name, sheet }: FoundTable): Where {
  return { ...nowhere, sheet, table: name };
}

/** Why a difference cannot be written: something of somebody else stands where it must come. Nothing is ever written over. */
import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import { withNamesOf } from "./actualNames";
import { cellsAddress } from "./address";
import { type CellContent, heldBy, text } from "./cellContent";
import { cellText } from "./cellText";
import type { BlockDifference } from "./blockDifference";
import { hasOwnCells } from "./comparison/comparisonPlace";
import { convertedProblem, convertedTables } from "./convertedTables";
import type { PlacedCells } from "./desiredState";
import type { Difference } from "./difference";
import { goneTables } from "./goneTables";
import { isUnnamed } from "./isFrame";
import { isHeld } from "./isHeld";
import { logLayout, logSteps } from "./log";
import { placedArea } from "./placedArea";
import { sheetHead } from "./sheetHead";
import { areEqual, type ChangedTable, linesByKey, type NewTable } from "./tableDifference";
import { HEADER_ROW } from "./tableLayout";
import { titleLines } from "./tableTitle";
import { withoutMark } from "./withoutMark";
import { areaOf, cellAt, type FoundCells, isBlankTable, sheetNamed, type WorkbookContent } from "./workbookContent";

export function obstacles(difference: Difference, content: WorkbookContent): readonly Problem[] {
  const { tables, blocks, placed } = difference;
  const made = tables.flatMap((table) => (table.kind === "new" ? [table] : []));
  const changed = tables.flatMap((table) => (table.kind === "changed" ? [table] : []));
  const taken = made.flatMap((table) => sheetTaken(table, blocks, content));
  return [
    ...goneTables(difference, content),
    ...taken,
    ...protectedSheets(difference, content),
    ...changed.flatMap((table) => [
      ...totalRow(table),
      ...rowsTaken(table, content),
      ...columnsTaken(table, content),
      ...rowsDiffer(table),
    ]),
    ...(taken.length > 0 ? [] : blocks.flatMap((block) => blockTaken(block, made, content))),
    ...placed.flatMap((cells) => cellsTaken(cells, content)),
  ];
}

/** A sheet that carries a name that is needed: blank, or with what a first try of ours left there, it is used as it is. */
function sheetTaken(
  { layout, rows, frame }: NewTable,
  blocks: readonly BlockDifference[],
  content: WorkbookContent,
): readonly Problem[] {
  const sheet = sheetNamed(content, layout.sheet);
  if (sheet === undefined || sheet.used === null) return [];
  const found = content.areas.get(areaOf.sheet(layout.sheet));
  const [title] = titleLines(layout);
  const ours = new Map<string, CellContent>([
    ...sheetHead(layout).flatMap((line, row) => line.map((cell) => [`${row},0`, cell] as const)),
    ...layout.columns.map((column, index) => [`${HEADER_ROW},${index}`, text(column)] as const),
    ...rows.flatMap(({ cells }, line) =>
      layout.columns.flatMap((column, index) => {
        const cell = cells.get(column);
        return cell === undefined
          ? []
          : [[`${HEADER_ROW + 1 + line},${index}`, firstWritten(layout, column, cell)] as const];
      }),
    ),
    ...blocks.filter(({ block }) => block.sheet === layout.sheet).flatMap(({ block }) => contentsOf(block)),
  ]);
  const isOfFrame = (row: number, cell: unknown): boolean =>
    frame?.isInPlace === true && row === HEADER_ROW && isUnnamed(cellText(cell));
  const isOurs = (row: number, column: number, cell: unknown): boolean => {
    const wanted = ours.get(`${row},${column}`);
    const isWanted = wanted !== undefined && wanted.kind !== "blank" && isHeld(wanted, cell);
    return cell === "" || isWanted || isOfFrame(row, cell);
  };
  const isAllOurs = (top: number, left: number): boolean =>
    found?.cells.every((cells, row) => cells.every((cell, column) => isOurs(top + row, left + column, cell))) === true;
  if (found !== undefined && isAllOurs(found.row, found.column)) return [];
  // Under another name it would be known as the one that was begun: only what was put in above or in front of it is in the way.
  if (found?.cells[0]?.[0] === title && isAllOurs(0, 0))
    return [problem("workbook.sheetMoved", { sheet: layout.sheet })];
  // Known by its cells it would be found under any other name.
  if (hasOwnCells(layout, content)) return [problem("workbook.comparisonChanged", { sheet: sheet.name })];
  const isConverted = convertedTables(content).some((converted) => converted.layout === layout);
  return isConverted
    ? [convertedProblem({ layout, sheet: sheet.name })]
    : [problem("workbook.sheetTaken", { sheet: layout.sheet })];
}

/** An order stands in the log as begun before it is done. */
function firstWritten(layout: NewTable["layout"], header: string, content: CellContent): CellContent {
  return layout.name === logLayout.name && header === "Stap" ? text(logSteps.begun) : content;
}

function contentsOf({
  row,
  column,
  contents,
}: Pick<PlacedCells, "row" | "column" | "contents">): readonly (readonly [string, CellContent])[] {
  return contents.flatMap((line, down) =>
    line.map((content, right) => [`${row + down},${column + right}`, content] as const),
  );
}

function protectedSheets(
  { tables, blocks, placed, pointers }: Difference,
  content: WorkbookContent,
): readonly Problem[] {
  const written = [
    ...tables.map((table) => (table.kind === "new" ? table.layout.sheet : table.found.sheet)),
    ...blocks.map(({ block, found }) => found?.sheet ?? block.sheet),
    ...placed.map(({ sheet }) => sheet),
    ...pointers.map(({ place }) => place.sheet),
  ];
  return [...new Set(written)]
    .filter((name) => sheetNamed(content, name)?.isProtected === true)
    .map((sheet) => problem("workbook.sheetProtected", { sheet }));
}

function totalRow({ found, addedRows }: ChangedTable): readonly Problem[] {
  return found.hasTotals && addedRows.length > 0
    ? [problem("workbook.totalRow", { table: found.name, sheet: found.sheet })]
    : [];
}

/** Rows that a first try wrote below a table and that it did not take in are no obstacle. */
function rowsTaken({ layout, found, addedRows }: ChangedTable, { areas }: WorkbookContent): readonly Problem[] {
  const below = areas.get(areaOf.below(found));
  if (below === undefined) return [];
  const rows = isBlankTable(found) ? addedRows.slice(1) : addedRows;
  const first = found.row + 1 + found.rows.length;
  const isFree = rows.every(({ cells }, line) =>
    found.headers.every((header, place) => {
      const present = cellAt(below, first + line, found.column + place);
      const wanted = cells.get(header);
      const written = wanted === undefined ? undefined : firstWritten(layout, header, wanted);
      return present === "" || (written !== undefined && written.kind !== "blank" && isHeld(written, present));
    }),
  );
  if (isFree) return [];
  const area = { row: first, column: found.column, rows: rows.length, columns: found.headers.length };
  return [problem("workbook.rowsTaken", { table: found.name, sheet: found.sheet, address: cellsAddress(area) })];
}

function columnsTaken({ found, addedColumns }: ChangedTable, { areas }: WorkbookContent): readonly Problem[] {
  const right = areas.get(areaOf.right(found));
  if (right === undefined || addedColumns.length === 0) return [];
  const area = {
    row: found.row,
    column: found.column + found.headers.length,
    rows: found.rows.length + 1,
    columns: addedColumns.length,
  };
  const isFree = everyCell(area, (row, column) => {
    const present = cellAt(right, row, column);
    return present === "" || (row === area.row && present === addedColumns[column - area.column]);
  });
  if (isFree) return [];
  return [problem("workbook.columnsTaken", { table: found.name, sheet: found.sheet, address: cellsAddress(area) })];
}

/** Two lines with one key that do not say the same: a person decides which of them is right. */
function rowsDiffer({ layout, found, cells }: ChangedTable): readonly Problem[] {
  // Columns that compute themselves or came later make two rows neither more nor less alike.
  const leftOut: ReadonlySet<string> = new Set([...Object.keys(layout.formulas ?? {}), ...(layout.added ?? [])]);
  const shown = (row: number, header: string): unknown => found.rows[row]?.[found.headers.indexOf(header)];
  const touched = new Set(
    cells.flatMap(({ row, header, content }) =>
      leftOut.has(header) || shown(row, header) === heldBy(content) ? [] : [row],
    ),
  );
  return [...linesByKey(layout, found).values()].flatMap((lines) => {
    const [first, second] = lines;
    if (first === undefined || second === undefined || !lines.some((line) => touched.has(line))) return [];
    if (areEqual(layout, found, lines)) return [];
    const line = (index: number): string => String(found.row + 2 + index);
    return [problem("workbook.rowsDiffer", { sheet: found.sheet, first: line(first), second: line(second) })];
  });
}

/** A block that is made beside a table that is there already: its place must be free. */
function blockTaken(
  { block, found, brokenNames }: BlockDifference,
  made: readonly NewTable[],
  content: WorkbookContent,
): readonly Problem[] {
  if (found !== null || made.some(({ layout }) => layout.sheet === block.sheet)) return [];
  const area = {
    row: block.row,
    column: block.column,
    rows: block.contents.length,
    columns: block.contents[0]?.length ?? 0,
  };
  const sources = [
    ...content.tables.filter(({ sheet }) => sheet === block.sheet).map((table) => areaOf.right(table)),
    areaOf.sheet(block.sheet),
  ];
  const present = (row: number, column: number): unknown =>
    sources.map((source): unknown => cellAt(content.areas.get(source), row, column)).find((cell) => cell !== "") ?? "";
  const naming = withNamesOf(content);
  const isFree = everyCell(area, (row, column) => {
    const cell = present(row, column);
    const own = block.contents[row - area.row]?.[column - area.column];
    const wanted = own === undefined ? undefined : naming(own);
    return cell === "" || (wanted !== undefined && (isHeld(wanted, cell) || withoutMark(wanted, cell) !== null));
  });
  if (isFree) return [];
  // Its name points at nothing: what stands there is the rest of it.
  return brokenNames.includes(block.anchor)
    ? [problem("workbook.blockCornerGone", { sheet: block.sheet })]
    : [problem("workbook.blockTaken", { sheet: block.sheet, address: cellsAddress(area) })];
}

/** What stands in the way of cells at a chosen place. */
export function cellsTaken(placed: PlacedCells, { areas }: WorkbookContent): readonly Problem[] {
  const found: FoundCells | undefined = areas.get(areaOf.placed(placed));
  const { row, column, contents, replaces } = placed;
  const area = placedArea(placed);
  const isFree = everyCell(area, (line, place) => {
    const present = cellAt(found, line, place);
    const wanted = contents[line - row]?.[place - column];
    const isWritten = wanted !== undefined && wanted.kind !== "blank" && isHeld(wanted, present);
    return present === "" || isWritten || present === replaces?.[line - row]?.[place - column];
  });
  const code = replaces === undefined ? "workbook.cellsTaken" : "freeze.cellsTaken";
  return isFree ? [] : [problem(code, { address: `${placed.sheet}!${cellsAddress(area)}` })];
}

function everyCell(
  {
    row,
    column,
    rows,
    columns,
  }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  holds: (row: number, column: number) => boolean,
): boolean {
  for (let line = row; line < row + rows; line += 1) {
    for (let place = column; place < column + columns; place += 1) if (!holds(line, place)) return false;
  }
  return true;
}

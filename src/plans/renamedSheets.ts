/**
 * Sheets that an order began and that somebody gave another name before anything on them was a table or had a name of ours. Nothing but
 * what stands on them tells that they are those of the order: a second sheet would come beside them.
 */
import "../text/writingSentences";
import { fail, problem, type Result, succeed } from "../text/result";
import { type CellContent, text } from "./cellContent";
import { CORNER } from "./cornerAreas";
import type { DesiredState } from "./desiredState";
import { isFormula } from "./isFormula";
import { isHeld } from "./isHeld";
import { recogniseTable } from "./recogniseTable";
import { sheetHead } from "./sheetHead";
import { HEADER_ROW } from "./tableLayout";
import { areaOf, cellAt, type FoundSheet, sheetNamed, type WorkbookContent } from "./workbookContent";

/** @returns What an order that did not finish wants; refused when a sheet that it would make stands there under another name. */
export function whereBegun(desired: DesiredState, content: WorkbookContent): Result<DesiredState> {
  const problems = beginnings(desired, content).flatMap(([sheet, isBegunOn]) => {
    const found = content.sheets.filter(isBegunOn).map(({ name }) => name);
    const [name] = found;
    return name === undefined ? [] : [problem("workbook.sheetRenamed", { sheet, found: name })];
  });
  return problems.length === 0 ? succeed(desired) : fail(...problems);
}

type Beginning = readonly [sheet: string, isBegunOn: (sheet: FoundSheet) => boolean];

/** Every sheet that would be made, with how it is known. */
function beginnings({ tables, blocks }: DesiredState, content: WorkbookContent): readonly Beginning[] {
  const isGone = (name: string): boolean => sheetNamed(content, name) === undefined;
  const ofTables = tables.flatMap(({ layout }): readonly Beginning[] => {
    const found = recogniseTable(layout, content.tables);
    if (!found.ok || found.value !== null || !isGone(layout.sheet)) return [];
    const head = sheetHead(layout);
    const headers = [layout.columns.map((column) => text(column))];
    return [[layout.sheet, (sheet) => stands(head, 0, sheet, content) || stands(headers, HEADER_ROW, sheet, content)]];
  });
  const ofBlocks = blocks.flatMap(({ anchor, sheet: name, row, column, contents }): readonly Beginning[] => {
    const isOnItsOwn = row === 0 && column === 0 && !content.pointers.has(anchor) && isGone(name);
    return isOnItsOwn ? [[name, (sheet) => stands(contents.slice(0, CORNER.rows), 0, sheet, content)]] : [];
  });
  return [...ofTables, ...ofBlocks];
}

/** Whether these cells stand from a row of the corner, counted from the first one that is in use. */
function stands(
  cells: readonly (readonly CellContent[])[],
  row: number,
  { name }: FoundSheet,
  { areas }: WorkbookContent,
): boolean {
  const corner = areas.get(areaOf.corner(name));
  return (
    corner !== undefined &&
    cells.every((line, down) =>
      line
        .slice(0, CORNER.columns)
        .every((wanted, right) => isThere(wanted, cellAt(corner, corner.row + row + down, corner.column + right))),
    )
  );
}

/** A sheet is known by its words: what its formulas name may be called otherwise by now. */
function isThere(wanted: CellContent, cell: unknown): boolean {
  return wanted.kind === "formula" ? isFormula(cell) : isHeld(wanted, cell);
}

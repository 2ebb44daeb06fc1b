import { columnLetters, quotedSheet } from "../plans/address";
import type { BlockDifference } from "../plans/blockDifference";
import { blank, type CellContent, text } from "../plans/cellContent";
import type { PlacedCells } from "../plans/desiredState";
import type { PointerDifference, SheetPlace } from "../plans/pointerDifference";
import { writeCells } from "./writeCells";
import type { Naming, WriteUnit } from "./writeUnit";

/** What a block holds itself, and the names of its cells; its formulas come when all tables and names stand. */
export function blockValues({
  block,
  found,
  missing,
  missingNames,
  brokenNames,
}: BlockDifference): readonly WriteUnit[] {
  const place = found ?? block;
  return [
    {
      cells: found === null ? block.contents.length * (block.contents[0]?.length ?? 0) : missing.length,
      write: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(place.sheet);
        if (found === null) {
          const contents = block.contents.map((row) => row.map(withoutFormula));
          const columns = contents[0]?.length ?? 0;
          writeCells(sheet.getRangeByIndexes(place.row, place.column, contents.length, columns), contents);
        } else {
          for (const { row, column, content } of missing) {
            if (content.kind !== "formula")
              writeCells(sheet.getRangeByIndexes(place.row + row, place.column + column, 1, 1), [[content]]);
          }
        }
        const nameCell = (name: string, row: number, column: number): void => {
          const cell = { ...place, row: place.row + row, column: place.column + column };
          if (missingNames.includes(name)) giveName(workbook, name, cell, brokenNames.includes(name));
        };
        // First the name by which the block is known: what is missing after a stop is then completed there.
        nameCell(block.anchor, 0, 0);
        for (const { name, row, column } of block.cells) if (name !== undefined) nameCell(name, row, column);
      },
    },
  ];
}

export function blockFormulas({ block, found, missing }: BlockDifference, naming: Naming): readonly WriteUnit[] {
  const place = found ?? block;
  const formulas = missing.filter(({ content }) => content.kind === "formula");
  if (formulas.length === 0) return [];
  return [
    {
      cells: formulas.length,
      write: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(place.sheet);
        for (const { row, column, content } of formulas) {
          writeCells(sheet.getRangeByIndexes(place.row + row, place.column + column, 1, 1), [[naming(content)]]);
        }
      },
    },
  ];
}

/** A named cell: the cell, its label and its name where they are missing; else only what it holds. */
export function pointerUnits(
  { pointer, place, hasName, isBroken }: PointerDifference,
  naming: Naming,
): readonly WriteUnit[] {
  return [
    {
      cells: 2,
      write: ({ workbook }) => {
        // A name goes along when somebody puts lines in above it: its cell is asked for by its name.
        const cell = hasName
          ? workbook.names.getItem(pointer.name).getRange()
          : workbook.worksheets.getItem(place.sheet).getRangeByIndexes(place.row, place.column, 1, 1);
        if (!hasName) writeCells(cell.getOffsetRange(0, -1), [[text(pointer.label)]]);
        writeCells(cell, [[naming(pointer.content)]]);
        if (!hasName) giveName(workbook, pointer.name, place, isBroken);
      },
    },
  ];
}

/** Cells at a chosen place; cells that the answer of a formula fills get its looks. */
export function placedUnits({ sheet: name, row, column, contents, spill }: PlacedCells): readonly WriteUnit[] {
  return [
    {
      cells: contents.length * (contents[0]?.length ?? 0),
      write: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        if (spill !== null) {
          const [first] = contents[0] ?? [];
          const format = first?.kind === "formula" ? first.format : undefined;
          if (format !== undefined) {
            sheet.getRangeByIndexes(row, column, spill.rows, spill.columns).numberFormat = Array.from(
              { length: spill.rows },
              () => Array.from({ length: spill.columns }, () => format),
            );
          }
        }
        writeCells(sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 0), contents);
      },
    },
  ];
}

/** A name that points at nothing gets its cell back: taking it away and adding it again breaks formulas that use it. */
function giveName(workbook: Excel.Workbook, name: string, { sheet, row, column }: SheetPlace, isBroken: boolean): void {
  if (isBroken) workbook.names.getItem(name).formula = `=${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
  else workbook.names.add(name, workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1));
}

function withoutFormula(content: CellContent): CellContent {
  return content.kind === "formula" ? blank(content.format) : content;
}

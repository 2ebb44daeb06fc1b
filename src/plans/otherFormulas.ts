/**
 * Cells of an order that did not finish in which something else stands than the formula that it brings: somebody put it there before that
 * formula came, or over it. It stays, and the planner hears of it: else the order would be told as done while its formula is nowhere.
 */
import { withNamesOf } from "./actualNames";
import { cellsAddress } from "./address";
import { inFoundOrder } from "./blockLines";
import type { CellContent } from "./cellContent";
import type { DesiredBlock, DesiredState, DesiredTable } from "./desiredState";
import { isBrokenFormula } from "./isBrokenFormula";
import { isFormula } from "./isFormula";
import { isHeld } from "./isHeld";
import { recogniseTable } from "./recogniseTable";
import { keyOfDesired } from "./rowKey";
import { isSameFormula } from "./schema/sameFormula";
import { formulaContent } from "./formulaContent";
import { linesByKey } from "./tableDifference";
import { areaOf, type WorkbookContent } from "./workbookContent";

type Naming = (cell: CellContent) => CellContent;

/** @returns Where they stand, a sheet at a time. */
export function otherFormulas(
  { tables, blocks }: Pick<DesiredState, "tables" | "blocks">,
  content: WorkbookContent,
): readonly string[] {
  const naming = withNamesOf(content);
  return [
    ...tables.flatMap((table) => inTable(table, content, naming)),
    ...blocks.flatMap((block) => inBlock(block, content, naming)),
  ];
}

function inTable({ layout, rows }: DesiredTable, content: WorkbookContent, naming: Naming): readonly string[] {
  const recognised = recogniseTable(layout, content.tables);
  const found = recognised.ok ? recognised.value : null;
  if (found === null) return [];
  const lines = linesByKey(layout, found);
  const own = rows.flatMap((row) => lines.get(keyOfDesired(layout, row))?.[0] ?? []);
  const cells = Object.entries(layout.formulas ?? {}).flatMap(([header, formula]) => {
    if (formula === undefined) return [];
    const place = found.headers.indexOf(header);
    const wanted = naming(formulaContent(formula));
    const present = own.map((line) => ({ line, cell: found.formulas?.[line]?.[place] ?? "" }));
    // Most rows hold the same words, which may be long: they are compared once.
    const others = [...new Set(present.map(({ cell }) => cell))].filter(
      (cell) => !isLacking(cell) && !isHeld(wanted, cell) && !isOfTable(cell, wanted, found.name),
    );
    return present.flatMap(({ line, cell }) =>
      others.includes(cell) ? [addressOf(found.row + 1 + line, found.column + place)] : [],
    );
  });
  return cells.length === 0 ? [] : [`${found.sheet} (${cells.join(", ")})`];
}

function inBlock(block: DesiredBlock, content: WorkbookContent, naming: Naming): readonly string[] {
  const found = content.pointers.get(block.anchor);
  const present = content.areas.get(areaOf.block(block.anchor))?.cells;
  if (found === undefined || present === undefined) return [];
  const cells = inFoundOrder(block, present).contents.flatMap((line, row) =>
    line.flatMap((wanted, column) => {
      const cell = present[row]?.[column] ?? "";
      const isOther = wanted.kind === "formula" && !isLacking(cell) && !isHeld(naming(wanted), cell);
      return isOther && block.older?.isOutdated(row, column, cell) !== true
        ? [addressOf(found.row + row, found.column + column)]
        : [];
    }),
  );
  return cells.length === 0 ? [] : [`${found.sheet} (${cells.join(", ")})`];
}

/** An Excel may write the name of its own table before a column. */
function isOfTable(cell: unknown, wanted: CellContent, name: string): boolean {
  return wanted.kind === "formula" && isFormula(cell) && isSameFormula(cell, wanted.formula, name);
}

/** The order brings its formula there. */
function isLacking(cell: unknown): boolean {
  return cell === "" || isBrokenFormula(cell);
}

function addressOf(row: number, column: number): string {
  return cellsAddress({ row, column, rows: 1, columns: 1 });
}

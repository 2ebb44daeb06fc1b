import { isFormula } from "./isFormula";
import { problem, type Problem } from "../text/result";
import { type FormulaCell, formulaCells } from "./formulaCells";
import { namedCells } from "./namedCells";
import { problemsOnce } from "./problemsOnce";
import { SCHEMA_VERSION } from "./reception/pointers";
import { schemaOf } from "./schema/schemaOf";
import { isSameFormula } from "./schema/sameFormula";
import type { WorkbookContent } from "./workbookContent";

/**
 * What is wrong with formulas of ours that name cells where they must name a table: an update puts them right, unless those cells are no
 * table any more while another table took their place. Nobody but the planner knows which of the two holds the rows.
 */
export function namedCellProblems(content: WorkbookContent): readonly Problem[] {
  // Those of an older schema all name cells, and an update is offered for them as it is.
  if (schemaOf(content) !== SCHEMA_VERSION) return [];
  return problemsOnce(
    formulaCells(content).flatMap((cell) => {
      const { table } = cell;
      const others = sheetsNamed(cell, content);
      if (others === null) return [];
      return others.length === 0
        ? [problem("workbook.namesCells", { sheet: table.sheet })]
        : others.map((other) => problem("workbook.namesOldCells", { sheet: table.sheet, other }));
    }),
  );
}

/** @returns The sheets of cells in no table that the formula names in place of a table; null when it names none by address. */
export function sheetsNamed(
  { table, line, present, template }: FormulaCell,
  content: WorkbookContent,
): readonly string[] | null {
  // Most name no cell at all, which is seen at once.
  if (!isFormula(present) || !/[A-Z]\$?\d/u.test(present)) return null;
  if (isSameFormula(present, template, table.name)) return null;
  return namedCells(present, template, { table, row: table.row + 1 + line }, content);
}

/**
 * Tables that formulas of an order name and that the workbook does not hold any more: Excel refuses such a formula, and half of the order
 * would stand. The order that makes the table again comes first: an update, or for a decision its own order.
 */
import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import type { CellContent } from "./cellContent";
import type { Difference } from "./difference";
import { convertedProblem, convertedTables } from "./convertedTables";
import { layouts } from "./layouts";
import { decisionLayouts } from "./reception/decisionLayouts";
import { recogniseTable } from "./recogniseTable";
import { namedIn } from "./structured";
import { formulaContent } from "./formulaContent";
import type { TableDifference } from "./tableDifference";
import type { WorkbookContent } from "./workbookContent";

/** @returns A problem for each table that must come back first. */
export function goneTables(difference: Difference, content: WorkbookContent): readonly Problem[] {
  const named = new Set([...new Set(formulasOf(difference))].flatMap(namedIn));
  const made = new Set(difference.tables.map((table) => table.layout.name));
  return layouts.flatMap(({ name, sheet, ...rest }) => {
    if (!named.has(name) || made.has(name)) return [];
    const converted = convertedTables(content).find(({ layout }) => layout.name === name);
    if (converted !== undefined) return [convertedProblem(converted)];
    const found = recogniseTable({ name, sheet, ...rest }, content.tables);
    return found.ok && found.value === null
      ? [problem(isOfDecision(name) ? "workbook.decisionGone" : "workbook.tableGone", { sheet, table: name })]
      : [];
  });
}

/** What stands in it was read in: no other order knows it. */
function isOfDecision(name: string): boolean {
  return Object.values(decisionLayouts).some((layout) => layout.name === name);
}

function formulasOf({ tables, blocks, pointers, placed }: Difference): readonly string[] {
  const contents: readonly CellContent[] = [
    ...tables.flatMap(contentsOf),
    ...blocks.flatMap(({ missing }) => missing.map(({ content }) => content)),
    ...pointers.map(({ pointer }) => pointer.content),
    ...placed.flatMap(({ contents: cells }) => cells.flat()),
  ];
  return contents.flatMap((content) => (content.kind === "formula" ? [content.formula] : []));
}

/** Formulas come with rows that are added, and in single cells of others. */
function contentsOf(table: TableDifference): readonly CellContent[] {
  const added = table.kind === "new" ? table.rows : table.addedRows;
  const formulas = added.length === 0 ? [] : Object.values(table.layout.formulas ?? {});
  return [
    ...formulas.flatMap((formula) => (formula === undefined ? [] : [formulaContent(formula)])),
    ...(table.kind === "new" ? [] : table.cells.map(({ content }) => content)),
  ];
}

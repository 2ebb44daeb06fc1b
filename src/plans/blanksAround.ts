/**
 * Keys with a blank before or after them. The add-in would take them for the same, and formulas of Excel would not: a row would then count
 * in one and not in the other. A planner takes the blank away.
 */
import { problem, type Problem } from "../text/result";
import { keyCells } from "./keyCells";
import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

export interface BlankAround {
  /** Row of the body, from 0. */
  readonly line: number;
  readonly header: string;
  readonly problem: Problem;
}

export function blanksAround(head: Pick<TableHead, "key">, table: FoundTable): readonly BlankAround[] {
  return keyCells(head, table).flatMap(({ line, header, cell, where }): readonly BlankAround[] => {
    if (typeof cell !== "string" || cell === cell.trim() || cell.trim() === "") return [];
    return [{ line, header, problem: problem("workbook.blankAround", { ...where, text: cell.trim() }) }];
  });
}

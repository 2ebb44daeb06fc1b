/** Puts the example of a function in the cell that the planner chose. Nothing is ever overwritten, and no table is touched. */
import log from "../../text/nl/workbookLog.json";
import { fail, problem, type Result, succeed } from "../../text/result";
import { cellsAddress } from "../address";
import { formula } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired, type PlacedCells } from "../desiredState";
import type { PlanInput } from "../planInput";
import { sheetNamed } from "../workbookContent";
import type { ExampleChoice } from "./formulaChoice";
import { exampleFormula, functionExamples } from "./functionExamples";
import { tableBeside } from "./planFormula";

export function planExample({ content }: PlanInput, choice: ExampleChoice): Result<DesiredState> {
  const { name, at } = choice;
  const [placed] = exampleCells(choice);
  if (placed === undefined) return fail(problem("workbook.noExample", { name }));
  if (sheetNamed(content, at.sheet) === undefined) return fail(problem("workbook.sheetGone", { sheet: at.sheet }));
  const table = tableBeside(placed, content);
  if (table !== null) return fail(problem("workbook.besideTable", { table }));
  const cells = cellsAddress({ ...at, rows: placed.spill?.rows ?? 1, columns: placed.spill?.columns ?? 1 });
  return succeed({
    ...nothingDesired,
    placed: [placed],
    log: logEntry(log.exampleAction, `${at.sheet}!${cells}`, { after: formulaOf(name) ?? "" }),
  });
}

/** The one cell that the example brings, with the cells that its answer fills; none where there is no such function. */
export function exampleCells({ name, at }: ExampleChoice): readonly PlacedCells[] {
  const example = functionExamples.get(name);
  const text = formulaOf(name);
  if (example === undefined || text === null) return [];
  const { rows, columns } = example;
  return [{ ...at, contents: [[formula(text)]], spill: { rows, columns } }];
}

function formulaOf(name: string): string | null {
  const example = functionExamples.get(name);
  return example === undefined ? null : exampleFormula(name, example, "excel");
}

/** Puts the example of a function in the cell that the planner chose. Nothing is ever overwritten, and no table is touched. */
import "../../text/writingSentences";
import log from "../../text/nl/workbookLog.json";
import { fail, problem, type Result, succeed } from "../../text/result";
import { cellsAddress } from "../address";
import { formula } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired, type PlacedCells } from "../desiredState";
import type { PlanInput } from "../planInput";
import { sheetNamed } from "../workbookContent";
import type { ExampleChoice } from "./formulaChoice";
import { formulaTaken } from "./formulaTaken";
import { exampleFormula, type FunctionExample, functionExamples } from "./functionExamples";
import { movedAway } from "./movedAway";
import { tableBeside } from "./planFormula";

export function planExample(input: PlanInput, { name, at }: ExampleChoice): Result<DesiredState> {
  const { content } = input;
  const example = functionExamples.get(name);
  if (example === undefined) return fail(problem("workbook.noExample", { name }));
  const placed = placedExample(name, example, at);
  const { rows, columns } = example;
  const entry = logEntry(log.exampleAction, `${at.sheet}!${cellsAddress({ ...at, rows, columns })}`, {
    after: exampleFormula(name, example, "excel"),
  });
  const away = movedAway(input, [placed], entry);
  if (away !== null) return succeed(away);
  if (sheetNamed(content, at.sheet) === undefined) return fail(problem("workbook.sheetGone", { sheet: at.sheet }));
  const taken = formulaTaken(input, [placed]);
  if (taken.length > 0) return fail(...taken);
  const table = tableBeside(placed, content);
  if (table !== null) return fail(problem("workbook.besideTable", { table }));
  return succeed({ ...nothingDesired, placed: [placed], log: entry });
}

/** The one cell that the example brings, with the cells that its answer fills; none where there is no such function. */
export function exampleCells({ name, at }: ExampleChoice): readonly PlacedCells[] {
  const example = functionExamples.get(name);
  return example === undefined ? [] : [placedExample(name, example, at)];
}

function placedExample(name: string, example: FunctionExample, at: ExampleChoice["at"]): PlacedCells {
  const { rows, columns } = example;
  return { ...at, contents: [[formula(exampleFormula(name, example, "excel"))]], spill: { rows, columns } };
}

import { baseOf } from "../../src/plans/base";
import type { Order, OrderBase, OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { readingExcel } from "../../src/workbook/excelRun";
import { everything } from "../../src/plans/everything";
import { readWorkbook } from "../../src/workbook/readWorkbook";

/** When the orders of tests are given, as the log shows it. */
export const STAMP = "2026-11-24 08:30:00";

let given = 0;

/** The workbook as the pane sees it. */
export function readContent(): Promise<WorkbookContent> {
  return readingExcel((context) => readWorkbook(context, everything));
}

export async function baseNow(choice: OrderChoice): Promise<OrderBase> {
  return baseOf(choice, await readContent());
}

/** An order as the pane gives it, from a preview of the workbook as it is now or was. */
export function orderWith(choice: OrderChoice, base: OrderBase): Order {
  given += 1;
  return {
    id: `opdracht-${given}`,
    at: "2026-11-24T08:30:00.000Z",
    localTime: "2026-11-24 09:30 (UTC+1)",
    who: "provincie",
    base,
    choice,
  };
}

export async function give(choice: OrderChoice): Promise<Outcome> {
  return carryOut(orderWith(choice, await baseNow(choice)));
}

/** The codes of the problems, each of which must fill in its sentence. */
export function codesOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === "done") return [];
  for (const found of outcome.problems) expect(sentence(found)).not.toMatch(/[{}]/u);
  return outcome.problems.map(({ code }) => code);
}

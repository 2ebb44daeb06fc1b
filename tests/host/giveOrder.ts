import { baseOf } from "../../src/plans/base";
import { newOrder } from "../../src/plans/newOrder";
import type { Order, OrderBase, OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { readingExcel } from "../../src/workbook/excelRun";
import { everything } from "../../src/plans/everything";
import { readWorkbook } from "../../src/workbook/readWorkbook";

/** When the orders of tests are given: each a second after the one before. */
const FIRST = Date.UTC(2026, 10, 24, 8, 30);
const SECOND = 1_000;

/** The moment of any of them, as the log shows it. */
export const STAMP: unknown = expect.stringMatching(/^2026-11-24 \d\d:\d\d:\d\d$/u);

let given = 0;

/** The workbook as the pane sees it. */
export function readContent(): Promise<WorkbookContent> {
  return readingExcel((context) => readWorkbook(context, everything));
}

/** An order as the pane gives it, from a preview of the workbook as it is now. */
export async function orderNow(choice: OrderChoice): Promise<Order> {
  return newOrder(orderWith(choice, {}), choice, await readContent());
}

export async function baseNow(choice: OrderChoice): Promise<OrderBase> {
  return baseOf(choice, await readContent());
}

/** An order that kept no more of its preview than this. */
export function orderWith(choice: OrderChoice, base: OrderBase): Order {
  given += 1;
  return {
    id: `opdracht-${given}`,
    at: new Date(FIRST + given * SECOND).toISOString(),
    localTime: "2026-11-24 09:30 (UTC+1)",
    who: "provincie",
    base,
    choice,
  };
}

export async function give(choice: OrderChoice): Promise<Outcome> {
  return carryOut(await orderNow(choice));
}

/** The codes of the problems, each of which must fill in its sentence. */
export function codesOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === "done") return [];
  for (const found of outcome.problems) expect(sentence(found)).not.toMatch(/[{}]/u);
  return outcome.problems.map(({ code }) => code);
}

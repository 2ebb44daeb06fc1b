import type { ReceptionContext } from "../reception/receptionContext";
import { shippedContext } from "../reception/shippedContext";
import { decisionLayouts } from "../plans/reception/decisionLayouts";
import { inhabitantsLayout } from "../plans/reception/inhabitantsLayout";
import { contextOf } from "../plans/reception/contextOf";
import { fail, problem, type Result, succeed } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import { readingExcel } from "./excelRun";
import { readWorkbook } from "./readWorkbook";
import { sharedRead } from "./sharedRead";

/**
 * The active decision and key. Outside Excel, and where the functions are loaded alone, the shipped ones: at once. In
 * Excel those of the workbook, by one read that all cells share.
 */
export function readReceptionContext(): Result<ReceptionContext> | Promise<Result<ReceptionContext>> {
  if (typeof Office === "undefined" || typeof Excel === "undefined") return succeed(shippedContext());
  const shared = sharedRead();
  shared.reading ??= readFromWorkbook();
  return shared.reading;
}

/** The next reader reads anew. */
export function forgetReceptionContext(): void {
  sharedRead().reading = null;
}

/** The next readers get what was just read. */
export function rememberReceptionContext(context: Result<ReceptionContext>): void {
  sharedRead().reading = Promise.resolve(context);
}

async function readFromWorkbook(): Promise<Result<ReceptionContext>> {
  const { host } = await Office.onReady();
  // In a plain browser office.js is there, but no workbook behind it.
  if (String(host) !== "Excel") return succeed(shippedContext());
  const scope = {
    withFormulas: () => false,
    isOurs: () => false,
    layouts: [...Object.values(decisionLayouts), inhabitantsLayout],
    areas: () => [],
  };
  try {
    return contextOf(await readingExcel((context) => readWorkbook(context, scope)));
  } catch (caught) {
    forgetReceptionContext();
    return fail(problem("workbook.notReadable.notAvailable", { detail: detailOf(caught) }));
  }
}

import type { ContextReading } from "../reception/receptionContext";
import { shippedReading } from "../reception/shippedContext";
import { contextScope, readingOf } from "../plans/reception/contextOf";
import { fail, problem } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import { readingExcel } from "./excelRun";
import { readWorkbook } from "./readWorkbook";
import { sharedRead } from "../reception/sharedRead";

/**
 * The active decision and key. Outside Excel, and where the functions are loaded alone, the shipped ones: at once. In
 * Excel those of the workbook, by one read that all cells share.
 */
export function readReceptionContext(): ContextReading | Promise<ContextReading> {
  if (typeof Office === "undefined" || typeof Excel === "undefined") return shippedReading();
  const shared = sharedRead();
  shared.reading ??= readFromWorkbook();
  return shared.reading;
}

/** The next reader reads anew. */
export function forgetReceptionContext(): void {
  sharedRead().reading = null;
}

/** The next readers get what was just read. */
export function rememberReceptionContext(read: ContextReading): void {
  sharedRead().reading = Promise.resolve(read);
}

async function readFromWorkbook(): Promise<ContextReading> {
  const { host } = await Office.onReady();
  // In a plain browser office.js is there, but no workbook behind it.
  if (String(host) !== "Excel") return shippedReading();
  try {
    return readingOf(await readingExcel((context) => readWorkbook(context, contextScope)));
  } catch (caught) {
    forgetReceptionContext();
    const unread = fail(problem("workbook.notReadable.notAvailable", { detail: detailOf(caught) }));
    return { context: unread, ownInhabitants: unread };
  }
}

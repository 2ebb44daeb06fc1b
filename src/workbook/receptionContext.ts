import type { ReceptionContext } from "../reception/receptionContext";
import { shippedContext } from "../reception/shippedContext";
import { fail, problem, type Result, succeed } from "../text/result";
import { contextOf } from "./contextOf";
import { readWorkbook } from "./readTables";
import { sharedRead } from "./sharedRead";
import { pointerNames } from "./tableLayouts";

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

async function readFromWorkbook(): Promise<Result<ReceptionContext>> {
  const { host } = await Office.onReady();
  // In a plain browser office.js is there, but no workbook behind it.
  if (String(host) !== "Excel") return succeed(shippedContext());
  try {
    return await Excel.run(async (context) => contextOf(await readWorkbook(context, Object.values(pointerNames))));
  } catch (caught) {
    forgetReceptionContext();
    return fail(problem("workbook.notReadable.notAvailable", { detail: detailOf(caught) }));
  }
}

function detailOf(caught: unknown): string {
  return caught instanceof Error ? caught.message.slice(0, 120) : "?";
}

import { fail, type Result, succeed } from "../text/result";
import { excelProblem } from "../text/excelProblem";
import { readingExcel } from "./excelRun";

/** Reading that ends in a result: what Excel refused is a problem with its sentence. */
export async function tryReading<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    return succeed(await readingExcel(work));
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

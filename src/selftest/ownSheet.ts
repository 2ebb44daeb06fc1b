import { inExcel } from "../workbook/excelRun";

/** Every sheet that the self-test makes begins so: a person sees what may go. */
export const SHEET = "Zelftest";

/** The sheet of one step, made when it is not there, with everything on it taken away. */
export function onOwnSheet<Value>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(`${SHEET} ${name}`);
    found.load("isNullObject");
    await context.sync();
    return work(found.isNullObject ? worksheets.add(`${SHEET} ${name}`) : found, context);
  });
}

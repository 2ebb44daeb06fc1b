import { inExcel } from "../workbook/excelRun";

/** Whether nothing stands in the workbook: the self-test never tries anything beside work of people. */
export function isEmptyWorkbook(): Promise<boolean> {
  return inExcel(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name");
    const counts = [names.getCount(), tables.getCount()];
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("isNullObject");
    await context.sync();
    return counts.every(({ value }) => value === 0) && used.every(({ isNullObject }) => isNullObject);
  });
}

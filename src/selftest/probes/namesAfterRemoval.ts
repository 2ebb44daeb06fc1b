import { inExcel } from "../../workbook/excelRun";
import { SHEET, onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";
import { orRefused } from "../refused";
import { untilComputed } from "../untilComputed";

const GONE = `${SHEET} weg`;
const NAME = "Zelftestcel";

/** A name and a formula to a sheet that is taken away and made again; and a list of choices on a whole column. */
export const namesAfterRemoval: Probe = {
  id: "namesAfterRemoval",
  questions: ["C26", "C29"],
  isCompared: true,
  run: () =>
    onOwnSheet("namen", async (sheet, context) => {
      const first = context.workbook.worksheets.add(GONE);
      first.getRange("A1").values = [[7]];
      context.workbook.names.add(NAME, first.getRange("A1"));
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [[`=${NAME}+1`, `='${GONE}'!A1+2`]];
      const shown = (): Promise<readonly (readonly unknown[])[]> =>
        untilComputed(async () => {
          cells.load("formulas, values");
          await context.sync();
          return cells.values;
        });
      await shown();
      const before = { formulas: cells.formulas as string[][], values: cells.values as number[][] };
      first.delete();
      await context.sync();
      context.workbook.worksheets.add(GONE).getRange("A1").values = [[9]];
      const name = context.workbook.names.getItemOrNullObject(NAME);
      name.load("formula");
      await shown();
      const after = {
        formulas: cells.formulas as string[][],
        values: cells.values as string[][],
        name: name.isNullObject ? null : String(name.formula),
      };
      return { before, after, choices: await orRefused(choices) };
    }),
};

async function choices(): Promise<string> {
  return inExcel(async (context) => {
    const column = context.workbook.worksheets.getItem(`${SHEET} namen`).getRange("D:D");
    column.dataValidation.rule = { list: { inCellDropDown: true, source: "hard,zacht" } };
    column.dataValidation.load("rule");
    await context.sync();
    return JSON.stringify(column.dataValidation.rule.list ?? null);
  });
}

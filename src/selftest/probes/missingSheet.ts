import { inExcel } from "../../workbook/excelRun";
import { SHEET, onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";
import { orRefused } from "../refused";

const LATER = `${SHEET} later`;

/** A formula to a sheet that is not there yet: refused, or bound when the sheet comes? */
export const missingSheet: Probe = {
  id: "missingSheet",
  questions: ["C46"],
  isCompared: true,
  run: async () => {
    const before = await orRefused(() =>
      onOwnSheet("formule", async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [[`='${LATER}'!A1+1`]];
        cell.load("formulas, values");
        await context.sync();
        return { formulas: cell.formulas, values: cell.values };
      }),
    );
    const after = await orRefused(() =>
      inExcel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add(LATER).getRange("A1").values = [[4]];
        const cell = worksheets.getItem(`${SHEET} formule`).getRange("A1");
        cell.load("formulas, values");
        await context.sync();
        return { formulas: cell.formulas, values: cell.values };
      }),
    );
    return { before, after };
  },
};

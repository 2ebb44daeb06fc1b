import { onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";

/** Texts that Excel may take for something else. */
const TEXTS = ["''", "''s-Gravenhage", "=1+1", "+1", "-1", "@x", "0012", "1-2"];

/** Text in cells with the format of text: does it stay what it is? */
export const textCells: Probe = {
  id: "textCells",
  questions: ["C14", "C33", "C40"],
  isCompared: true,
  run: () =>
    onOwnSheet("tekst", async (sheet, context) => {
      const cells = sheet.getRangeByIndexes(0, 0, TEXTS.length, 1);
      cells.numberFormat = TEXTS.map(() => ["@"]);
      cells.values = TEXTS.map((text) => [text]);
      cells.load("values, formulas, text");
      await context.sync();
      return TEXTS.map((given, row) => ({
        given,
        value: cells.values[row]?.[0] as string,
        formula: cells.formulas[row]?.[0] as string,
        text: cells.text[row]?.[0] ?? "",
      }));
    }),
};

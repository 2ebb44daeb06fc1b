import { onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";
import { recordedCalls, shapeOf } from "../recordedCalls";
import { untilComputed } from "../untilComputed";

/** Blank, a number, one with a format, a day, an error, text, and a truth value. */
const CELLS = ["", 5, 1234.5, 46000, "=1=1", "tekst", "=1/0"];
const FORMATS = ["General", "General", "#,##0.00", "d-m-yyyy", "General", "@", "General"];
const COLUMN = "A1:A7";
/** A range without and with an error, arguments that are left out, and each cell alone. */
const FORMULAS = [
  "=LRT.VERDEEL(3,A1:A6)",
  `=LRT.VERDEEL(3,${COLUMN})`,
  ...CELLS.map((_cell, row) => `=LRT.VERDEEL(3,A${row + 1})`),
];

/** In which shape cells reach a function. */
export const functionArguments: Probe = {
  id: "functionArguments",
  questions: ["C2", "C48"],
  isCompared: true,
  run: () =>
    onOwnSheet("argumenten", async (sheet, context) => {
      const cells = sheet.getRange(COLUMN);
      cells.numberFormat = FORMATS.map((format) => [format]);
      cells.formulas = CELLS.map((cell) => [cell]);
      await context.sync();
      const calls = await recordedCalls("VERDEEL", async () => {
        // Far apart: an answer may take more cells.
        const answers = FORMULAS.map((formula, column) => {
          const cell = sheet.getRangeByIndexes(0, 2 + column, 1, 1);
          cell.formulas = [[formula]];
          return cell;
        });
        await context.sync();
        await untilComputed(async () => {
          for (const cell of answers) cell.load("values");
          await context.sync();
          return answers.map(({ values }) => (values as unknown[][]).flat());
        });
      });
      // In which order cells are computed says nothing.
      const shapes = new Set(calls.map((given) => given.map(shapeOf).join("; ")));
      return { shapes: [...shapes].sort() };
    }),
};

import { onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";
import { untilComputed } from "../untilComputed";

/** Each in the first cell of a column, with room below. */
const FORMULAS = [
  "=LRT.VERDEEL(3,A1:A3)",
  "=INDEX(LRT.VERDEEL(4,A1:A3),2,1)",
  "=LRT.VERDEEL(5,IF(TRUE,A1:A3))",
  "=SUM(LRT.VERDEEL(6,A1:A3))",
];
const ROOM = 4;

/** Answers of more cells: do they spill, what does INDEX take, and does Excel put an @ in the formula? */
export const spills: Probe = {
  id: "spills",
  questions: ["C24", "C25", "C49"],
  isCompared: true,
  run: () =>
    onOwnSheet("overlopen", async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const cells = FORMULAS.map((formula, index) => {
        const room = sheet.getRangeByIndexes(0, 2 + index, ROOM, 1);
        room.getCell(0, 0).formulas = [[formula]];
        return room;
      });
      await context.sync();
      await untilComputed(async () => {
        for (const room of cells) room.load("values, formulas");
        await context.sync();
        return cells.map(({ values }) => [(values as unknown[][])[0]?.[0]]);
      });
      return cells.map(({ values, formulas }) => ({
        formula: String(formulas[0]?.[0]),
        values: values.flat() as string[],
      }));
    }),
};

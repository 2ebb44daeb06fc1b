import { onOwnSheet } from "../ownSheet";
import type { Probe } from "../probe";
import { recordedCalls } from "../recordedCalls";
import { untilComputed } from "../untilComputed";

/** Totals by which a call is known: of the cell that is computed again, of another one, and of one that shows an error. */
const [ASKED, OTHER, WRONG] = [11, 12, -13];

const QUIET_IN_MILLISECONDS = 700;

/** One of three cells is computed again: which functions run? And does one that shows an error? */
export const calculation: Probe = {
  id: "calculation",
  questions: ["C7", "C8", "C9"],
  isCompared: true,
  run: () =>
    onOwnSheet("rekenen", async (sheet, context) => {
      const cells = [ASKED, OTHER, WRONG].map((total, index) => {
        const cell = sheet.getRangeByIndexes(4, index * 2, 1, 1);
        cell.formulas = [[`=LRT.VERDEEL(${total},5)`]];
        return cell;
      });
      await context.sync();
      await untilComputed(async () => {
        for (const cell of cells) cell.load("values");
        await context.sync();
        return cells.map(({ values }) => (values as unknown[][]).flat());
      });
      const ran = async (act: () => void): Promise<readonly number[]> => {
        const calls = await recordedCalls("VERDEEL", async (sofar) => {
          act();
          await context.sync();
          await untilQuiet(() => sofar.length);
        });
        return [...new Set(calls.map(([total]) => Number(total)))].sort((one, next) => one - next);
      };
      const again = (cell: Excel.Range | undefined): void => {
        cell?.setDirty();
        cell?.calculate();
      };
      return {
        one: await ran(() => again(cells[0])),
        withError: await ran(() => again(cells[2])),
        rowInserted: await ran(() => sheet.getRange("1:1").insert("Down")),
      };
    }),
};

/** Waits until no call has come for a moment. */
async function untilQuiet(count: () => number): Promise<void> {
  let before = -1;
  while (count() !== before) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, QUIET_IN_MILLISECONDS));
  }
}

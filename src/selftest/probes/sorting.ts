import { inExcel } from "../../workbook/excelRun";
import { comparable } from "../comparable";
import type { Probe, Seen } from "../probe";
import { settledValues } from "../settledValues";

const TABLE = "LRT_Taakstelling";
/** The first column of that table names the municipality. */
const NAME = 0;
const FEW = 3;

/** The table of the housing quota turned round by name: does every line keep its own figures? Needs the step with the orders. */
export const sorting: Probe = {
  id: "sorting",
  questions: ["C28"],
  isCompared: true,
  run: () =>
    inExcel(async (context) => {
      const table = context.workbook.tables.getItem(TABLE);
      const body = table.getDataBodyRange();
      const lines = async (): Promise<readonly string[]> => {
        const values = await settledValues(context, body);
        return values.map((row) => JSON.stringify(row.map(comparable)));
      };
      const before = await lines();
      table.sort.apply([{ key: NAME, ascending: false }]);
      const after = await lines();
      const seen: Seen = {
        isTurned: after.join() !== before.join(),
        // A line that shows something else than before stands for a formula that lost its own row.
        changed: after.filter((line) => !before.includes(line)).slice(0, FEW),
        lost: before.filter((line) => !after.includes(line)).slice(0, FEW),
      };
      return seen;
    }),
};

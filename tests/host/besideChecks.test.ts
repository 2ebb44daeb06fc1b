/**
 * A note that a colleague types right below the last line of Controles, right before an order writes its checks there: the note stays what it
 * is, and the checks come below it, as when it had stood there before.
 */
import { checkNames } from "../../src/plans/checkSheet/checkNames";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, give, orderNow } from "./giveOrder";
import { halfYearOf, openQuotaWorkbook } from "./quotaWorkbook";

const NOTE = "let op, zie mail";

test.each([0, 1, 3, 5, 6, 9])(
  "in column %d: no check takes it for its own, and none is missing",
  async (column) => {
    const workbook = await openQuotaWorkbook();
    await give(halfYearOf("2023-II"));
    await give({ kind: "checks" });
    const sheet = workbook.state.grid.sheets().find(({ name }) => name === "Controles");
    const used = sheet === undefined ? null : workbook.state.grid.usedArea(sheet.id);
    if (used === null) throw new Error("There are checks.");
    const line = used.row + used.rows;
    const cell = { ...used, row: line, column, rows: 1, columns: 1 };
    const typeNote = (): void => workbook.colleague.type(workbook.state.address(cell), NOTE);
    const restore = await workbook.snapshot();
    const order = await orderNow(halfYearOf("2024-I"));
    const standing = async (): Promise<readonly unknown[]> => {
      await workbook.state.grid.settled();
      const [verdict, rows] = [
        await workbook.read(checkNames.verdict),
        workbook.state.grid.formulas({ ...used, rows: line + 20 }),
      ];
      return [verdict, rows.slice(line - 2)];
    };

    workbook.gate.reset();
    expect(codesOf(await carryOut(order))).toEqual([]);
    const write = workbook.gate.firstWrite;
    restore();
    forgetReceptionContext();
    typeNote();
    expect(codesOf(await carryOut(order))).toEqual([]);
    const wanted = await standing();
    expect(wanted[0]).toEqual([["OK"]]);

    restore();
    forgetReceptionContext();
    workbook.gate.reset();
    workbook.gate.before(write, typeNote);
    expect(codesOf(await carryOut(order))).toEqual([]);
    workbook.gate.reset();
    expect(await standing()).toEqual(wanted);
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    await workbook.state.grid.settled();
    expect(workbook.state.grid.values(cell)).toEqual([[NOTE]]);
    workbook.close();
  },
  120_000,
);

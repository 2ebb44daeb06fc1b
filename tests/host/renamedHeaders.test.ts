/** A header of the log that a colleague renames right before an order writes: everything goes back, the line in the log too, and that is said. */
import { unfinishedOrders } from "../../src/plans/log";
import type { OrderChoice } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { standingIn } from "../campaign/campaignWorkbook";
import { codesOf, orderNow, readContent } from "./giveOrder";
import { exchangeOf, halfYear, halfYearOf, openQuotaWorkbook } from "./quotaWorkbook";

const exchange = exchangeOf("2023-II", [
  ["Almere", 218, 230],
  ["Zeewolde", 23, 11],
]);

const orders: readonly (readonly [name: string, choice: OrderChoice, header: string])[] = [
  ["an exchange", exchange, "Opdracht"],
  ["an exchange", exchange, "Actie"],
  ["a half-year", halfYearOf("2024-I"), "Opdracht"],
];

test("a sheet that the order made stays, and it is said that it is there", async () => {
  const workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  await workbook.state.grid.settled();
  const restore = await workbook.snapshot();
  const before = await workbook.quotas("2023-II");
  const choice: OrderChoice = {
    kind: "revision",
    revision: {
      halfYear: halfYear("2023-II"),
      persons: 20_000,
      announced: null,
      source: "",
      before: before as Readonly<Record<string, number>>,
    },
  };
  const order = await orderNow(choice);
  workbook.gate.reset();
  expect(codesOf(await carryOut(order))).toEqual([]);
  const write = workbook.gate.firstWrite;
  restore();
  forgetReceptionContext();
  workbook.gate.reset();
  workbook.gate.before(write, () => workbook.colleague.renameHeader("LRT_Logboek", "Actie", "Eigen kop"));
  const outcome = await carryOut(order);
  workbook.gate.reset();
  expect([outcome.kind, codesOf(outcome)]).toEqual([
    "refused",
    ["workbook.tableDamaged", "workbook.nothingWrittenBut"],
  ]);
  const sheet = workbook.state.grid.sheets().find(({ name }) => name === "Bijstelling");
  expect(sheet && workbook.state.grid.usedArea(sheet.id)).toBeNull();
  workbook.close();
}, 120_000);

test.each(orders)(
  "%s",
  async (_name, choice, header) => {
    const workbook = await openQuotaWorkbook();
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
    await workbook.state.grid.settled();
    const restore = await workbook.snapshot();
    const order = await orderNow(choice);
    workbook.gate.reset();
    expect(codesOf(await carryOut(order))).toEqual([]);
    const write = workbook.gate.firstWrite;
    const again = (): void => {
      restore();
      forgetReceptionContext();
      workbook.gate.reset();
    };
    const rename = (): void => workbook.colleague.renameHeader("LRT_Logboek", header, "Eigen kop");
    again();
    rename();
    await workbook.state.grid.settled();
    const before = standingIn(workbook.state);
    again();
    workbook.gate.before(write, rename);
    const outcome = await carryOut(order);
    workbook.gate.reset();
    await workbook.state.grid.settled();
    expect([outcome.kind, codesOf(outcome)]).toEqual(["refused", ["workbook.tableDamaged"]]);
    expect(standingIn(workbook.state)).toBe(before);
    workbook.colleague.renameHeader("LRT_Logboek", "Eigen kop", header);
    expect(unfinishedOrders(await readContent())).toEqual([]);
    expect(codesOf(await carryOut(await orderNow(choice)))).toEqual([]);
    workbook.close();
  },
  120_000,
);

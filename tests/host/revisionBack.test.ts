/** A national number that comes back after another one, 20.000 → 17.600 → 20.000, and one that people correct in the sheet. */
import { carryOut } from "../../src/workbook/carryOut";
import { damagedOrders } from "../../src/workbook/damagedOrders";
import type { Order } from "../../src/plans/order";
import { orderNow } from "./giveOrder";
import { halfYearOf, openQuotaWorkbook, type QuotaWorkbook, revisionOf } from "./quotaWorkbook";

let workbook: QuotaWorkbook;
let order: Order;

const versions = async (): Promise<readonly unknown[]> => (await workbook.read("LRT_Landelijk[Personen]")).flat();
const almere = async (): Promise<unknown> => {
  const rows = await workbook.rows("LRT_Taakstelling");
  return rows.find((row) => row["Naam"] === "Almere")?.["Taakstelling"];
};

beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  await workbook.openHalfYear("2023-II");
  for (const persons of [20_000, 17_600]) await workbook.revise("2023-II", persons);
  await workbook.state.grid.settled();
  order = await orderNow(await revisionOf("2023-II", 20_000));
});
afterEach(() => workbook.close());

test("counts again as a version of its own, wherever its batch stops", async () => {
  // 20.000 × 217.828 / 17.590.672 = 247,66; with 17.600 it was 217,94.
  expect([await almere(), await versions()]).toEqual([218, [27_300, 17_600, 20_000, 17_600]]);
  const restore = await workbook.snapshot();
  workbook.gate.reset();
  await carryOut(order);
  const write = workbook.gate.firstWrite;
  const actions = workbook.gate.stopsPerRequest[write]?.actions ?? 0;
  expect(actions).toBeGreaterThan(20);
  const ended = [];
  for (let part = 1; part < 10; part += 1) {
    restore();
    workbook.gate.reset();
    workbook.gate.plan(write, { kind: "stopped", at: Math.round((part * actions) / 10) });
    let outcome = await carryOut(order);
    if (outcome.kind === "unfinished") outcome = await carryOut(order);
    await workbook.state.grid.settled();
    ended.push([outcome.kind, await almere(), await versions()]);
  }
  expect(ended).toEqual(Array(9).fill(["done", 248, [27_300, 17_600, 20_000, 17_600, 20_000]]));
});

test("is missed when a colleague's row came over it", async () => {
  await carryOut(order);
  await workbook.state.grid.settled();
  workbook.person.deleteTableRows("LRT_Landelijk", (await versions()).length - 1);
  await workbook.state.grid.settled();
  expect((await damagedOrders()).map(({ id }) => id)).toContain(order.id);
});

describe("a number that people correct in the sheet after it came", () => {
  const correct = async (persons: number): Promise<void> => {
    const { area, columns } = workbook.table("LRT_Landelijk");
    const cell = { row: area.row + area.rows - 1, column: area.column + columns.indexOf("Personen") };
    workbook.person.type(workbook.state.address({ ...area, ...cell, rows: 1, columns: 1 }), persons);
    await workbook.state.grid.settled();
  };
  const offered = async (): Promise<readonly string[]> => (await damagedOrders()).map(({ id }) => id);

  test.each([18_000, 17_600])(
    "of a revision, to %d, is no loss: nothing is offered, and it counts",
    async (persons) => {
      await carryOut(order);
      await correct(persons);
      expect(await offered()).not.toContain(order.id);
      expect(await versions()).toEqual([27_300, 17_600, 20_000, 17_600, persons]);
    },
  );

  test("of a half-year that was opened with it is no loss, and completing that order leaves it", async () => {
    const opening = await orderNow(halfYearOf("2024-I", "PV24", 20_000));
    await carryOut(opening);
    await correct(18_000);
    expect(await offered()).not.toContain(opening.id);
    const seen = { ...opening, choice: halfYearOf("2024-I", "PV24", 20_000, 0) };
    expect((await carryOut(seen)).kind).toBe("done");
    await workbook.state.grid.settled();
    expect((await versions()).at(-1)).toBe(18_000);
  });
});

/** A sheet that an order began and above which somebody put rows, or columns in front of it: one advice, and following it gets the order done. */
import type { OrderChoice } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, orderNow } from "./giveOrder";
import { FLEVOLAND, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const SHEET = "Inwoners";
const choice: OrderChoice = {
  kind: "inhabitants",
  inhabitants: { province: FLEVOLAND, year: 2019, counts: { GM0034: 1000, GM0050: 1001 }, source: "bron" },
};
let workbook: QuotaWorkbook;

beforeEach(async () => {
  workbook = await openQuotaWorkbook();
});
afterEach(() => workbook.close());

/** Stops the order when its sheet is there and its table is not. */
async function beginSheet(): Promise<Awaited<ReturnType<typeof orderNow>>> {
  const order = await orderNow(choice);
  const restore = await workbook.snapshot();
  workbook.gate.reset();
  await carryOut(order);
  const written = workbook.gate.firstWrite;
  const actions = workbook.gate.stopsPerRequest[written]?.actions ?? 0;
  for (let at = actions - 1; at > 0; at -= 1) {
    restore();
    workbook.gate.reset();
    workbook.gate.plan(written, { kind: "stopped", at });
    for (let later = 1; later < 14; later += 1) workbook.gate.plan(written + later, { kind: "error" });
    await carryOut(order);
    workbook.gate.reset();
    const sheet = workbook.state.grid.sheets().find(({ name }) => name === SHEET);
    const hasTable = workbook.state.tables.some(({ area }) => area.sheetId === sheet?.id);
    if (sheet !== undefined && !hasTable) return order;
  }
  throw new Error("The order never stopped before its table.");
}

test.each([
  ["rows above it", () => workbook.person.insertRows(SHEET, 1, 2), () => workbook.person.deleteRows(SHEET, 1, 2)],
  ["a column before it", () => workbook.person.insertColumns(SHEET, 0), () => workbook.person.deleteColumns(SHEET, 0)],
])("with %s it is told what to take out, and then the order is completed", async (_what, put, takeOut) => {
  const order = await beginSheet();
  put();
  expect(codesOf(await carryOut(order))).toEqual(["workbook.sheetMoved"]);
  takeOut();
  expect(codesOf(await carryOut(order))).toEqual([]);
});

/** An undo takes back what an order wrote, but leaves the frame of the table that it made: without headers and with blank rows. */
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, give, orderNow } from "./giveOrder";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import { titleLines } from "../../src/plans/tableTitle";
import type { OrderChoice } from "../../src/plans/order";
import { exchangeOf, halfYear, halfYearOf, openQuotaWorkbook, type QuotaWorkbook, revisionOf } from "./quotaWorkbook";

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  workbook.state.behaviour.undoLost = false;
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
});
afterEach(() => workbook.close());

async function undone(giveIt: () => Promise<unknown>): Promise<void> {
  workbook.state.undo.clear();
  await giveIt();
  while (workbook.state.undo.count > 0) workbook.person.undo();
  await workbook.state.grid.settled();
}

test("stands in no other order's way, and is filled when the order is given again", async () => {
  await undone(async () => give(await revisionOf("2023-II", 20_000)));
  expect((await workbook.quotas("2023-II"))["GM0034"]).toBe(218);
  const exchange = exchangeOf("2023-II", [
    ["Almere", 218, 223],
    ["Zeewolde", 23, 18],
  ]);
  expect(codesOf(await give(exchange))).toEqual([]);
  expect(codesOf(await give(halfYearOf("2024-I")))).toEqual([]);
  expect(codesOf(await give(await revisionOf("2023-II", 19_000)))).toEqual([]);
  expect(workbook.state.tables.filter(({ name }) => name.startsWith("LRT_Bijstelling"))).toHaveLength(1);
  const rows = await workbook.rows("LRT_Bijstelling");
  // 19.000 gives Almere 235, with the 5 of the exchange 240; before it had 223.
  expect(rows.filter((row) => row["Naam"] === "Almere").map((row) => [row["Voor"], row["Na"]])).toEqual([[223, 240]]);
  expect((await workbook.quotas("2023-II"))["GM0034"]).toBe(240);
});

test("of three tasks is filled again", async () => {
  const threeTasks = {
    kind: "threeTasks" as const,
    threeTasks: { province: "PV24", halfYear: halfYear("2023-II") },
  };
  let first = 0;
  await undone(async () => (first = await requestsOf(threeTasks)));
  expect(await requestsOf(threeTasks)).toBe(first);
  expect((await workbook.rows("LRT_DrieOpgaven")).map((row) => row["Naam"])).toContain("Almere");
});

/** What an order asks of Excel from its click on: a batch that stops asks for more, to put it right. */
async function requestsOf(choice: OrderChoice): Promise<number> {
  const order = await orderNow(choice);
  workbook.gate.reset();
  expect(codesOf(await carryOut(order))).toEqual([]);
  return workbook.requests.requests;
}

/** @returns How many requests the order took the first time. */
async function undoneFromNothing(choice: OrderChoice): Promise<number> {
  workbook.close();
  workbook = await openQuotaWorkbook();
  workbook.state.behaviour.undoLost = false;
  let requests = 0;
  await undone(async () => (requests = await requestsOf(choice)));
  expect(workbook.state.tables.map(({ name }) => name)).toContain("LRT_Logboek");
  return requests;
}

test("of every table at once, after the first order of all, is filled in one go", async () => {
  const first = await undoneFromNothing(halfYearOf("2023-II"));
  // The names of the lines of totals are there still: one request looks at their cells.
  expect(await requestsOf(halfYearOf("2023-II"))).toBeLessThanOrEqual(first + 1);
  expect(await workbook.rows("LRT_Logboek")).toHaveLength(1);
  expect((await workbook.quotas("2023-II"))["GM0034"]).toBe(218);
  expect(workbook.state.tables.map(({ name }) => name).sort()).toEqual(
    [...new Set(workbook.state.tables.map(({ name }) => name))].sort(),
  );
});

test("under a title that somebody typed on its sheet waits until that sheet has another name", async () => {
  await undoneFromNothing(halfYearOf("2023-II"));
  workbook.person.type("Landelijk!A1", "Wat de staatssecretaris bekendmaakt");
  const answer = await give(halfYearOf("2023-II"));
  expect(codesOf(answer)).toEqual(["workbook.sheetTaken"]);
  workbook.person.renameSheet("Landelijk", "Onze notities");
  expect(codesOf(await give(halfYearOf("2023-II")))).toEqual([]);
  expect((await workbook.quotas("2023-II"))["GM0034"]).toBe(218);
  const named = workbook.state.tables.filter(({ name }) => name === "LRT_Landelijk");
  expect(named.map(({ area }) => workbook.state.address(area))).toEqual(["Landelijk!A5:G7"]);
});

test("under its title is filled all the same", async () => {
  await undoneFromNothing(halfYearOf("2023-II"));
  workbook.person.type("Landelijk!A1", titleLines(quotaLayouts.LRT_Landelijk)[0]);
  expect(codesOf(await give(halfYearOf("2023-II")))).toEqual([]);
  expect((await workbook.quotas("2023-II"))["GM0034"]).toBe(218);
});

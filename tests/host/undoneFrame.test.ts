/** An undo takes back what an order wrote, but leaves the frame of the table that it made: without headers and with blank rows. */
import { codesOf, give } from "./giveOrder";
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
  await undone(async () => give(threeTasks));
  expect(codesOf(await give(threeTasks))).toEqual([]);
  expect((await workbook.rows("LRT_DrieOpgaven")).map((row) => row["Naam"])).toContain("Almere");
});

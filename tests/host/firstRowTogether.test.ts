/** Two members whose orders put the first rows in a table that still has the blank row with which it was made. */
import type { Order, OrderChoice } from "../../src/plans/order";
import { orderNow } from "./giveOrder";
import { isOffered, told } from "./people";
import { exchangeOf, halfYear, halfYearOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

let workbook: QuotaWorkbook;
afterEach(() => workbook.close());

const SECONDS = 1000;

/** Carries the first out; the other, begun later by its clock, comes right before the batch in which the first writes. */
async function meet(
  first: OrderChoice,
  other: OrderChoice,
  later = 5 * SECONDS,
): Promise<readonly [Order, Order, string[], string[]]> {
  const own = await orderNow(first);
  const prepared = await orderNow(other);
  const theirs = { ...prepared, at: new Date(Date.parse(own.at) + later).toISOString() };
  const restore = await workbook.snapshot();
  workbook.gate.reset();
  await told(workbook, own);
  const { firstWrite } = workbook.gate;
  restore();
  workbook.gate.reset();
  let said: string[] = [];
  workbook.gate.before(firstWrite, async () => {
    said = [...(await told(workbook, theirs))];
  });
  const ended = [...(await told(workbook, own))];
  return [own, theirs, ended, said];
}

const listOf = (zeewolde: number): OrderChoice => ({
  kind: "officialList",
  list: {
    halfYear: halfYear("2023-II"),
    rows: [
      { code: "GM0034", listedName: "Almere", quota: 220, counts: true },
      { code: "GM0050", listedName: "Zeewolde", quota: zeewolde, counts: true },
    ],
  },
});

test("of two lists with the same first row the newer one stands whole", async () => {
  workbook = await openQuotaWorkbook();
  await workbook.openHalfYear("2023-II");
  const [own, theirs] = await meet(listOf(25), listOf(26));
  const { GM0034: almere, GM0050: zeewolde } = await workbook.quotas("2023-II");
  expect([almere, zeewolde]).toEqual([220, 26]);
  const rows = await workbook.rows("LRT_OfficieleLijst");
  expect(rows.map((row) => [row["Naam"], row["Officieel"]])).toEqual([
    ["Almere", 220],
    ["Zeewolde", 26],
  ]);
  // Nothing of either is missing.
  expect([await isOffered(own), await isOffered(theirs)]).toEqual([false, false]);
});

test("the same list twice is one list, of one moment", async () => {
  workbook = await openQuotaWorkbook();
  await workbook.openHalfYear("2023-II");
  const [, , ended] = await meet(listOf(25), listOf(25));
  expect(ended[0]).toBe("done");
  expect(ended.join(" ")).not.toContain("oudere lijst");
  const rows = await workbook.rows("LRT_OfficieleLijst");
  expect(rows.map((row) => [row["Naam"], row["Officieel"]])).toEqual([
    ["Almere", 220],
    ["Zeewolde", 25],
  ]);
  expect(new Set(rows.map((row) => row["Ingelezen op (UTC)"])).size).toBe(1);
});

test.each([
  ["with another municipality", "Lelystad", 81, 76, 5 * SECONDS],
  ["that is the same one", "Zeewolde", 23, 18, 5 * SECONDS],
  ["with another municipality, of the same second,", "Lelystad", 81, 76, 0],
  ["that is the same one, of the same second,", "Zeewolde", 23, 18, 0],
] as const)(
  "a colleague's first exchange %s stays whole when mine is refused",
  async (_what, name, before, after, later) => {
    workbook = await openQuotaWorkbook();
    await workbook.openHalfYear("2023-II");
    const mine = exchangeOf("2023-II", [
      ["Almere", 218, 223],
      ["Zeewolde", 23, 18],
    ]);
    const [, , ended, said] = await meet(
      mine,
      exchangeOf("2023-II", [
        ["Almere", 218, 223],
        [name, before, after],
      ]),
      later,
    );
    expect([ended[0], said[0]]).toEqual(["refused", "done"]);
    const rows = await workbook.rows("LRT_Taakruil");
    // 218 + 5 = 223, and 5 less elsewhere.
    expect(rows.map((row) => [row["Naam"], row["Personen"], row["Som"]])).toEqual([
      ["Almere", 5, 0],
      [name, -5, 0],
    ]);
    expect((await workbook.quotas("2023-II"))["GM0034"]).toBe(223);
  },
);

test("who opens a half-year with a number of his own while a colleague opens it without one, reads which number counts", async () => {
  workbook = await openQuotaWorkbook();
  await workbook.openHalfYear("2023-II");
  const [, , ended, said] = await meet(halfYearOf("2024-I", "PV24", 20_000, 0), halfYearOf("2024-I", "PV24", null, 0));
  expect([ended[0], said[0]]).toEqual(["done", "done"]);
  expect(ended.join(" ")).toContain("Dat geldt, niet 20.000.");
  // 18.750 was published: 235 for Almere.
  expect((await workbook.quotas("2024-I"))["GM0034"]).toBe(235);
});

/**
 * Rows that people gave to another municipality, half-year or version after an order, names that they put in another order, headers and lines
 * that they took away: completing the order brings nothing twice, and says what is so.
 */
import { keptResults, thawOf } from "../../src/plans/freeze/keptFormulas";
import { freezeSelection } from "../../src/taskpane/sharing/freezeSelection";
import { carryOut } from "../../src/workbook/carryOut";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { readSelection } from "../../src/workbook/selection";
import { give, orderNow, readContent } from "./giveOrder";
import { correct, isOffered, remembered, told } from "./people";
import { exchangeOf, halfYearOf, openQuotaWorkbook, type QuotaWorkbook, revisionOf } from "./quotaWorkbook";
import { stopUntil } from "./stopUntil";

const LAST = "2023-II";
let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
});
afterEach(() => workbook.close());

const settle = (): Promise<unknown> => workbook.state.grid.settled();
const there = [
  ["Almere", 218, 230],
  ["Zeewolde", 23, 11],
] as const;
const exchanged = async (): Promise<unknown> =>
  (await workbook.rows("LRT_Taakruil")).map((row) => [row["Naam"], row["Halfjaar"], row["Personen"]]);
const revised = async (): Promise<readonly unknown[]> =>
  (await workbook.rows("LRT_Bijstelling"))
    .filter((row) => row["Naam"] === "Almere")
    .map((row) => [row["Versie"], row["Voor"], row["Na"]]);

describe("an exchange", () => {
  beforeEach(() => workbook.openHalfYear(LAST));

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["another municipality", { Gebied: "GM0184", Naam: "Urk" }],
    ["another half-year", { Halfjaar: "2024-I" }],
  ])("of which people gave a row to %s is not offered", async (_what, made) => {
    await workbook.exchange(LAST, there);
    await settle();
    const order = remembered();
    await correct(workbook, "LRT_Taakruil", ["Naam", "Zeewolde"], made);
    const before = await exchanged();
    expect(await isOffered(order)).toBe(false);
    await told(workbook, order);
    expect(await exchanged()).toEqual(before);
  });

  test("that stopped and then got another municipality is over: 12 persons are not taken off twice", async () => {
    const order = await orderNow(exchangeOf(LAST, there));
    await stopUntil(workbook, order, async () => (await workbook.quotas(LAST))["GM0034"] === 230);
    await correct(workbook, "LRT_Taakruil", ["Naam", "Zeewolde"], { Gebied: "GM0184", Naam: "Urk" });
    expect(await carryOut(order)).toMatchObject({ kind: "unfinished", isOver: true });
    expect((await workbook.quotas(LAST))["GM0050"]).toBe(23);
  });

  test("that people cancelled stays so, also when another one of that second is of other municipalities", async () => {
    const first = { ...(await orderNow(exchangeOf(LAST, there))), at: "2026-11-25T09:00:00.100Z" };
    await carryOut(first);
    const settled = remembered();
    const other = exchangeOf(LAST, [
      ["Urk", 21, 23],
      ["Dronten", 43, 41],
    ]);
    await carryOut({ ...(await orderNow(other)), at: "2026-11-25T09:00:00.700Z" });
    await settle();
    for (const name of ["Almere", "Zeewolde"]) await correct(workbook, "LRT_Taakruil", ["Naam", name], { Personen: 0 });
    expect([await isOffered(settled), (await workbook.quotas(LAST))["GM0034"]]).toEqual([false, 218]);
  });
});

describe("a revision", () => {
  beforeEach(() => workbook.openHalfYear(LAST));

  test("of which one row got another version misses nothing", async () => {
    await workbook.revise(LAST, 20_000);
    await settle();
    const order = remembered();
    await correct(workbook, "LRT_Bijstelling", ["Naam", "Almere"], { Versie: 5 });
    expect(await isOffered(order)).toBe(false);
    await told(workbook, order);
    expect(await revised()).toEqual([[5, 218, 248]]);
  });

  test("of the same second as another one brings its own rows: 218 to 248, and 248 to 235", async () => {
    await carryOut({ ...(await orderNow(await revisionOf(LAST, 20_000))), at: "2026-11-25T09:00:00.100Z" });
    await settle();
    const second = { ...(await orderNow(await revisionOf(LAST, 19_000))), at: "2026-11-25T09:00:00.700Z" };
    await stopUntil(workbook, second, async () => (await workbook.quotas(LAST))["GM0034"] === 235);
    expect((await told(workbook, second))[0]).toBe("done");
    expect(await revised()).toEqual([
      [3, 218, 248],
      [4, 248, 235],
    ]);
  });
});

test("a half-year that a colleague opened with 20.000 tells who gives 18.000 which number counts", async () => {
  const own = await orderNow(halfYearOf(LAST, "PV24", 18_000, 0));
  await give(halfYearOf(LAST, "PV24", 20_000, 0));
  await settle();
  expect(await told(workbook, own)).toEqual([
    "done",
    "2023-II was al geopend, met het landelijke getal 20.000. Dat geldt, niet 18.000. Wilt u een ander getal, stel het dan bij.",
  ]);
});

test("a header that people renamed is named, and no second table is made", async () => {
  const list = { province: "PV24", year: 2030, counts: { GM0034: 1000 }, source: "brief" };
  await give({ kind: "inhabitants", inhabitants: list });
  await settle();
  const order = remembered();
  const { area, columns } = workbook.table("LRT_Inwoners");
  const header = { ...area, column: area.column + columns.indexOf("Naam"), rows: 1, columns: 1 };
  workbook.person.type(workbook.state.address(header), "Gemeente");
  await settle();
  expect(await isOffered(order)).toBe(false);
  expect((await told(workbook, order)).slice(0, 2)).toEqual([
    "unfinished",
    "De tabel LRT_Inwoners op blad Inwoners mist kolommen: Naam. Zet deze koppen terug.",
  ]);
  expect(workbook.state.tables).toHaveLength(2);
});

test("what people fill in beside a table comes back with a line of it that they deleted: norm 0,91", async () => {
  await give({ kind: "occupancy", occupancy: { period: "month", periods: 6, start: "2026-01-01" } });
  await settle();
  const order = remembered();
  const norms = async (): Promise<readonly unknown[]> =>
    (await workbook.read("Bezetting!A5:Z30")).flatMap((line) => {
      const place = line.indexOf("Norm (invoer)");
      return place < 0 ? [] : [line[place + 1]];
    });
  expect(await norms()).toEqual([0.91]);
  workbook.person.deleteRows("Bezetting", 6);
  await settle();
  expect(await norms()).toEqual([]);
  expect((await told(workbook, order))[0]).toBe("done");
  expect(await norms()).toEqual([0.91]);
});

test("formulas that come back beside names in another order say so", async () => {
  workbook.state.addSheet("Gewichten");
  for (const [address, value] of Object.entries({
    "Blad1!A2": "Assen",
    "Blad1!A3": "Borger",
    "Blad1!A4": "Emmen",
    "Gewichten!B2": 10,
    "Gewichten!B3": 20,
    "Gewichten!B4": 30,
  }))
    workbook.type(address, value);
  workbook.type("Blad1!C2", '=LRT.VERDEEL(60,Gewichten!B2:B4,"sluitend")');
  await settle();
  workbook.state.select({ sheetId: workbook.state.activeSheet, row: 0, column: 0, rows: 4, columns: 3 });
  const [selected, inspected] = [await readSelection(), await inspectWorkbook()];
  if (!selected.ok || !inspected.ok) throw new Error("It cannot be read.");
  const choice = freezeSelection(selected.value, inspected.value.workbook, "2026-11-28");
  if (!choice.ok) throw new Error("It cannot be kept.");
  await give({ kind: "freeze", freeze: choice.value });
  const thaw = async (): Promise<readonly string[]> => {
    const [kept] = keptResults(await readContent()).kept;
    if (kept === undefined) throw new Error("Nothing is kept.");
    workbook.type("Blad1!C2", "");
    await settle();
    return told(workbook, await orderNow({ kind: "thaw", thaw: thawOf(kept) }));
  };
  expect(await thaw()).toEqual(["done"]);
  workbook.type("Blad1!A2", "Emmen");
  workbook.type("Blad1!A4", "Assen");
  expect(await thaw()).toEqual([
    "done",
    "Op blad Blad1 staat in A2 iets anders dan toen de uitkomst werd vastgezet. Kijk na of elk getal bij de goede naam staat.",
  ]);
});

/**
 * What people correct, cancel or empty in the sheet after an order, and what comes after it, is no loss; and completing that order, where
 * something is gone or where it stopped half-way, leaves it as it is.
 */
import type { Order } from "../../src/plans/order";
import { give, orderNow } from "./giveOrder";
import * as people from "./people";
import { isOffered, remembered } from "./people";
import { exchangeOf, halfYearOf, openQuotaWorkbook, type QuotaWorkbook, revisionOf } from "./quotaWorkbook";
import { stopUntil } from "./stopUntil";

const LAST = "2023-II";
let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
});
afterEach(() => workbook.close());

const settle = (): Promise<unknown> => workbook.state.grid.settled();

const correct = (table: string, row: readonly [string, unknown], made: Readonly<Record<string, string | number>>) =>
  people.correct(workbook, table, row, made);
const takeOut = (table: string, column: string, held: unknown) => people.takeOut(workbook, table, [column, held]);
const told = (order: Order) => people.told(workbook, order);
/** Its batch stops right after its first line, in the log. */
const onlyBegin = (order: Order): Promise<void> =>
  stopUntil(workbook, order, async () =>
    (await workbook.rows("LRT_Logboek")).some((line) => line["Opdracht"] === order.id && line["Stap"] === "begonnen"),
  );
const cells = async (table: string, ...headers: readonly string[]): Promise<readonly unknown[]> =>
  (await workbook.rows(table)).map((row) => headers.map((header) => row[header]));
const almere = async (): Promise<unknown> => (await workbook.quotas(LAST))["GM0034"];

describe("an exchange that was done", () => {
  const there = [
    ["Almere", 218, 230],
    ["Zeewolde", 23, 11],
  ] as const;
  const rows = () => cells("LRT_Taakruil", "Nummer", "Naam", "Personen");
  let order: Order;
  beforeEach(async () => {
    await workbook.openHalfYear(LAST);
    await workbook.exchange(LAST, there);
    await settle();
    order = remembered();
  });

  test("and that people cancelled with 0 is not offered: 218 stays 218", async () => {
    for (const name of ["Almere", "Zeewolde"]) await correct("LRT_Taakruil", ["Naam", name], { Personen: 0 });
    expect([await isOffered(order), await almere()]).toEqual([false, 218]);
  });

  test("and exchanged back is not offered when people correct its reason", async () => {
    const back = [
      ["Almere", 230, 218],
      ["Zeewolde", 11, 23],
    ] as const;
    await workbook.exchange(LAST, back, "Terug");
    await settle();
    await correct("LRT_Taakruil", ["Naam", "Almere"], { Reden: "Nieuwbouw Poort" });
    expect([await isOffered(order), await almere()]).toEqual([false, 218]);
  });

  test("comes back where a row is gone, once", async () => {
    await takeOut("LRT_Taakruil", "Naam", "Zeewolde");
    expect(await isOffered(order)).toBe(true);
    expect(await told(order)).toEqual(["done"]);
    expect(await rows()).toEqual([
      [1, "Almere", 12],
      [1, "Zeewolde", -12],
    ]);
  });
});

test("an exchange that stopped before its line was done, corrected and exchanged back, is not carried out once more", async () => {
  await workbook.openHalfYear(LAST);
  const order = await orderNow(
    exchangeOf(LAST, [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]),
  );
  await stopUntil(workbook, order, async () => (await almere()) === 230);
  for (const name of ["Almere", "Zeewolde"])
    await correct("LRT_Taakruil", ["Naam", name], { Reden: "Nieuwbouw Poort" });
  await workbook.exchange(LAST, [
    ["Almere", 230, 218],
    ["Zeewolde", 11, 23],
  ]);
  await settle();
  expect(await told(order)).toEqual(["done"]);
  expect([await almere(), (await workbook.rows("LRT_Taakruil")).length]).toEqual([218, 4]);
});

describe("a revision", () => {
  const changes = async (): Promise<unknown> =>
    (await cells("LRT_Bijstelling", "Versie", "Naam", "Voor", "Na")).filter(
      (row) => (row as unknown[])[1] === "Almere",
    );
  beforeEach(() => workbook.openHalfYear(LAST));

  test("keeps what it made of the quotas, whatever is exchanged after it: 218 became 248, not 258", async () => {
    await workbook.revise(LAST, 20_000);
    const order = remembered();
    await workbook.exchange(LAST, [
      ["Almere", 248, 258],
      ["Zeewolde", 27, 17],
    ]);
    await settle();
    await takeOut("LRT_Bijstelling", "Naam", "Almere");
    expect(await isOffered(order)).toBe(true);
    expect([await told(order), await changes()]).toEqual([["done"], [[3, "Almere", 218, 248]]]);
  });

  test("and also when it had stopped before it told that", async () => {
    const order = await orderNow(await revisionOf(LAST, 20_000));
    await stopUntil(workbook, order, async () => (await almere()) === 248);
    await workbook.exchange(LAST, [
      ["Almere", 248, 258],
      ["Zeewolde", 27, 17],
    ]);
    await settle();
    expect([await told(order), await changes(), await almere()]).toEqual([["done"], [[3, "Almere", 218, 248]], 258]);
  });

  test.each([{ Versie: 4 }, { Versie: 4, Personen: 18_000 }])(
    "is whole when people made %j of its number",
    async (made) => {
      await workbook.revise(LAST, 20_000);
      await settle();
      const order = remembered();
      await correct("LRT_Landelijk", ["Versie", 3], made);
      expect([await isOffered(order), await changes()]).toEqual([false, [[3, "Almere", 218, 248]]]);
    },
  );

  test("does not take the number of a colleague's revision, of which the rest is still to come, for its own", async () => {
    await workbook.revise(LAST, 20_000);
    await settle();
    const order = remembered();
    const colleagues = await orderNow(await revisionOf(LAST, 19_000));
    await stopUntil(workbook, colleagues, async () => (await almere()) === 235);
    await takeOut("LRT_Landelijk", "Versie", 3);
    expect(await isOffered(order)).toBe(false);
    await told(order);
    expect((await told(colleagues))[0]).toBe("done");
    // 19.000 × 217.828 / 17.590.672 = 235,28.
    expect(await changes()).toEqual([
      [3, "Almere", 218, 248],
      [4, "Almere", 248, 235],
    ]);
  });

  test("that stopped after its number is completed when somebody filled in its source since", async () => {
    const order = await orderNow(await revisionOf(LAST, 20_000));
    await stopUntil(workbook, order, async () => (await almere()) === 248);
    await correct("LRT_Landelijk", ["Versie", 3], { Bron: "Staatscourant" });
    expect([await told(order), await changes()]).toEqual([["done"], [[3, "Almere", 218, 248]]]);
    expect(await cells("LRT_Landelijk", "Versie", "Personen", "Bron")).toContainEqual([3, 20_000, "Staatscourant"]);
  });

  test("that somebody ended in the log is not carried out by a button that still stands", async () => {
    const order = await orderNow(await revisionOf(LAST, 20_000));
    await stopUntil(workbook, order, async () => (await almere()) === 248);
    await correct("LRT_Logboek", ["Stap", "begonnen"], { Stap: "gestopt" });
    const [kind, ...sentences] = await told(order);
    expect([kind, sentences]).toEqual([
      "unfinished",
      ["In het Logboek staat dat deze opdracht is gestopt. Wilt u haar toch? Zet daar bij Stap weer 'begonnen'."],
    ]);
    expect(await cells("LRT_Logboek", "Stap")).toEqual([["gereed"], ["gestopt"]]);
    expect(workbook.state.tables.map(({ name }) => name)).not.toContain("LRT_Bijstelling");
  });
});

describe("a half-year", () => {
  test("brings no older number where that of a later revision is gone", async () => {
    await give(halfYearOf(LAST, "PV24", 20_000));
    await settle();
    const order = remembered();
    await workbook.revise(LAST, 18_000);
    await settle();
    const count = (await workbook.rows("LRT_Landelijk")).length;
    workbook.person.deleteTableRows("LRT_Landelijk", 0, count);
    await settle();
    expect(await isOffered(order)).toBe(false);
    expect((await told(order)).slice(0, 2)).toEqual([
      "unfinished",
      "Het landelijke getal van 2023-II is weg. Een latere opdracht gaf het; het logboek noemt het. Geef dat getal opnieuw.",
    ]);
    expect(await cells("LRT_Landelijk", "Personen")).toEqual([[""]]);
  });

  test("that only began leaves the number that somebody entered since, and says that the log names another one", async () => {
    await workbook.openHalfYear("2023-I");
    const order = await orderNow(halfYearOf(LAST, "PV24", 20_000, 0));
    await onlyBegin(order);
    workbook.repeatRow("LRT_Landelijk", 0);
    await settle();
    const { area, columns } = workbook.table("LRT_Landelijk");
    for (const [header, value] of Object.entries({
      Halfjaar: "2023-II",
      Versie: 1,
      Personen: 18_000,
      Herkomst: "eigen opgave",
    })) {
      const cell = { row: area.row + area.rows - 1, column: area.column + columns.indexOf(header) };
      workbook.person.type(workbook.state.address({ ...area, ...cell, rows: 1, columns: 1 }), value);
    }
    await settle();
    // 18.000 × 217.828 / 17.590.672 = 222,90.
    expect([await told(order), await almere()]).toEqual([
      [
        "done",
        "Het landelijke getal van 2023-II veranderde nadat deze opdracht begon. In het logboek staat: 6 gemeenten, landelijk 20.000 personen. Nu geldt: 6 gemeenten, landelijk 18.000 personen.",
      ],
      223,
    ]);
  });
});

test("a cell that somebody emptied stays empty when another row of the same list comes back", async () => {
  await workbook.openHalfYear(LAST);
  const list = [
    { code: "GM0034", listedName: "Almere", quota: 100, counts: true },
    { code: "GM0050", listedName: "Zeewolde", quota: 120, counts: true },
  ];
  await workbook.putList(LAST, list);
  await settle();
  await correct("LRT_OfficieleLijst", ["Gebied", "GM0034"], { "Telt (invoer)": "" });
  await takeOut("LRT_OfficieleLijst", "Gebied", "GM0050");
  const order = remembered();
  expect(await isOffered(order)).toBe(true);
  expect(await told(order)).toEqual([
    "done",
    "Dit veranderde nadat de opdracht begon, en is zo gebleven: Officiële lijst, Almere (Telt (invoer)).",
  ]);
  expect((await workbook.quotas(LAST))["GM0034"]).toBe(218);
  expect((await workbook.quotas(LAST))["GM0050"]).toBe(120);
});

/**
 * A table of ours that a colleague converted to a range: its cells go on standing there and formulas name them by address. No order computes
 * without its rows, no pane shows another figure than the sheet, and a table made of the cells again brings everything back.
 */
import { convertedTables } from "../../src/plans/convertedTables";
import { readQuotaState } from "../../src/plans/housing/quotaState";
import { findingsOf } from "../../src/findings/findingsOf";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { codesOf, give, readContent } from "./giveOrder";
import { exchangeOf, halfYear, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const CONVERTED = ["workbook.tableConverted"];
const EXCHANGE = exchangeOf("2023-II", [
  ["Almere", 310, 312],
  ["Zeewolde", 13, 11],
]);
const REVISION = {
  kind: "revision",
  revision: { halfYear: halfYear("2023-II"), persons: 20_000, announced: null, source: "", before: {} },
} as const;

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  const listed = [{ code: "GM0034", listedName: "Almere", quota: 300, counts: true }] as const;
  expect(codesOf(await workbook.putList("2023-II", listed))).toEqual([]);
  const parties = [
    ["Almere", 300, 310],
    ["Zeewolde", 23, 13],
  ] as const;
  expect(codesOf(await workbook.exchange("2023-II", parties))).toEqual([]);
  await workbook.state.grid.settled();
});
afterEach(() => workbook.close());

const convert = (name: string): Promise<void> =>
  workbook.as(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.tables.getItem(name).convertToRange();
      await context.sync();
    }),
  );

/** What a person does who follows the sentence. */
const makeTable = (sheet: string): Promise<void> =>
  workbook.as(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
      used.load("rowCount,columnCount");
      await context.sync();
      const cells = used.getCell(4, 0).getResizedRange(used.rowCount - 5, used.columnCount - 1);
      context.workbook.tables.add(cells, true);
      await context.sync();
    }),
  );

const shown = async (): Promise<unknown> => (await workbook.quotaRow("Almere", "2023-II"))["Taakstelling"];
const readCodes = async (): Promise<readonly string[]> => {
  const read = readQuotaState(await readContent());
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

const tables = [
  ["LRT_OfficieleLijst", "Officiële lijst"],
  ["LRT_Taakruil", "Taakruil"],
  ["LRT_Landelijk", "Landelijk"],
] as const;

describe.each(tables)("%s converted to a range", (table, sheet) => {
  beforeEach(async () => {
    await convert(table);
    await workbook.state.grid.settled();
  });

  test("keeps the figures of the sheet, and the pane shows no other one", async () => {
    expect(await shown()).toBe(310);
    expect(await readCodes()).toEqual(CONVERTED);
  });

  test("refuses every order that computes from it, whatever its sheet is called, and nothing is written", async () => {
    for (const name of [sheet, `${sheet} oud`]) {
      if (name !== sheet) workbook.person.renameSheet(sheet, name);
      const before = await workbook.everything();
      for (const choice of [EXCHANGE, REVISION, { kind: "update" } as const]) {
        expect(codesOf(await give(choice))).toEqual(CONVERTED);
      }
      expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual(CONVERTED);
      expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual(CONVERTED);
      expect(await workbook.everything()).toBe(before);
      expect(convertedTables(await readContent()).map((one) => one.sheet)).toEqual([name]);
    }
  });

  test("is a finding that says what to do", async () => {
    const inspected = await inspectWorkbook();
    if (!inspected.ok) throw new Error("The workbook cannot be read.");
    const found = findingsOf(inspected.value.workbook).filter(({ code }) => code === "TABELBEREIK");
    expect(found.map(({ where }) => where.sheet)).toEqual([sheet]);
  });

  test("counts again once it is a table: an update lets formulas name it, and all go on", async () => {
    await makeTable(sheet);
    expect(codesOf(await give(EXCHANGE))).toContain("workbook.namesCells");
    const inspected = await inspectWorkbook();
    if (!inspected.ok) throw new Error("The workbook cannot be read.");
    const repairs = findingsOf(inspected.value.workbook).filter(({ code }) => code === "FORMULEANDERS");
    expect(new Set(repairs.map(({ repair }) => repair?.kind))).toEqual(new Set(["update"]));
    expect(codesOf(await give({ kind: "update" }))).toEqual([]);
    await workbook.state.grid.settled();
    expect(await shown()).toBe(310);
    expect(codesOf(await give(EXCHANGE))).toEqual([]);
    await workbook.state.grid.settled();
    expect(await shown()).toBe(312);
    expect(await readCodes()).toEqual([]);
  });
});

test("formulas that read cells of an old sheet beside the table that took its place are refused until those cells are gone", async () => {
  const [headers = [], ...rows] = await workbook.read("LRT_Taakruil[#All]");
  await convert("LRT_Taakruil");
  workbook.person.renameSheet("Taakruil", "Taakruil oud");
  await workbook.as(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add("Taakruil");
      sheet.getRange("A5").getResizedRange(0, headers.length - 1).values = [[...headers]];
      const made = sheet.tables.add(sheet.getRange("A5").getResizedRange(1, headers.length - 1), true);
      made.name = "LRT_Taakruil";
      await context.sync();
    }),
  );
  await workbook.state.grid.settled();
  expect(rows).not.toEqual([]);
  expect(await shown()).toBe(310);
  for (const choice of [EXCHANGE, REVISION, { kind: "update" } as const]) {
    expect(new Set(codesOf(await give(choice)))).toEqual(new Set(["workbook.namesOldCells"]));
  }
  expect(new Set(await readCodes())).toEqual(new Set(["workbook.namesOldCells"]));
  workbook.person.deleteSheet("Taakruil oud");
  expect(codesOf(await give({ kind: "update" }))).toEqual([]);
  await workbook.state.grid.settled();
  expect(await shown()).toBe(300);
  expect(await readCodes()).toEqual([]);
});

test("a sheet that is gone stops an order that computes from it: its figures would be others than those of the sheet", async () => {
  workbook.person.deleteSheet("Officiële lijst");
  await workbook.state.grid.settled();
  expect(await readCodes()).toEqual(["workbook.tableGone"]);
  const before = await workbook.everything();
  for (const choice of [EXCHANGE, REVISION]) expect(codesOf(await give(choice))).toEqual(["workbook.tableGone"]);
  expect(await workbook.everything()).toBe(before);
});

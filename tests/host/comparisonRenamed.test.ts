/** Comparisons whose table or sheet a planner renamed, or made a plain range of: an order finds its own back, and writes nothing twice. */
import type { Comparison } from "../../src/plans/comparison/comparison";
import { unfinishedOrders } from "../../src/plans/log";
import { carryOut } from "../../src/workbook/carryOut";
import { damagedOrders } from "../../src/workbook/damagedOrders";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { codesOf, give, orderNow, orderWith, readContent } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

const of = (total: number): { readonly kind: "comparison"; readonly comparison: Comparison } => ({
  kind: "comparison",
  comparison: {
    total,
    first: "sleutel A",
    second: "sleutel B",
    rows: [
      { code: "PV26", name: "Utrecht", inhabitants: 1000, first: 100, second: total - 120 },
      { code: "PV20", name: "Groningen", inhabitants: 400, first: total - 100, second: 120 },
    ],
  },
});

let opened: OpenHost;
beforeEach(() => {
  opened = openHost();
});
afterEach(() => opened.close());

const sheets = (): readonly string[] => opened.state.grid.sheets().map(({ name }) => name);
const tableRows = (name: string): number | undefined =>
  opened.state.tables.find((table) => table.name === name)?.area.rows;

test("a comparison whose table was renamed is whole: it is not offered as damaged, and given again it writes nothing", async () => {
  const order = await orderNow(of(300));
  await carryOut(order);
  opened.colleague.renameTable("LRT_Vergelijk", "Plan_A_en_B");
  expect(await damagedOrders()).toEqual([]);
  expect(await carryOut(order)).toMatchObject({ kind: "done", wasPresent: true });
  // A header and two rows.
  expect(tableRows("Plan_A_en_B")).toBe(3);
});

test("rows that are gone from a renamed comparison come back once", async () => {
  const order = await orderNow(of(300));
  await carryOut(order);
  opened.person.renameTable("LRT_Vergelijk", "Mijn");
  opened.person.renameSheet("Vergelijk", "Plan");
  opened.person.deleteTableRows("Mijn", 1);
  expect((await damagedOrders()).map(({ id }) => id)).toContain(order.id);
  expect(await carryOut(order)).toMatchObject({ kind: "done" });
  expect(await opened.read("Plan!A6:I8")).toEqual([
    ["PV26", "Utrecht", 1000, 100, 180, 80, 0.8, 100, 180],
    // (120 − 200) / 200 = −40 %; 200 and 120 of 400 inhabitants are 500 and 300 per 1,000.
    ["PV20", "Groningen", 400, 200, 120, -80, -0.4, 500, 300],
    ["", "", "", "", "", "", "", "", ""],
  ]);
  expect(sheets()).toEqual(["Blad1", "Logboek", "Plan"]);
});

test("a comparison never uses the cells of an older one: their names are taken as well", async () => {
  await give(of(300));
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.tables.getItem("LRT_Vergelijk").convertToRange();
    await context.sync();
  });
  opened.person.renameSheet("Vergelijk", "Oud");
  opened.person.type("Oud!L6", 100_000);
  expect(await give(of(1000))).toMatchObject({ kind: "done", desired: { log: { subject: "Vergelijk (2)" } } });
  // 100 of 1,000 inhabitants are 100 per 1,000, not 10,000; both columns add up to 1,000.
  expect(await opened.read("Vergelijk (2)!D6:I6")).toEqual([[100, 880, 780, 7.8, 100, 880]]);
  expect(await opened.read("Vergelijk (2)!K5:L10")).toEqual([
    ["Totaal", 1000],
    ["Per aantal inwoners", 1000],
    ["Verdeling A", "sleutel A"],
    ["Verdeling B", "sleutel B"],
    ["Controle som A", "OK"],
    ["Controle som B", "OK"],
  ]);
});

describe("a comparison that stopped half-way", () => {
  /** Stops the batch that writes at this action, and lets nothing through after it. */
  async function stopped(at: number) {
    const order = await orderNow(of(300));
    opened.gate.reset();
    for (let request = 2; request < 16; request += 1)
      opened.gate.plan(request, request === 2 ? { kind: "stopped", at } : { kind: "error" });
    expect((await carryOut(order)).kind).toBe("unfinished");
    opened.gate.reset();
    return order;
  }

  const whole = async (sheet: string): Promise<void> => {
    expect(await opened.read(`'${sheet}'!A6:I7`)).toEqual([
      ["PV26", "Utrecht", 1000, 100, 180, 80, 0.8, 100, 180],
      ["PV20", "Groningen", 400, 200, 120, -80, -0.4, 500, 300],
    ]);
    expect(await opened.read(`'${sheet}'!K9:L10`)).toEqual([
      ["Controle som A", "OK"],
      ["Controle som B", "OK"],
    ]);
    expect(unfinishedOrders(await readContent())).toEqual([]);
  };

  test("is completed where its table stands, also when somebody renamed the table, the sheet or both", async () => {
    let tried = 0;
    for (const at of [60, 90, 120]) {
      for (const renamed of ["table", "sheet", "both"] as const) {
        opened.close();
        opened = openHost();
        const order = await stopped(at);
        if (!opened.state.tables.some(({ name }) => name === "LRT_Vergelijk")) continue;
        tried += 1;
        if (renamed !== "sheet") opened.person.renameTable("LRT_Vergelijk", "Mijn");
        if (renamed !== "table") opened.person.renameSheet("Vergelijk", "Plan");
        expect([at, renamed, (await carryOut(order)).kind]).toEqual([at, renamed, "done"]);
        await whole(renamed === "table" ? "Vergelijk" : "Plan");
        expect(sheets().filter((name) => name.startsWith("Vergelijk"))).toHaveLength(renamed === "table" ? 1 : 0);
      }
    }
    expect(tried).toBeGreaterThan(5);
  });

  test("whose sheet has another name before its table stands is never made a second time", async () => {
    let refused = 0;
    for (let at = 20; at < 60; at += 1) {
      opened.close();
      opened = openHost();
      const order = await stopped(at);
      const isTable = opened.state.tables.some(({ columns }) => columns.includes("Plekken A"));
      if (isTable || !sheets().includes("Vergelijk") || (await readContent()).tables.length === 0) continue;
      opened.person.renameSheet("Vergelijk", "Plan");
      const isBlank = (await readContent()).sheets.find(({ name }) => name === "Plan")?.used === null;
      const outcome = await carryOut(order);
      if (isBlank) {
        // Nothing stands on it: it is a sheet like any other.
        expect(outcome.kind).toBe("done");
        continue;
      }
      expect(codesOf(outcome)).toEqual(["workbook.sheetRenamed", "workbook.partStands"]);
      expect(sheets()).not.toContain("Vergelijk");
      refused += 1;
      opened.person.renameSheet("Plan", "Vergelijk");
      expect((await carryOut(order)).kind).toBe("done");
      await whole("Vergelijk");
    }
    expect(refused).toBeGreaterThan(2);
  });

  /** Stopped after its table, before a cell beside it has its name: then both are renamed. */
  async function moved() {
    const isWithoutNames = async (): Promise<boolean> => {
      const { pointers } = await readContent();
      return tableRows("LRT_Vergelijk") === 3 && ![...pointers.keys()].some((name) => name.startsWith("LRT_Vergelijk"));
    };
    let order = await stopped(60);
    for (let at = 45; at < 60 && !(await isWithoutNames()); at += 1) {
      opened.close();
      opened = openHost();
      order = await stopped(at);
    }
    expect(await isWithoutNames()).toBe(true);
    opened.person.renameTable("LRT_Vergelijk", "Mijn");
    opened.person.renameSheet("Vergelijk", "Plan");
    return order;
  }

  test("that somebody changed beside renaming it is not made a second time: a sentence says what to do", async () => {
    const order = await moved();
    opened.person.type("Plan!D6", 99);
    const before = sheets();
    expect(codesOf(await carryOut(order))).toEqual(["workbook.comparisonMoved", "workbook.partStands"]);
    expect(sheets()).toEqual(before);
    opened.person.renameSheet("Plan", "Vergelijk");
    expect(await carryOut(order)).toMatchObject({ kind: "done" });
    expect(await opened.read("Vergelijk!D6")).toEqual([[99]]);
  });

  test("keeps its place: another comparison that comes meanwhile gets the next one", async () => {
    const order = await moved();
    expect(await give(of(1000))).toMatchObject({ kind: "done", desired: { log: { subject: "Vergelijk (2)" } } });
    expect(await carryOut(order)).toMatchObject({ kind: "done" });
    await whole("Plan");
    expect(sheets().filter((name) => name.startsWith("Vergelijk"))).toEqual(["Vergelijk (2)"]);
  });
});

test("an update renews a comparison of version 0.2.0 whose table was renamed, and given again it writes nothing", async () => {
  forgetReceptionContext();
  await loadFunctions();
  loadWorkbook(opened.state, goldenWorkbook("0.2.0-full"));
  await opened.state.grid.settled();
  opened.person.renameTable("LRT_Vergelijk", "Plan_een");
  expect(await carryOut(orderWith({ kind: "update" }, {}))).toMatchObject({ kind: "done" });
  const { area } = opened.person.table("Plan_een");
  const perInhabitants = { ...area, row: area.row + 1, column: area.column + 7, rows: 1, columns: 1 };
  expect(opened.state.grid.formulas(perInhabitants)).toEqual([
    [
      // 0.2.0 had only the inner IF: inhabitants that are no whole number of persons give no rate now.
      '=IF([@Inwoners]="","",IF(IF(ISNUMBER([@Inwoners]),OR([@Inwoners]<0,[@Inwoners]<>INT([@Inwoners])),TRUE),NA(),' +
        'IF([@Inwoners]=0,"",[@[Plekken A]]/[@Inwoners]*LRT_Vergelijk_Maat)))',
    ],
  ]);
  expect(await carryOut(orderWith({ kind: "update" }, {}))).toMatchObject({ kind: "done", wasPresent: true });
  expect(unfinishedOrders(await readContent())).toEqual([]);
}, 120_000);

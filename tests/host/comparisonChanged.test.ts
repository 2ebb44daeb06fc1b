/** A comparison of which a planner took out a column, wrote over a header, or made a plain range of the table: that is no damage, and there is a way back. */
import type { Comparison } from "../../src/plans/comparison/comparison";
import type { Order } from "../../src/plans/order";
import { carryOut } from "../../src/workbook/carryOut";
import { damagedOrders } from "../../src/workbook/damagedOrders";
import { codesOf, give, orderNow } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { stopUntil } from "./stopUntil";

const comparison: Comparison = {
  total: 300,
  first: "sleutel A",
  second: "sleutel B",
  rows: [
    { code: "PV26", name: "Utrecht", inhabitants: 1000, first: 100, second: 180 },
    { code: "PV20", name: "Groningen", inhabitants: 400, first: 200, second: 120 },
  ],
};
const choice = { kind: "comparison", comparison } as const;

let opened: OpenHost;
beforeEach(() => {
  opened = openHost();
});
afterEach(() => opened.close());

const sheets = (): readonly string[] => opened.state.grid.sheets().map(({ name }) => name);
const isOffered = async ({ id }: Order): Promise<boolean> => (await damagedOrders()).some((order) => order.id === id);
function takeOut(header: string): void {
  const { area, columns } = opened.person.table("LRT_Vergelijk");
  opened.person.deleteColumns("Vergelijk", area.column + columns.indexOf(header));
}
function convert(): void {
  opened.state.removeTable(opened.person.table("LRT_Vergelijk"));
}

const changes: readonly (readonly [what: string, change: () => void, code: string])[] = [
  ["a column with a formula is taken out", () => takeOut("Verschil (%)"), "workbook.tableDamaged"],
  ["a column with figures is taken out", () => takeOut("Inwoners"), "workbook.tableDamaged"],
  [
    "a header is written over",
    () => opened.person.renameHeader("LRT_Vergelijk", "Plekken A", "Provincie"),
    "workbook.tableDamaged",
  ],
  ["the table is made a range", convert, "workbook.tableConverted"],
];

test.each(changes)(
  "when %s nothing is offered, and given on purpose it says what to do",
  async (_what, change, code) => {
    const order = await orderNow(choice);
    await carryOut(order);
    change();
    expect(await isOffered(order)).toBe(false);
    expect(codesOf(await carryOut(order))[0]).toBe(code);
    opened.person.renameSheet("Vergelijk", "Plan");
    expect(await isOffered(order)).toBe(false);
    expect(codesOf(await carryOut(order))[0]).toBe(code);
    expect(sheets()).toEqual(["Blad1", "Logboek", "Plan"]);
    // Another one is made as always, on a sheet and with names of its own.
    expect(await give(choice)).toMatchObject({ kind: "done", desired: { log: { subject: "Vergelijk (2)" } } });
    expect(await opened.read("'Vergelijk (2)'!A6:I6")).toEqual([
      ["PV26", "Utrecht", 1000, 100, 180, 80, 0.8, 100, 180],
    ]);
  },
);

test("with its headers put back it is whole, and its formulas come back", async () => {
  const order = await orderNow(choice);
  await carryOut(order);
  takeOut("Verschil (%)");
  opened.person.addColumn("LRT_Vergelijk", "Verschil (%)");
  expect(await carryOut(order)).toMatchObject({ kind: "done" });
  // 80 more than 100 is 80 %, 80 less than 200 is 40 %.
  expect((await opened.read("LRT_Vergelijk[Verschil (%)]")).flat()).toEqual([0.8, -0.4]);
});

test("that stopped half-way and of which a colleague took out a column is not made a second time", async () => {
  const order = await orderNow(choice);
  await stopUntil(opened, order, () =>
    Promise.resolve(
      opened.state.tables.some(({ name }) => name === "LRT_Vergelijk") && opened.state.names.has("LRT_Vergelijk_Maat"),
    ),
  );
  takeOut("Inwoners");
  expect(codesOf(await carryOut(order))).toEqual(["workbook.tableDamaged", "workbook.partStands"]);
  expect(sheets().filter((name) => name.startsWith("Vergelijk"))).toEqual(["Vergelijk"]);
});

test("with its table gone says so, under any name of its sheet, and comes back when that is taken away", async () => {
  const order = await orderNow(choice);
  await carryOut(order);
  const { area } = opened.person.table("LRT_Vergelijk");
  convert();
  opened.person.type(opened.state.address(area), "");
  opened.person.type("Vergelijk!B7", "notitie");
  for (const [before, after] of [
    ["Vergelijk", "Plan"],
    ["Plan", "Plan twee"],
  ] as const) {
    expect(await isOffered(order)).toBe(false);
    expect(codesOf(await carryOut(order))).toEqual(["workbook.comparisonChanged"]);
    opened.person.renameSheet(before, after);
  }
  opened.person.deleteSheet("Plan twee");
  expect(await isOffered(order)).toBe(true);
  expect(await carryOut(order)).toMatchObject({ kind: "done" });
  expect(await opened.read("Vergelijk!A6:G6")).toEqual([["PV26", "Utrecht", 1000, 100, 180, 80, 0.8]]);
});

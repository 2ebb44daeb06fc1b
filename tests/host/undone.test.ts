/**
 * Somebody takes a whole order back with Ctrl+Z, also its line in the log, and the pane offers Maak af: what is lost comes back, what was
 * changed since stays and is named, and what can no longer come back is said in a sentence.
 */
import type { Order, OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { capacityDecisions } from "../../src/reference/decisions";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { damagedOrders } from "../../src/workbook/damagedOrders";
import { give, orderNow, orderWith } from "./giveOrder";
import { codeOf, exchangeOf, halfYear, halfYearOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const [first, second] = capacityDecisions.filter(({ total }) => total !== null);

function decide(decision: typeof first): OrderChoice {
  if (decision === undefined) throw new Error("Two decisions with a total are shipped.");
  return { kind: "decision", decision, keyId: "inwoners-2022" };
}
const inhabitants = (persons: number): OrderChoice => ({
  kind: "inhabitants",
  inhabitants: { province: "PV24", year: 2030, counts: { GM0034: persons }, source: "brief" },
});
const list: OrderChoice = {
  kind: "officialList",
  list: {
    halfYear: halfYear("2023-II"),
    rows: [{ code: codeOf("Almere"), listedName: "Almere", quota: 100, counts: true }],
  },
};

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  workbook.state.behaviour.undoLost = false;
  await give(decide(first));
  await give(halfYearOf("2023-II"));
});
afterEach(() => workbook.close());

/** Gives an order, and takes all of it back. */
async function undone(choice: OrderChoice): Promise<string> {
  const order = await orderNow(choice);
  workbook.state.undo.clear();
  expect(await carryOut(order)).toMatchObject({ kind: "done", remarks: [] });
  while (workbook.state.undo.count > 0) workbook.person.undo();
  await workbook.state.grid.settled();
  const lines = await workbook.rows("LRT_Logboek");
  expect(lines.map((line) => line["Opdracht"])).not.toContain(order.id);
  return order.id;
}

/** What the pane offers. */
async function offered(id: string): Promise<Order> {
  const found = (await damagedOrders()).find((order) => order.id === id);
  if (found === undefined) throw new Error("It is not offered.");
  return found;
}

async function complete(id: string): Promise<Outcome> {
  return carryOut(await offered(id));
}

const told = (outcome: Outcome): readonly string[] =>
  (outcome.kind === "done" ? outcome.remarks : outcome.problems).map(sentence);

async function stepOf(id: string): Promise<unknown> {
  return (await workbook.rows("LRT_Logboek")).find((line) => line["Opdracht"] === id)?.["Stap"];
}

test("a decision: its rows come back, and which decision counts stays as it is now", async () => {
  const id = await undone(decide(second));
  expect(await workbook.read("Start!B55")).toEqual([[first?.id]]);
  const outcome = await complete(id);
  expect([outcome.kind, told(outcome)]).toEqual([
    "done",
    ["Dit veranderde nadat de opdracht begon, en is zo gebleven: Start (Geldend besluit)."],
  ]);
  expect(await workbook.read("Start!B55")).toEqual([[first?.id]]);
  expect((await workbook.rows("LRT_Besluiten")).map((row) => row["BesluitId"])).toEqual(
    expect.arrayContaining([first?.id, second?.id]),
  );
  expect(await stepOf(id)).toBe("gereed");
  expect(await damagedOrders()).toEqual([]);
});

test.each<[string, OrderChoice, string, string, unknown]>([
  ["an official list", list, "LRT_OfficieleLijst", "Officieel", 100],
  ["inhabitants", inhabitants(200), "LRT_Inwoners", "Inwoners", 200],
])("%s: all of it comes back", async (_what, choice, table, header, number) => {
  const id = await undone(choice);
  const outcome = await complete(id);
  expect([outcome.kind, told(outcome)]).toEqual(["done", []]);
  const rows = (await workbook.rows(table)).filter((row) => row["Gebied"] === "GM0034");
  expect(rows.map((row) => row[header])).toEqual([number]);
  expect(await stepOf(id)).toBe("gereed");
});

test("inhabitants over older ones: no row is lost, so nothing is offered and the older number counts", async () => {
  await give(inhabitants(100));
  const order = await orderNow(inhabitants(200));
  workbook.state.undo.clear();
  await carryOut(order);
  while (workbook.state.undo.count > 0) workbook.person.undo();
  await workbook.state.grid.settled();
  expect((await damagedOrders()).map(({ id }) => id)).not.toContain(order.id);
  expect((await workbook.rows("LRT_Inwoners")).map((row) => row["Inwoners"])).toContain(100);
});

test("an exchange after which somebody exchanged: it does not come back, and that is said", async () => {
  const id = await undone(
    exchangeOf("2023-II", [
      ["Almere", 218, 223],
      ["Urk", 21, 16],
    ]),
  );
  const order = await offered(id);
  await give(
    exchangeOf("2023-II", [
      ["Almere", 218, 220],
      ["Zeewolde", 23, 21],
    ]),
  );
  const outcome = await carryOut(order);
  expect(outcome).toMatchObject({ kind: "refused", isOver: true });
  expect(told(outcome)).toEqual([
    "De regel van deze opdracht in het Logboek is weg, en de werkmap is sindsdien veranderd. Zij komt niet terug. Wilt u haar nog? Kies haar dan opnieuw.",
  ]);
  expect(await workbook.quotas("2023-II")).toMatchObject({ GM0034: 220, GM0184: 21, GM0050: 21 });
});

test("chosen anew it is a new order, and all of it is carried out", async () => {
  await undone(decide(second));
  expect(await give(decide(second))).toMatchObject({ kind: "done", remarks: [] });
  expect(await workbook.read("Start!B55")).toEqual([[second?.id]]);
  expect(orderWith(list, {}).isSettled).toBeUndefined();
});

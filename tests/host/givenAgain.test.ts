/**
 * An order that stopped half-way and is chosen once more in the pane gets a later moment. Its line in the log must have that moment before
 * any of its rows has, or who completes it from the log takes rows of the very same list for those of a newer one.
 */
import { newOrder } from "../../src/plans/newOrder";
import type { Order, OrderChoice } from "../../src/plans/order";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { readKeptOrder } from "../../src/intake/keptOrder";
import { give, orderNow, readContent } from "./giveOrder";
import { halfYear, halfYearOf, municipalitiesOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";
import { stopUntil } from "./stopUntil";

const all = municipalitiesOf("PV24");
/** Not those below each other: each is renewed by a write of its own. */
const some = all.filter((_one, index) => index % 2 === 0);

function list(of: typeof all, quota: number): OrderChoice {
  const rows = of.map(({ code, name }, index) => ({ code, listedName: name, quota: quota + index, counts: true }));
  return { kind: "officialList", list: { halfYear: halfYear("2023-II"), rows } };
}

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  await give(halfYearOf("2023-II"));
  await give(list(all, 100));
});
afterEach(() => workbook.close());

const stampsOf = async (): Promise<readonly unknown[]> =>
  (await workbook.rows("LRT_OfficieleLijst"))
    .filter((row) => some.some(({ code }) => code === row["Gebied"]))
    .map((row) => row["Ingelezen op (UTC)"]);

async function lineOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  const line = (await workbook.rows("LRT_Logboek")).find((row) => row["Opdracht"] === id);
  if (line === undefined) throw new Error("It is not in the log.");
  return line;
}

/** Its batch stops when so many of the moments have come, and nothing after it comes through. */
const stopWhen = (order: Order, isFar: (stamps: readonly unknown[]) => boolean): Promise<void> =>
  stopUntil(workbook, order, async () => isFar(await stampsOf()));

test("whoever completes it finds one list, with the moment at which it was given last", async () => {
  const choice = list(some, 200);
  const first = { ...(await orderNow(choice)), id: "abcdefgh" };
  await stopWhen(first, (stamps) => new Set(stamps).size > 1);
  const stamp = { id: first.id, at: "2026-11-24T11:00:00.000Z", localTime: "2026-11-24 12:00 (UTC+1)", who: "COA" };
  const again = newOrder(stamp, choice, await readContent());
  const ofFirst = (await lineOf(first.id))["Tijdstip (UTC)"];
  await stopWhen(again, (stamps) => stamps.filter((one) => one === "2026-11-24 11:00:00").length === 1);
  const line = await lineOf(first.id);
  expect(ofFirst).not.toBe("2026-11-24 11:00:00");
  expect([line["Stap"], line["Tijdstip"], line["Tijdstip (UTC)"], line["Wie"]]).toEqual([
    "begonnen",
    "2026-11-24 12:00 (UTC+1)",
    "2026-11-24 11:00:00",
    "COA",
  ]);
  const kept = readKeptOrder(String(line["Opdracht (voor de invoegtoepassing)"]), first.id);
  if (!kept.ok) throw new Error("The log keeps it.");
  const outcome = await carryOut(kept.value);
  expect(outcome.kind).toBe("done");
  const remarks = outcome.kind === "done" ? outcome.remarks.map(sentence) : [];
  expect(remarks.filter((words) => words.startsWith("Hierna kwam"))).toEqual([]);
  expect(new Set(await stampsOf())).toEqual(new Set(["2026-11-24 11:00:00"]));
  expect((await lineOf(first.id))["Stap"]).toBe("gereed");
});

test("completed as it was, its line only hears that it is done", async () => {
  const order = await orderNow(list(some, 200));
  await stopWhen(order, (stamps) => new Set(stamps).size > 1);
  const before = await lineOf(order.id);
  await carryOut(order);
  expect(await lineOf(order.id)).toEqual({ ...before, Stap: "gereed" });
});

/** The order and colours of the tabs in a workbook of many: an order that stopped leaves none of its sheets without, and no order changes those of people. */
import type { Order } from "../../src/plans/order";
import { capacityDecisions } from "../../src/reference/decisions";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, give, orderNow } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { halfYearOf } from "./quotaWorkbook";

/** More requests than an order makes. */
const MANY_REQUESTS = 40;

let opened: OpenHost;
beforeEach(async () => {
  opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
});
afterEach(() => opened.close());

const idOf = (name: string): string => opened.state.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const colorOf = (name: string): unknown => opened.state.property(`sheet ${idOf(name)}`, "TabColor") ?? "";
const tabs = (): readonly string[] =>
  opened.state.grid.sheets().map(({ name }) => `${name} ${String(colorOf(name))}`.trim());

function decide(): Parameters<typeof give>[0] {
  const [decision] = capacityDecisions;
  if (decision === undefined) throw new Error("No decision is shipped.");
  return { kind: "decision", decision, keyId: "inwoners-2022" };
}

/** Stops the batch that writes there; nothing comes through after it. */
async function stopped(order: Order, request: number, at: number): Promise<void> {
  opened.gate.reset();
  opened.gate.plan(request, { kind: "stopped", at });
  for (let later = request + 1; later < MANY_REQUESTS; later += 1) opened.gate.plan(later, { kind: "error" });
  await carryOut(order);
  opened.gate.reset();
}

test("an order that stops while it makes its sheets has all of them in order and in colour when it is given again, also after another order", async () => {
  const order = await orderNow(decide());
  const restore = await opened.snapshot();
  opened.gate.reset();
  expect((await carryOut(order)).kind).toBe("done");
  const request = opened.gate.firstWrite;
  const places = opened.gate.stopsPerRequest[request]?.places ?? [];
  const whole = tabs();
  expect(whole.filter((tab) => tab.includes("#")).length).toBe(whole.length - 1);
  expect(codesOf(await give(halfYearOf("2023-II")))).toEqual([]);
  const withHalfYear = tabs();

  let halfMade = 0;
  for (const at of places) {
    restore();
    await stopped(order, request, at);
    if (opened.state.tables.length > 0) break;
    const left = opened.state.grid.sheets().filter(({ name }) => name !== "Blad1" && colorOf(name) === "");
    expect(left.length).toBeLessThanOrEqual(1);
    halfMade += left.length;
    expect((await carryOut(order)).kind).toBe("done");
    expect(tabs()).toEqual(whole);

    if (left.length === 0) continue;
    restore();
    await stopped(order, request, at);
    expect(codesOf(await give(halfYearOf("2023-II")))).toEqual([]);
    expect((await carryOut(order)).kind).toBe("done");
    expect(tabs()).toEqual(withHalfYear);
  }
  // At least one stop for each sheet that it makes.
  expect(halfMade).toBeGreaterThanOrEqual(whole.length - 1);
});

test("tabs that people moved, coloured or took the colour of stay so, whatever orders come after it", async () => {
  expect(codesOf(await give(halfYearOf("2023-II")))).toEqual([]);
  const { grid, looks } = opened.state;
  grid.moveSheet(idOf("Taakstelling"), 0);
  grid.moveSheet(idOf("Logboek"), grid.sheets().length - 1);
  looks.setProperty(`sheet ${idOf("Landelijk")}`, "TabColor", "#FF00FF");
  looks.setProperty(`sheet ${idOf("Halfjaren")}`, "TabColor", "");
  const theirs = tabs();
  expect(codesOf(await give(decide()))).toEqual([]);
  expect(codesOf(await give(halfYearOf("2024-I")))).toEqual([]);
  expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
  expect(tabs().filter((tab) => theirs.includes(tab))).toEqual(theirs);
});

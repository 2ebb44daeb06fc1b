/** A choice whose first order stopped half-way and was finished by a colleague: chosen again it is a new order, with a line of its own in the log. */
import { unfinishedOrders } from "../../src/plans/log";
import type { OrderChoice } from "../../src/plans/order";
import { capacityDecisions } from "../../src/reference/decisions";
import { orderDesk } from "../../src/taskpane/giveOrder";
import { initialState } from "../../src/taskpane/initialState";
import type { AskedOrder, PaneState } from "../../src/taskpane/section";
import { fail, problem, succeed } from "../../src/text/result";
import { carryOut } from "../../src/workbook/carryOut";
import { orderNow, readContent } from "./giveOrder";
import { openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
});
afterEach(() => workbook.close());

const [first, second] = capacityDecisions.filter(({ total }) => total !== null);
function choiceOf(decision: typeof first): OrderChoice {
  if (decision === undefined) throw new Error("There are two decisions with a total.");
  return { kind: "decision", decision, keyId: "gelijk" };
}
const [x, y] = [choiceOf(first), choiceOf(second)];

/** The desk of one member, whose pane may have looked at the workbook a while ago. */
function deskOf(canRead = true) {
  let state: PaneState = { ...initialState("provincie"), who: "provincie" };
  const store = {
    read: () => state,
    change: (changes: Partial<PaneState>) => {
      state = { ...state, ...changes };
    },
  };
  const read = async () => (canRead ? succeed(await readContent()) : fail(problem("workbook.refused", { detail: "" })));
  const desk = orderDesk(store, { carryOut, read } as never, { isOpen: () => false } as never);
  const asked = (choice: OrderChoice) =>
    ({ choose: () => Promise.resolve(succeed(choice)), told: () => ["Gelukt"] }) as unknown as AskedOrder;
  return {
    look: async () => store.change({ content: await readContent() }),
    give: async (choice: OrderChoice) => {
      await desk.give(asked(choice));
      await workbook.state.grid.settled();
      return state.notice?.kind;
    },
    finishKept: async () => {
      const [kept] = unfinishedOrders(await readContent());
      if (kept === undefined) throw new Error("Nothing was begun.");
      await desk.finishKept(kept);
      await workbook.state.grid.settled();
    },
  };
}

/** The batch of the order stops when a part of it stands, and nothing comes through after it. */
async function stopped(choice: OrderChoice, given: () => Promise<unknown>): Promise<void> {
  const restore = await workbook.snapshot();
  const order = await orderNow(choice);
  workbook.gate.reset();
  await carryOut(order);
  const write = workbook.gate.firstWrite;
  const at = Math.round(0.75 * (workbook.gate.stopsPerRequest[write]?.actions ?? 0));
  restore();
  workbook.gate.reset();
  workbook.gate.plan(write, { kind: "stopped", at });
  for (let later = 2; later < 10; later += 2) workbook.gate.plan(write + later, { kind: "error" });
  await given();
  workbook.gate.reset();
}

/** What the log says, a line per order: its step, what it is about, and what it replaced. */
const lines = async () =>
  (await workbook.rows("LRT_Logboek")).map(({ Stap, Onderwerp, Oud }) => [Stap, Onderwerp, Oud] as const);
const titleOf = (choice: OrderChoice): string => (choice.kind === "decision" ? choice.decision.title : "");

test.each([
  ["by a member whose pane was looked at anew", true, true],
  ["by one whose pane did not hear of it", false, true],
  ["by one who can no longer read when it is chosen, and heard of it", true, false],
])("%s", async (_who, hasLooked, canRead) => {
  const [own, colleague] = [deskOf(canRead), deskOf()];
  await own.look();
  await colleague.look();
  await own.give(y);
  await own.look();
  await stopped(x, () => own.give(x));
  expect((await lines()).map(([step]) => step)).toEqual(["gereed", "begonnen"]);
  await colleague.finishKept();
  await colleague.look();
  await colleague.give(y);
  if (hasLooked) await own.look();
  // A pane that did not hear of it shows an older preview: then the planner sees the new one first.
  const kind = await own.give(x);
  if (kind !== "status") {
    await own.look();
    expect(await own.give(x)).toBe("status");
  }
  expect((await lines()).map(([step, subject]) => [step, subject])).toEqual([
    ["gereed", titleOf(y)],
    ["gereed", titleOf(x)],
    ["gereed", titleOf(y)],
    ["gereed", titleOf(x)],
  ]);
  // What it took the place of is that of the line above it.
  const [, , , last] = await lines();
  expect(last?.[2]).toContain(titleOf(y));
});

/**
 * The desk where orders are given. An order that did not finish stays the same order: the same choices, given once more, complete it
 * under the same id.
 */
import { hasEnded, logLayout, unfinishedOrders } from "../plans/log";
import type { Order, OrderChoice } from "../plans/order";
import type { Done, Outcome } from "../plans/outcome";
import { recogniseTable } from "../plans/recogniseTable";
import { type Problem, succeed } from "../text/result";
import { sentence } from "../text/sentence";
import { failure } from "./failure";
import { orderStamp } from "./orderStamp";
import type { AskedOrder, ChosenOrder, GivenOrder, Notice, PaneActions, PaneStore } from "./section";
import type { Startup } from "./startup";
import { takeContent } from "./takeContent";
import { say } from "./texts";
import { toFinish } from "./toFinish";
import { whileBusy } from "./whileBusy";
import type { WorkbookPort } from "./workbookPort";

/** Problems that say themselves what was written. */
const SAYING_NOTHING: ReadonlySet<string> = new Set(["workbook.nothingWritten", "workbook.nothingWrittenBut"]);

export type OrderDesk = Pick<PaneActions, "give" | "giveChosen" | "finish" | "finishKept" | "stop">;

/** What the orders of this session know of each other. */
interface Desk {
  readonly store: PaneStore;
  readonly workbook: WorkbookPort;
  readonly startup: Startup;
  /** Orders that were begun and not finished. */
  begun: readonly Order[];
  isStopping: boolean;
}

export function orderDesk(store: PaneStore, workbook: WorkbookPort, startup: Startup): OrderDesk {
  const desk: Desk = { store, workbook, startup, begun: [], isStopping: false };
  return {
    give: async (asked) => {
      // One order at a time waits for the answer: which one a second click means, the planner says after it.
      if (store.read().question?.waiting != null) {
        store.change({ notice: { kind: "error", lines: [say("whoFirst")] } });
      } else await whileBusy(store, () => choose(desk, asked));
    },
    giveChosen: (chosen) => whileBusy(store, () => giveNew(desk, chosen)),
    finish: (given) => whileBusy(store, () => carryOut(desk, given)),
    finishKept: (kept) =>
      whileBusy(store, async () => {
        const { readKeptOrder } = await import(/* webpackChunkName: "intake" */ "../intake/keptOrder");
        const order = readKeptOrder(kept.kept, kept.id);
        if (order.ok) return carryOut(desk, { order: order.value, asked: toFinish });
        endOffer(store, kept, order.problems);
        return failure(order.problems);
      }),
    stop: () => {
      const { progress } = store.read();
      desk.isStopping = true;
      if (progress !== null) store.change({ progress: { ...progress, isStopping: true } });
    },
  };
}

/** Reads what was chosen at the click itself: what comes after it, while the pane asks for a name say, is not what the planner saw. */
async function choose(desk: Desk, asked: AskedOrder): Promise<Notice | null> {
  const { content, who } = desk.store.read();
  const choice = await asked.choose(desk.workbook);
  if (!choice.ok) return failure(choice.problems);
  const chosen = { asked, choice: choice.value, content };
  if (who !== null) return giveNew(desk, chosen);
  desk.store.change({ question: { waiting: chosen } });
  return null;
}

async function giveNew(desk: Desk, { asked, choice, content }: ChosenOrder): Promise<Notice> {
  const plans = await import(/* webpackChunkName: "orders" */ "../plans/newOrder").catch(() => null);
  if (plans === null) return { kind: "error", lines: [say("ordersNotLoaded")] };
  const begun = await begunOrder(desk, choice);
  // Chosen once more it completes the same line in the log. What it renews is chosen anew: over what stands there now, as the planner saw.
  const { who } = desk.store.read();
  const stamp = { ...orderStamp(new Date()), who: who ?? "", ...(begun !== undefined && { id: begun.id }) };
  const chosen = plans.newOrder(stamp, choice, content);
  const again = { ...chosen, ...(begun?.begun && { begun: begun.begun }) };
  const order = begun === undefined || chosen.seen !== undefined ? again : begun;
  return carryOut(desk, { order, asked });
}

/** The order of this choice that was begun and did not finish. A colleague may have finished it: the workbook tells, not only the pane. */
async function begunOrder(desk: Desk, choice: OrderChoice): Promise<Order | undefined> {
  if (!desk.begun.some((one) => isSame(one.choice, choice))) return undefined;
  const read = await desk.workbook.read();
  const content = read.ok ? read.value : desk.store.read().content;
  desk.begun = desk.begun.filter(({ id }) => !hasEnded(id, content));
  return desk.begun.find((one) => isSame(one.choice, choice));
}

/** Choices are plain values, made by the same code. */
function isSame(one: OrderChoice, other: OrderChoice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function carryOut(desk: Desk, { order, asked }: GivenOrder): Promise<Notice> {
  const { store, workbook, startup } = desk;
  desk.isStopping = false;
  store.change({ given: new Set([...store.read().given, order.id]) });
  const outcome = await workbook.carryOut(order, {
    onProgress: (done, parts) => {
      if (parts > 1) store.change({ progress: { done, parts, isStopping: desk.isStopping } });
    },
    isStopped: () => desk.isStopping,
  });
  desk.begun = begunAfter(desk.begun, order, outcome);
  if (outcome.kind !== "done" && outcome.isOver === true) endOffer(store, order, outcome.problems);
  if (outcome.kind === "done") {
    const damaged = store.read().damaged.filter(({ id }) => id !== order.id);
    store.change({ ...asked.cleared?.(store.read()), damaged, asksStartup: startup.isOpen() });
  }
  if (outcome.content !== null) takeContent(store, succeed(outcome.content));
  if (outcome.kind === "done") {
    // Without it the order is done all the same: it only leads to the sheets.
    const offered = await import(/* webpackChunkName: "orders" */ "../plans/offeredSheets").catch(() => null);
    const sheets = offered?.offeredSheets(order.choice.kind, outcome) ?? [];
    return { kind: "status", lines: linesOf(outcome, asked, order.choice), sheets };
  }
  const begun = desk.begun.find(({ id }) => id === order.id);
  const { kind, lines } = failure(outcome.problems);
  const isSaid = outcome.problems.some(({ code }) => SAYING_NOTHING.has(code));
  const nothing = outcome.kind === "refused" && begun === undefined && !isSaid ? [say("nothingWritten")] : [];
  return { kind, lines: [...lines, ...nothing], ...(begun && { unfinished: { order: begun, asked } }) };
}

/** What can never be completed is no longer offered; what its line in the log says, only a person may end. */
function endOffer(store: PaneStore, { id }: Pick<Order, "id">, why: readonly Problem[]): void {
  const { damaged, over } = store.read();
  store.change({ damaged: damaged.filter((order) => order.id !== id), over: new Map([...over, [id, why]]) });
}

/** An order stays begun until it is done, or until the workbook was read and holds nothing of it. */
function begunAfter(begun: readonly Order[], order: Order, outcome: Outcome): readonly Order[] {
  const others = begun.filter(({ id }) => id !== order.id);
  if (outcome.kind === "done" || outcome.isOver === true) return others;
  if (outcome.kind === "unfinished") return [...others, { ...order, ...(outcome.begun && { begun: outcome.begun }) }];
  // Without the log nobody can tell.
  if (outcome.content === null || !recogniseTable(logLayout, outcome.content.tables).ok) return begun;
  const isKnown = unfinishedOrders(outcome.content).some(({ id }) => id === order.id);
  return isKnown ? [...others, order] : others;
}

/** What a section tells of its order is not so when a later one took its place. */
function linesOf(done: Done, asked: GivenOrder["asked"], choice: OrderChoice): readonly string[] {
  const { overtaken, changed } = done.desired;
  const { told } = overtaken === undefined && changed === undefined ? asked : toFinish;
  return [...(done.wasPresent ? [say("wasPresent")] : []), ...told(done, choice), ...done.remarks.map(sentence)];
}

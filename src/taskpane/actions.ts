import { failure } from "./failure";
import { orderDesk } from "./giveOrder";
import type { PaneMemory } from "./memory";
import type { PaneActions, PaneStore } from "./section";
import { loadSection } from "./sections";
import type { Startup } from "./startup";
import { enterSection } from "./takeContent";
import { say } from "./texts";
import { whileBusy } from "./whileBusy";
import type { WorkbookPort } from "./workbookPort";

/** Under what the answers of the planner are kept on this computer. */
export const WHO = "wie";

export interface PanePorts {
  readonly workbook: WorkbookPort;
  readonly memory: PaneMemory;
  readonly startup: Startup;
}

export function paneActions(store: PaneStore, { workbook, memory, startup }: PanePorts): PaneActions {
  const desk = orderDesk(store, workbook, startup);
  return {
    isHosted: workbook.isHosted,
    memory,
    ...desk,
    showSection: (section) => {
      store.change({ section, notice: null });
      void loadSection(store, section).then(() => enterSection(store));
    },
    change: (change) => store.change({ ...change, notice: null }),
    act: (work) => whileBusy(store, () => work(store, workbook, memory)),
    leave: (orders) => {
      const { damaged, left } = store.read();
      const ids = new Set(orders.map(({ id }) => id));
      const notice = { kind: "status", lines: [say("leftAsIs")] } as const;
      store.change({ damaged: damaged.filter(({ id }) => !ids.has(id)), left: new Set([...left, ...ids]), notice });
    },
    showSheet: async ({ mark }) => {
      const shown = await workbook.showSheet(mark);
      if (!shown.ok) store.change({ notice: failure(shown.problems) });
    },
    askWho: () => store.change({ question: { waiting: store.read().question?.waiting ?? null }, notice: null }),
    answerWho: async (who) => {
      const { question, isBusy } = store.read();
      const waiting = question?.waiting ?? null;
      // The order could not be given now: it goes on waiting, and the question stays.
      if (waiting !== null && isBusy) return;
      memory.keep(WHO, who);
      store.change({ who, question: null });
      if (waiting !== null) await desk.giveChosen(waiting);
    },
    answerStartup: async (loads) => {
      store.change({ asksStartup: false, notice: null });
      const isDone = await startup.answer(loads);
      const text = !isDone ? "startupFailed" : loads ? "startupLoads" : "startupNot";
      store.change({ notice: { kind: isDone ? "status" : "error", lines: [say(text)] } });
    },
  };
}

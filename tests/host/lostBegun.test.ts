/**
 * An order that stopped half-way, of which somebody took the line "begonnen" out of the log: given again at the same desk, or with *Maak af*,
 * it ends as when it had never stopped, its line in the log included.
 */
import type { OrderChoice } from "../../src/plans/order";
import { succeed } from "../../src/text/result";
import { orderDesk } from "../../src/taskpane/giveOrder";
import { initialState } from "../../src/taskpane/initialState";
import type { AskedOrder, PaneState } from "../../src/taskpane/section";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, readContent } from "./giveOrder";
import { exchangeOf, halfYear, halfYearOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";
import { linesIn, restOf } from "./standing";

let workbook: QuotaWorkbook;
beforeEach(async () => {
  workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  await workbook.state.grid.settled();
});
afterEach(() => workbook.close());

const exchange = exchangeOf("2023-II", [
  ["Almere", 218, 230],
  ["Zeewolde", 23, 11],
]);
const threeTasks: OrderChoice = {
  kind: "threeTasks",
  threeTasks: { province: "PV24", halfYear: halfYear("2023-II") },
};
const occupancy: OrderChoice = { kind: "occupancy", occupancy: { period: "month", periods: 6, start: "2027-01-01" } };

/** At which part of the actions of the batch it stops. */
const stops: readonly (readonly [name: string, choice: OrderChoice, part: number])[] = [
  ["an exchange", exchange, 0.7],
  ["an exchange, further on", exchange, 0.8],
  ["the next half-year", halfYearOf("2024-I"), 0.5],
  ["the next half-year, further on", halfYearOf("2024-I"), 0.9],
  ["transition locations", { kind: "transitionLocations" }, 0.5],
  ["occupancy", occupancy, 0.4],
  ["three tasks", threeTasks, 0.5],
  ["three tasks, further on", threeTasks, 0.8],
];

/** A desk at which one order is given, as the sections of the pane do. */
async function deskFor(choice: OrderChoice) {
  let state: PaneState = { ...initialState("provincie"), content: await readContent(), who: "provincie" };
  const store = {
    read: () => state,
    change: (changes: Partial<PaneState>) => {
      state = { ...state, ...changes };
    },
  };
  const asked = { choose: () => Promise.resolve(succeed(choice)), told: () => ["Gelukt"] } as unknown as AskedOrder;
  const read = async () => succeed(await readContent());
  const desk = orderDesk(store, { carryOut, read } as never, { isOpen: () => false } as never);
  return { give: () => desk.give(asked), finish: desk.finish, notice: () => state.notice };
}

describe.each(stops)("%s", (_name, choice, part) => {
  test.each(["Maak af", "chosen again", "gone right before Maak af writes"])(
    "%s",
    async (how) => {
      const restore = await workbook.snapshot();
      const again = (): void => {
        restore();
        forgetReceptionContext();
        workbook.gate.reset();
      };
      again();
      await (await deskFor(choice)).give();
      await workbook.state.grid.settled();
      const whole = [restOf(workbook.state), linesIn(workbook.state).length];
      const write = workbook.gate.firstWrite;
      const at = Math.round(part * (workbook.gate.stopsPerRequest[write]?.actions ?? 0));

      again();
      const desk = await deskFor(choice);
      workbook.gate.plan(write, { kind: "stopped", at });
      // What stands can be read, and every other try to write fails.
      for (const later of [2, 4, 6, 8]) workbook.gate.plan(write + later, { kind: "error" });
      await desk.give();
      workbook.gate.reset();
      const stopped = desk.notice();
      expect(stopped?.kind).toBe("error");
      const { unfinished } = stopped as { readonly unfinished?: Parameters<typeof desk.finish>[0] };
      if (unfinished === undefined) throw new Error("It can be completed.");
      const takeOut = (): void => {
        const begun = linesIn(workbook.state).findIndex((line) => line.includes("begonnen"));
        expect(begun).toBeGreaterThan(0);
        workbook.person.deleteTableRows("LRT_Logboek", begun);
      };
      if (how.startsWith("gone")) {
        const putBack = await workbook.snapshot();
        workbook.gate.reset();
        await carryOut(unfinished.order);
        const second = workbook.gate.firstWrite;
        putBack();
        forgetReceptionContext();
        workbook.gate.reset();
        workbook.gate.before(second, takeOut);
      } else takeOut();
      await workbook.state.grid.settled();

      await (how === "chosen again" ? desk.give() : desk.finish(unfinished));
      workbook.gate.reset();
      await workbook.state.grid.settled();
      expect(desk.notice()?.kind).toBe("status");
      expect([restOf(workbook.state), linesIn(workbook.state).length]).toEqual(whole);
      expect(linesIn(workbook.state).every((line) => line.includes("gereed"))).toBe(true);
    },
    60_000,
  );
});

/**
 * Every order with every fault at every request. After each: what the planner is told is true, and the same order once more ends in
 * exactly the workbook of an undisturbed run.
 */
import type { Fault } from "../../workbench/faults/fault";
import type { Outcome } from "../../src/plans/outcome";
import { recalculateWorkbook } from "../../src/workbook/recalculation";
import { largestCases } from "./allCases";
import { type OrderCase, shownIn } from "./campaignWorkbook";
import { endWell, FAULTS, type Prepared, preparedFor, runWith, told } from "./faultRuns";
import { keepTally, sameAsTried, tally } from "./tally";

/** How many places, spread over a batch, are tried as the place where it stops, for orders that are not among the largest. */
const SPREAD_STOPS = process.env["LRT_STOPS"] === "all" ? Infinity : 40;

/** At so many places between looks a batch is stopped, to show that nothing follows from where. */
const PROVEN_LOOKS = process.env["LRT_STOPS"] === "all" ? Infinity : 3;

/** One disturbed run, and the same order once more where it did not end: the same stands there, and shows the same figures. */
async function tryWith(prepared: Prepared, request: number, fault: Fault): Promise<Outcome["kind"]> {
  prepared.restore();
  const faults = [{ request, fault }];
  const { kind } = await runWith(prepared, prepared.base, faults);
  await endWell(prepared, kind === "done", told(faults));
  // Excel answers that it computed and did not: nothing tells that from figures that stay the same. The button on the ribbon is left.
  const isUncomputed = fault.kind === "reportedFine" && request === prepared.requests - 1;
  if (isUncomputed) expect(await recalculateWorkbook()).toMatchObject({ ok: true });
  expect({ fault: told(faults), shown: await shownIn(prepared.opened.state) }).toEqual({
    fault: told(faults),
    shown: prepared.shown,
  });
  return kind;
}

/** The tests of these orders; their counts are kept as a part of the campaign. */
export function tryFaults(part: string, cases: readonly OrderCase[]): void {
  afterAll(() => keepTally(part));
  describe.each(cases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (_name, orderCase) => {
    tryCase(orderCase);
  });
}

function tryCase(orderCase: OrderCase): void {
  const { name } = orderCase;
  const prepared = preparedFor(orderCase);

  test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    "%s at every request ends well",
    async (_label, fault) => {
      for (let request = 0; request < prepared().requests; request += 1) {
        const ended = await tryWith(prepared(), request, fault);
        tally(name, fault.kind, ended);
      }
    },
    300_000,
  );

  test("a batch that stops at any action ends well", async () => {
    for (const [request, { actions, places }] of prepared().stops.entries()) {
      const step = largestCases.includes(orderCase) ? 1 : Math.max(1, Math.ceil(places.length / SPREAD_STOPS));
      for (let turn = 0; turn < places.length; turn += step) {
        const at = places[turn] ?? 0;
        const ended = await tryWith(prepared(), request, { kind: "stopped", at });
        tally(name, "stopped", ended);
        // Until the next action that can write, stopping leaves the same workbook and the same error.
        tally(name, sameAsTried("stopped"), ended, (places[turn + 1] ?? actions) - at - 1);
      }
    }
  }, 1_800_000);

  test("a batch that stops between two looks ends as it does before them", async () => {
    for (const [request, { looks }] of prepared().stops.entries()) {
      const step = Math.max(1, Math.ceil(looks.length / PROVEN_LOOKS));
      for (let turn = 0; turn < looks.length; turn += step) {
        const ended = await tryWith(prepared(), request, { kind: "stopped", at: looks[turn] ?? 0 });
        tally(name, "stopped between looks", ended);
        expect(ended).toBe(await tryWith(prepared(), request, { kind: "stopped", at: 0 }));
      }
    }
  }, 300_000);

  test("the host knew every member that was asked for", () => {
    expect(prepared().opened.host.unknownMembers).toEqual([]);
  });
}

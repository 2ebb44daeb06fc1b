/**
 * Every order with every fault at every request. After each: what the planner is told is true, and the same order once more ends in
 * exactly the workbook of an undisturbed run.
 */
import type { Fault } from "../../workbench/faults/fault";
import type { Stops } from "../../workbench/faults/stops";
import type { Order } from "../../src/plans/order";
import { contextOf } from "../../src/plans/reception/contextOf";
import type { Outcome } from "../../src/plans/outcome";
import { carryOut } from "../../src/workbook/carryOut";
import { patience } from "../../src/workbook/excelRun";
import { rememberReceptionContext } from "../../src/workbook/receptionContext";
import { type OpenHost, openHost } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { type OrderCase, prepare, readAll, standingIn } from "./campaignWorkbook";
import { keepTally, sameAsTried, tally } from "./tally";
import { allCases, largestCases } from "./allCases";

const FAULTS: readonly Fault[] = [
  { kind: "error" },
  { kind: "answerLost", heard: "error" },
  { kind: "answerLost", heard: "never" },
  { kind: "reportedFailed" },
  { kind: "reportedFine" },
  { kind: "editMode" },
];
/** How many places, spread over a batch, are tried as the place where it stops, for orders that are not among the largest. */
const SPREAD_STOPS = process.env["LRT_STOPS"] === "all" ? Infinity : 40;
/** How long is waited, in milliseconds, for an answer that never comes, and for one that will. */
const [SHORT, LONG] = [150, 20_000];

interface Prepared {
  readonly opened: OpenHost;
  readonly order: Order;
  readonly restore: () => void;
  readonly base: string;
  readonly wanted: string;
  readonly requests: number;
  readonly stops: readonly Stops[];
}

async function undisturbed(orderCase: OrderCase, opened: OpenHost): Promise<Prepared> {
  const order = await prepare(opened, orderCase);
  await opened.state.grid.settled();
  const putBack = await opened.snapshot();
  const known = contextOf(await readAll());
  const restore = (): void => {
    putBack();
    rememberReceptionContext(known);
  };
  restore();
  const base = standingIn(opened.state);
  opened.gate.reset();
  const outcome = await carryOut(order);
  expect(outcome.kind).toBe("done");
  const { requests } = opened.requests;
  const stops = opened.gate.stopsPerRequest;
  const wanted = standingIn(opened.state);
  expect(wanted).not.toBe(base);
  expect(requests).toBeLessThanOrEqual(6);
  return { opened, order, restore, base, wanted, requests, stops };
}

/** One disturbed run, and the same order once more where it did not end. */
async function tryWith(
  { opened, order, restore, base, wanted }: Prepared,
  request: number,
  fault: Fault,
): Promise<Outcome["kind"]> {
  restore();
  opened.gate.reset();
  opened.gate.plan(request, fault);
  patience.milliseconds = fault.kind === "answerLost" && fault.heard === "never" ? SHORT : LONG;
  const outcome = await carryOut(order);
  opened.gate.reset();
  // On a busy machine an ordinary answer takes longer than that.
  patience.milliseconds = LONG;
  const stands = standingIn(opened.state);
  const what = `${fault.kind} at request ${request}`;
  if (outcome.kind === "done" && stands !== wanted) throw new Error(`${what}: said to be done, and is not`);
  if (outcome.kind === "refused" && stands !== base)
    throw new Error(`${what}: said to be refused, and something stands`);
  if (outcome.kind !== "done") {
    const again = await carryOut(order);
    if (again.kind !== "done") throw new Error(`${what}: cannot go on: ${JSON.stringify(again.problems)}`);
  }
  await opened.state.grid.settled();
  expect(standingIn(opened.state)).toBe(wanted);
  return outcome.kind;
}

afterAll(() => keepTally("faults"));

describe.each(allCases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (name, orderCase) => {
  let opened: OpenHost;
  let prepared: Prepared;
  beforeAll(async () => {
    opened = openHost();
    await loadFunctions();
    prepared = await undisturbed(orderCase, opened);
  }, 120_000);
  afterAll(() => opened.close());

  test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    "%s at every request ends well",
    async (_label, fault) => {
      for (let request = 0; request < prepared.requests; request += 1) {
        const ended = await tryWith(prepared, request, fault);
        tally(name, fault.kind, ended);
      }
    },
    300_000,
  );

  test("a batch that stops at any action ends well", async () => {
    for (const [request, { actions, places }] of prepared.stops.entries()) {
      const step = largestCases.includes(orderCase) ? 1 : Math.max(1, Math.ceil(places.length / SPREAD_STOPS));
      for (let turn = 0; turn < places.length; turn += step) {
        const at = places[turn] ?? 0;
        const ended = await tryWith(prepared, request, { kind: "stopped", at });
        tally(name, "stopped", ended);
        // Until the next action that can write, stopping leaves the same workbook and the same error.
        tally(name, sameAsTried("stopped"), ended, (places[turn + 1] ?? actions) - at - 1);
      }
    }
  }, 1_800_000);

  test("the host knew every member that was asked for", () => {
    expect(prepared.opened.host.unknownMembers).toEqual([]);
  });
});

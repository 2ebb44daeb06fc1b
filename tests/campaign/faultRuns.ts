/** One order with faults at its requests, in its run and in the run after it; what must be true then whatever went wrong. */
import type { Order } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { readingOf } from "../../src/plans/reception/contextOf";
import { carryOut } from "../../src/workbook/carryOut";
import { patience } from "../../src/workbook/excelRun";
import { rememberReceptionContext } from "../../src/workbook/receptionContext";
import type { Fault } from "../../workbench/faults/fault";
import type { Stops } from "../../workbench/faults/stops";
import { type OpenHost, openHost } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { type OrderCase, prepare, readAll, shownIn, standingIn } from "./campaignWorkbook";

export const FAULTS: readonly Fault[] = [
  { kind: "error" },
  { kind: "answerLost", heard: "error" },
  { kind: "answerLost", heard: "never" },
  { kind: "reportedFailed" },
  { kind: "reportedFine" },
  { kind: "editMode" },
];
/** How long is waited, in milliseconds, for an answer that never comes, and for one that will. */
const [SHORT, LONG] = [150, 20_000];

export interface Prepared {
  readonly opened: OpenHost;
  readonly order: Order;
  readonly restore: () => void;
  /** What stands before the order, and after it. */
  readonly base: string;
  readonly wanted: string;
  /** What its formulas show after it. */
  readonly shown: string;
  readonly requests: number;
  readonly stops: readonly Stops[];
}

export interface PlannedFault {
  readonly request: number;
  readonly fault: Fault;
}

/** Carries the order out once without faults: it is done in at most six requests, and says that it wrote. */
async function undisturbed(orderCase: OrderCase, opened: OpenHost): Promise<Prepared> {
  const order = await prepare(opened, orderCase);
  await opened.state.grid.settled();
  const putBack = await opened.snapshot();
  const known = readingOf(await readAll());
  const restore = (): void => {
    putBack();
    rememberReceptionContext(known);
  };
  restore();
  const base = standingIn(opened.state);
  opened.gate.reset();
  expect(await carryOut(order)).toMatchObject({ kind: "done", wasPresent: false });
  const { requests } = opened.requests;
  const stops = opened.gate.stopsPerRequest;
  const wanted = standingIn(opened.state);
  expect(wanted).not.toBe(base);
  expect(requests).toBeLessThanOrEqual(6);
  const shown = await shownIn(opened.state);
  return { opened, order, restore, base, wanted, shown, requests, stops };
}

/** How long it may take to make the workbook of an order and to carry it out once. */
const PREPARING = 120_000;

/** The workbook of an order for the tests around it, made before the first and closed after the last. */
export function preparedFor(orderCase: OrderCase): () => Prepared {
  let opened: OpenHost;
  let prepared: Prepared;
  beforeAll(async () => {
    opened = openHost();
    await loadFunctions();
    prepared = await undisturbed(orderCase, opened);
  }, PREPARING);
  afterAll(() => opened.close());
  return () => prepared;
}

export interface Ran {
  readonly kind: Outcome["kind"];
  /** How many requests were made: a fault that was planned for a later one did not come. */
  readonly requests: number;
}

/** One run with faults, in the workbook as it stands before. Throws when the planner is told what is not true. */
export async function runWith(prepared: Prepared, before: string, faults: readonly PlannedFault[]): Promise<Ran> {
  const { opened, order, wanted } = prepared;
  opened.gate.reset();
  for (const { request, fault } of faults) opened.gate.plan(request, fault);
  const isSilent = faults.some(({ fault }) => fault.kind === "answerLost" && fault.heard === "never");
  patience.milliseconds = isSilent ? SHORT : LONG;
  const { kind } = await carryOut(order);
  const { requests } = opened.requests;
  opened.gate.reset();
  // On a busy machine an ordinary answer takes longer than that.
  patience.milliseconds = LONG;
  const stands = standingIn(opened.state);
  if (kind === "done" && stands !== wanted) throw new Error(`${told(faults)}: said to be done, and is not`);
  if (kind === "refused" && stands !== before) {
    throw new Error(`${told(faults)}: said to be refused, and something was written`);
  }
  return { kind, requests };
}

/** The same order once more, without faults, ends in exactly the workbook of a run without faults. */
export async function endWell({ opened, order, wanted }: Prepared, isDone: boolean, what: string): Promise<void> {
  if (!isDone) {
    const again = await carryOut(order);
    if (again.kind !== "done") throw new Error(`${what}: cannot go on: ${JSON.stringify(again.problems)}`);
  }
  await opened.state.grid.settled();
  expect(standingIn(opened.state)).toBe(wanted);
}

export function told(faults: readonly PlannedFault[]): string {
  return faults.map(({ request, fault }) => `${JSON.stringify(fault)} at request ${request}`).join(", ");
}

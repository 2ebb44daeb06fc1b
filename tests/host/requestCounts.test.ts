/**
 * What each order costs in requests, cells and bytes, counted by the host. The counts are kept for `npm run bench`, which prints them;
 * no time is measured.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { capacityDecisions } from "../../src/reference/decisions";
import { municipalities } from "../../src/reference/regions";
import { carryOut } from "../../src/workbook/carryOut";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { ActionType } from "../../workbench/protocol/wire";
import { allCases } from "../campaign/allCases";
import { prepare, primeContext } from "../campaign/campaignWorkbook";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { orderNow } from "./giveOrder";
import { type OpenHost, openHost, requestsForMarks } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { halfYear, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

/** One more request for each of these: Excel on the web refuses 5 MB in one. */
const CELLS_IN_A_BATCH = 5000;
const MEGABYTE = 1_000_000;
const MOST_IN_AN_ANSWER = 4 * MEGABYTE;
const MOST_REQUESTS = 6;
const BUILD_TIME = 600_000;

jest.setTimeout(BUILD_TIME);

interface Cost {
  readonly requests: number;
  readonly actions: number;
  /** Bytes of the largest request and of the largest answer. */
  readonly sent: number;
  readonly received: number;
  /** Everything together, there and back. */
  readonly megabytes: number;
  /** Actions that compute cells again. */
  readonly calculations: number;
}

const costs: (Cost & { readonly what: string; readonly bound: number })[] = [];

/** Counts what some work asks of Excel. */
async function costOf(opened: OpenHost, work: () => Promise<{ readonly kind: string }>): Promise<Cost> {
  const { gate, requests: counts } = opened;
  gate.reset();
  let calculations = 0;
  const atRequest: { readonly sent: number; readonly received: number }[] = [];
  const look = (): void => {
    atRequest.push({ sent: counts.bytesSent, received: counts.bytesReceived });
  };
  gate.beforeEach((request) => {
    look();
    calculations += request.Actions.filter(
      ({ ActionType: kind, Name }) => kind === ActionType.method && ["SetDirty", "Calculate"].includes(Name ?? ""),
    ).length;
  });
  expect(await work()).toMatchObject({ kind: "done" });
  look();
  const largest = (of: "sent" | "received"): number =>
    Math.max(...atRequest.map((at, index) => at[of] - (atRequest[index - 1]?.[of] ?? 0)));
  const { requests, actions, bytesSent, bytesReceived } = counts;
  const megabytes = (bytesSent + bytesReceived) / MEGABYTE;
  return { requests, actions, sent: largest("sent"), received: largest("received"), megabytes, calculations };
}

/** Six requests (more where the Excel of this run shows marks of text), and one more for each megabyte and for each 5,000 cells that are written. */
function note(what: string, cost: Cost, cells = 0): void {
  const bound = MOST_REQUESTS + requestsForMarks() + Math.floor(cost.megabytes) + Math.floor(cells / CELLS_IN_A_BATCH);
  costs.push({ what, ...cost, bound });
  expect(cost.requests).toBeLessThanOrEqual(bound);
  expect(cost.sent).toBeLessThanOrEqual(MEGABYTE);
  expect(cost.received).toBeLessThanOrEqual(MOST_IN_AN_ANSWER);
}

/** Makes the order, and answers what carries it out. */
async function ordered(choice: OrderChoice): Promise<() => Promise<Outcome>> {
  const order = await orderNow(choice);
  return () => carryOut(order);
}

afterAll(() => {
  const folder = join(process.cwd(), "node_modules/.cache/lrt-test");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "requests.json"), JSON.stringify(costs));
});

let opened: OpenHost | null = null;
afterEach(() => {
  opened?.close();
  opened = null;
});

async function openWithFunctions(): Promise<OpenHost> {
  opened = openHost();
  await loadFunctions();
  return opened;
}

test("opening the pane takes three requests at most, also in a full workbook", async () => {
  const workbook = await openWithFunctions();
  const opens = async (what: string): Promise<void> => {
    const cost = await costOf(workbook, async () => ({
      kind: (await openWorkbook(() => undefined)).ok ? "done" : "refused",
    }));
    note(what, cost);
    expect(cost.requests).toBeLessThanOrEqual(3);
  };
  await opens("paneel openen, lege werkmap");
  loadWorkbook(workbook.state, goldenWorkbook("0.2.0-full"));
  await workbook.state.grid.settled();
  await opens("paneel openen, volle werkmap");
});

test.each(allCases.map((orderCase) => [orderCase.name, orderCase] as const))(
  "%s takes six requests at most",
  async (name, orderCase) => {
    const workbook = await openWithFunctions();
    const order = await prepare(workbook, orderCase);
    await primeContext();
    const cost = await costOf(workbook, () => carryOut(order));
    note(name, cost);
    expect(cost.requests).toBeLessThanOrEqual(MOST_REQUESTS + requestsForMarks());
  },
);

test(
  "updating a whole workbook of 0.2.0 takes one request more for each MB and each 5,000 cells",
  async () => {
    const workbook = await openWithFunctions();
    loadWorkbook(workbook.state, goldenWorkbook("0.2.0-full"));
    await workbook.state.grid.settled();
    // It says so itself: 5.306 formulas were renewed.
    note("hele werkmap bijwerken", await costOf(workbook, await ordered({ kind: "update" })), 5306);
  },
  BUILD_TIME,
);

describe("in a workbook of 50 municipalities and four half-years", () => {
  let workbook: QuotaWorkbook;
  beforeAll(async () => {
    workbook = await openQuotaWorkbook();
    for (const name of ["2023-I", "2023-II", "2024-I"]) {
      expect(await workbook.openHalfYear(name, "PV28")).toMatchObject({ kind: "done" });
    }
  }, BUILD_TIME);
  afterAll(() => workbook.close());

  test("the fourth half-year takes six requests at most", async () => {
    const choice = {
      province: "PV28",
      halfYear: halfYear("2024-II"),
      rounding: "published",
      ownNational: 20_000,
    } as const;
    note(
      "vierde halfjaar, 50 gemeenten",
      await costOf(workbook, await ordered({ kind: "halfYear", halfYear: choice })),
    );
  });

  test("an import takes six requests and computes only what reads the decision", async () => {
    const decision = capacityDecisions.find(({ total }) => total !== null);
    if (decision === undefined) throw new Error("There is no decision.");
    const cost = await costOf(workbook, await ordered({ kind: "decision", decision, keyId: "inwoners-2022" }));
    note("besluit, 200 regels taakstelling", cost);
    expect(cost.calculations).toBeLessThanOrEqual(300);
  });

  test("inhabitants of all municipalities compute in ranges: 300 actions at most, where every cell apart took 8,262", async () => {
    const counts = Object.fromEntries(municipalities().map(({ code }, index) => [code, 10_000 + index]));
    const choice = { province: null, year: 2022, counts, source: "lijst" } as const;
    const cost = await costOf(workbook, await ordered({ kind: "inhabitants", inhabitants: choice }));
    note(`inwoners van ${municipalities().length} gemeenten`, cost);
    expect(cost.calculations).toBeGreaterThan(0);
    expect(cost.calculations).toBeLessThanOrEqual(300);
  });
});

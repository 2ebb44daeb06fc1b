/**
 * One order at one member, and at every one of its requests something that another member does at that very moment. After each: no row
 * is lost, none stands twice, what people typed stands, what the planner is told is true, and the same order once more ends well.
 */
import { type Difference, difference } from "../../src/plans/difference";
import { layouts } from "../../src/plans/layouts";
import type { Order } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { planOf } from "../../src/plans/planOf";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { keyOfDesired } from "../../src/plans/rowKey";
import { linesByKey } from "../../src/plans/tableDifference";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { areasOf } from "../../src/plans/areasOf";
import { carryOut } from "../../src/workbook/carryOut";
import { readingExcel } from "../../src/workbook/excelRun";
import { everything } from "../../src/workbook/everything";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { type OpenHost, openMembers } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { allCases } from "./allCases";
import { type OrderCase, orderOf, prepare, primeContext, readAll } from "./campaignWorkbook";
import { changesFor, type Change } from "./changes";
import { keepTally, tally } from "./tally";

interface Scene {
  readonly own: OpenHost;
  readonly other: OpenHost;
  readonly order: Order;
  readonly restore: () => void;
  readonly requests: number;
}

async function setScene(orderCase: OrderCase, members: readonly OpenHost[]): Promise<Scene> {
  const [own, other] = members;
  if (own === undefined || other === undefined) throw new Error("There are no two members.");
  const order = await own.as(() => prepare(own, orderCase));
  const restore = await own.snapshot();
  own.gate.reset();
  const outcome = await own.as(() => carryOut(order));
  expect(outcome.kind).toBe("done");
  return { own, other, order, restore, requests: own.requests.requests };
}

function readFor(order: Order): Promise<WorkbookContent> {
  return readingExcel((context) =>
    readWorkbook(context, { ...everything, withFormulas: true, areas: (found) => areasOf(order.choice, found) }),
  );
}

/** Every key of every table of ours with what people can fill in: what must not get lost. */
function keysIn(content: WorkbookContent): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, readonly number[]>();
  for (const layout of layouts) {
    const found = recogniseTable(layout, content.tables);
    if (!found.ok || found.value === null) continue;
    for (const [key, lines] of linesByKey(layout, found.value)) keys.set(`${layout.name} ${key}`, lines);
  }
  return keys;
}

async function meet(scene: Scene, request: number, change: Change): Promise<Outcome["kind"]> {
  const { own, other, order, restore } = scene;
  restore();
  await own.as(primeContext);
  const before = keysIn(await own.as(readAll));
  own.gate.reset();
  own.gate.before(request, async () => other.as(() => change.make(other, order)));
  const outcome = await own.as(() => carryOut(order));
  own.gate.reset();
  await own.state.grid.settled();
  const what = `${change.name} before request ${request}: ${outcome.kind}`;
  const after = await own.as(() => readFor(order));
  const now = keysIn(after);
  for (const key of before.keys()) {
    if (!now.has(key) && !change.takes(key)) throw new Error(`${what}: lost ${key}`);
  }
  for (const [key, lines] of now) if (lines.length > 1) throw new Error(`${what}: twice ${key}`);
  for (const mark of change.marks) {
    if (!JSON.stringify(own.state.grid.sheets().map(({ id }) => wordsOn(own, id))).includes(mark)) {
      throw new Error(`${what}: what a colleague typed is gone: ${mark}`);
    }
  }
  if (outcome.kind === "done") {
    const planned = planOf(order, after);
    const rest = planned.ok ? difference(planned.value, after) : null;
    const lacks = rest === null ? "no plan" : lackingIn(rest, change);
    if (lacks !== "") throw new Error(`${what}: said to be done, and lacks ${lacks}`);
  }
  if (outcome.kind === "unfinished") {
    const again = await own.as(() => carryOut(order));
    if (again.kind === "unfinished") throw new Error(`${what}: cannot go on: ${JSON.stringify(again.problems)}`);
  }
  return outcome.kind;
}

/** What a colleague takes away after the order was done is not lacking; after another order pointers may be those of the later one. */
function lackingIn(rest: Difference, change: Change): string {
  const tables = rest.tables.filter(
    (table) =>
      table.kind === "new" ||
      table.addedRows.some((row) => !change.takes(`${table.layout.name} ${keyOfDesired(table.layout, row)}`)),
  );
  const others = change.isOrder ? 0 : rest.blocks.length + rest.placed.length + rest.pointers.length;
  return tables.length + others === 0 ? "" : JSON.stringify(tables.map(({ layout }) => layout.name));
}

function wordsOn({ state }: OpenHost, sheetId: string): unknown {
  const used = state.grid.usedArea(sheetId);
  return used === null ? null : state.grid.formulas(used);
}

afterAll(() => keepTally("members"));

describe.each(allCases.map((orderCase) => [orderCase.name, orderCase] as const))("%s", (name, orderCase) => {
  let members: readonly OpenHost[];
  let scene: Scene;
  beforeAll(async () => {
    members = openMembers(2);
    await members[0]?.as(() => loadFunctions());
    scene = await setScene(orderCase, members);
  }, 120_000);
  afterAll(() => members.forEach((member) => member.close()));

  test("whatever a colleague does at any request, it ends well", async () => {
    scene.restore();
    const changes = changesFor(orderCase, scene.own, (choice, content) =>
      orderOf({ name: `collega ${name}` }, choice, content),
    );
    for (const change of changes) {
      for (let request = 0; request < scene.requests; request += 1) {
        tally(name, change.name, await meet(scene, request, change));
      }
    }
  }, 900_000);
});

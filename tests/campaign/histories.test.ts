/**
 * Random histories of two members in one workbook: orders, each with something that the other member does at one of its requests. After
 * every step no row is lost, none stands twice, and what was said to be done is there.
 */
import * as fc from "fast-check";
import { difference } from "../../src/plans/difference";
import { layouts } from "../../src/plans/layouts";
import type { Order, OrderChoice } from "../../src/plans/order";
import { planOf } from "../../src/plans/planOf";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { linesByKey } from "../../src/plans/tableDifference";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { capacityDecisions } from "../../src/reference/decisions";
import { carryOut } from "../../src/workbook/carryOut";
import { type OpenHost, openMembers } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { type OrderCase, orderOf, prepare, readAll } from "./campaignWorkbook";
import { freeze } from "./freezeCases";
import { seal } from "./sealCases";
import * as housing from "./housingCases";
import { firstComparison, formulaFromKey } from "./orderCases";
import { keepTally, tally } from "./tally";

const RUNS = Number(process.env["LRT_HISTORIES"] ?? 2000);
const MOST_STEPS = 3;
const decisions = capacityDecisions.filter(({ total }) => total !== null).slice(0, 3);
const keys = ["inwoners-2022", "gelijk", "lrt-77100"] as const;

/** What the workbook must still hold. */
interface Model {
  readonly keys: Set<string>;
}

interface Real {
  readonly members: readonly [OpenHost, OpenHost];
  orders: number;
}

type Meeting = "nothing" | "sorts" | "inserts" | "renames a table" | "renames a sheet" | "writes too" | "types";

/** What a planner chooses may depend on what the workbook shows. */
type Chooser = (content: WorkbookContent) => OrderChoice;

/** Orders about the half-year that is open, as the campaign knows them, each with other figures every time. */
const housingChoices: fc.Arbitrary<Chooser> = fc.oneof(
  fc.constantFrom(
    housing.nextHalfYear.choice,
    housing.officialList.choice,
    housing.renewedList.choice,
    housing.exchange.choice,
    housing.dwellings.choice,
    housing.locations.choice,
    housing.threeTasks.choice,
    housing.occupancy.choice,
    formulaFromKey.choice,
    firstComparison.choice,
    freeze.choice,
    seal.choice,
  ),
  fc.integer({ min: 18_000, max: 26_000 }).map((persons): Chooser => (content) => {
    const choice = housing.revision.choice(content);
    return choice.kind === "revision" ? { ...choice, revision: { ...choice.revision, persons } } : choice;
  }),
);

const plainChoices: fc.Arbitrary<OrderChoice> = fc.oneof(
  fc.record({
    kind: fc.constant("decision" as const),
    decision: fc.constantFrom(...decisions),
    keyId: fc.constantFrom(...keys),
  }),
  fc.record({
    kind: fc.constant("inhabitants" as const),
    inhabitants: fc.record({
      province: fc.constant(null),
      year: fc.constantFrom(2018, 2019),
      counts: fc.dictionary(fc.constantFrom("GM0034", "GM0303", "GM0995"), fc.integer({ min: 1, max: 9999 }), {
        minKeys: 1,
      }),
      source: fc.constant("lijst"),
    }),
  }),
);

const choices: fc.Arbitrary<Chooser> = fc.oneof(
  plainChoices.map(
    (choice): Chooser =>
      () =>
        choice,
  ),
  housingChoices,
);

/** One member gives an order; before one of its requests the other one does something. */
class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly member: 0 | 1,
    readonly choice: Chooser,
    readonly request: number,
    readonly meeting: Meeting,
    readonly otherChoice: Chooser,
  ) {}

  /** Known when it was given. */
  kind = "";

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const [own, other] = this.member === 0 ? real.members : [real.members[1], real.members[0]];
    const order = await own.as(() => orderNow(real, this.choice));
    this.kind = order.choice.kind;
    own.gate.reset();
    other.gate.reset();
    own.gate.before(this.request, () => other.as(() => this.meet(other, real)));
    const outcome = await own.as(() => carryOut(order));
    own.gate.reset();
    await own.state.grid.settled();
    const content = await own.as(readAll);
    const now = keysIn(content);
    for (const key of model.keys) if (!now.has(key)) throw new Error(`${this.toString()}: lost ${key}`);
    for (const [key, lines] of now) if (lines.length > 1) throw new Error(`${this.toString()}: twice ${key}`);
    for (const key of now.keys()) model.keys.add(key);
    if (outcome.kind === "done") {
      const planned = planOf(order, content);
      const rest = planned.ok ? difference(planned.value, content).tables : null;
      const lacks = rest?.filter((table) => table.kind === "new" || table.addedRows.length > 0) ?? [];
      if (lacks.length > 0) throw new Error(`${this.toString()}: said to be done, and is not`);
    }
    if (outcome.kind === "unfinished") throw new Error(`${this.toString()}: ${JSON.stringify(outcome.problems)}`);
    tally(order.choice.kind, `de ander: ${this.meeting}`, outcome.kind);
  }

  async meet(other: OpenHost, real: Real): Promise<void> {
    const tables = other.state.tables.filter(({ name }) => name !== "LRT_Logboek");
    const table = tables[this.request % Math.max(1, tables.length)];
    if (table === undefined) return;
    switch (this.meeting) {
      case "sorts":
        other.person.sort(table.name, table.columns[1] ?? "", "descending");
        return;
      case "inserts":
        other.person.insertTableRows(table.name, 0);
        return;
      case "renames a table":
        if (table.name.startsWith("LRT_")) other.person.renameTable(table.name, `${table.name}_2`);
        return;
      case "renames a sheet":
        other.person.renameSheet(other.state.sheetName(table.area.sheetId), `Blad ${real.orders} van ons`);
        return;
      case "types":
        other.person.type(`Blad1!A${1 + (real.orders % 9)}`, `notitie ${real.orders}`);
        return;
      case "writes too": {
        await carryOut(await orderNow(real, this.otherChoice));
        return;
      }
      case "nothing":
        return;
    }
  }

  toString(): string {
    return `member ${this.member}: ${this.kind}; before request ${this.request} the other ${this.meeting}`;
  }
}

async function orderNow(real: Real, choose: Chooser): Promise<Order> {
  real.orders += 1;
  const content = await readAll();
  return orderOf({ name: `stap${real.orders}` }, choose(content), content);
}

function keysIn(content: WorkbookContent): ReadonlyMap<string, readonly number[]> {
  const found = layouts.flatMap((layout) => {
    const table = recogniseTable(layout, content.tables);
    return table.ok && table.value !== null
      ? [...linesByKey(layout, table.value)].map(([key, lines]) => [`${layout.name} ${key}`, lines] as const)
      : [];
  });
  return new Map(found);
}

const steps = fc
  .record({
    member: fc.constantFrom(0 as const, 1 as const),
    choice: choices,
    request: fc.integer({ min: 0, max: 5 }),
    meeting: fc.constantFrom<Meeting>(
      "nothing",
      "sorts",
      "inserts",
      "renames a table",
      "renames a sheet",
      "writes too",
      "types",
    ),
    other: choices,
  })
  .map(({ member, choice, request, meeting, other }) => new Step(member, choice, request, meeting, other));

const start: OrderCase = {
  name: "begin",
  before: [housing.firstHalfYear],
  choice: () => {
    const [decision] = decisions;
    if (decision === undefined) throw new Error("There is no decision.");
    return { kind: "decision", decision, keyId: "gelijk" };
  },
};

afterAll(() => keepTally("histories"));

describe("random histories of two members", () => {
  test(`end well, ${RUNS} of them`, async () => {
    const members = openMembers(2, { takeTurns: true });
    const [one, two] = members;
    if (one === undefined || two === undefined) throw new Error("There are no two members.");
    await one.as(() => loadFunctions());
    const order = await one.as(() => prepare(one, start));
    expect((await one.as(() => carryOut(order))).kind).toBe("done");
    const restore = await one.snapshot();
    const known = [...keysIn(await one.as(readAll)).keys()];
    await fc.assert(
      fc.asyncProperty(fc.commands([steps], { maxCommands: MOST_STEPS }), async (commands) => {
        restore();
        const setup = (): { model: Model; real: Real } => ({
          model: { keys: new Set(known) },
          real: { members: [one, two], orders: 0 },
        });
        await fc.asyncModelRun(setup, commands);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    members.forEach((member) => member.close());
  }, 3_600_000);
});

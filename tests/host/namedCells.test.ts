/** Cells that have a name, such as the key on Start: what a colleague puts there while an order is carried out stays, and comes back. */
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { capacityDecisions } from "../../src/reference/decisions";
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, give, orderNow } from "./giveOrder";
import type { OpenHost } from "./harness";
import { openPair } from "./openPair";
import { halfYearOf } from "./quotaWorkbook";

let first: OpenHost;
let second: OpenHost;
let close: () => void;

beforeEach(async () => {
  ({ first, second, close } = await openPair());
});

afterEach(() => {
  close();
});

/** The order of the first member, right before a request of which the second one does something. */
async function meeting(choice: OrderChoice, request: number, other: () => Promise<void>): Promise<Outcome> {
  const order = await first.as(() => orderNow(choice));
  first.gate.reset();
  first.gate.before(request, () => second.as(other));
  const outcome = await first.as(() => carryOut(order));
  first.gate.reset();
  return outcome;
}

function decisionOf(index: number, keyId: string): OrderChoice {
  const decision = capacityDecisions.filter(({ total }) => total !== null)[index];
  if (decision === undefined) throw new Error("There is no such decision.");
  return { kind: "decision", decision, keyId };
}

test.each([0, 1, 2, 3, 4])(
  "a key that a person chooses right before request %d of a decision stays",
  async (request) => {
    await first.as(() => give(decisionOf(2, "inwoners-2022")));
    const outcome = await meeting(decisionOf(0, "spreidingswet-2026"), request, () => {
      second.person.type("Start!B56", "gelijk");
      return Promise.resolve();
    });
    expect(await first.read("Start!B56")).toEqual([["gelijk"]]);
    // Before the last look the order is refused, and the decision stays what it was; after it the planner reads what stayed.
    if (outcome.kind === "done") expect(outcome.remarks.map(({ code }) => code)).toEqual(["workbook.cellsChanged"]);
    else expect(codesOf(outcome)).toEqual(["workbook.changedByColleague"]);
    const [[active] = []] = await first.read("Start!B55");
    expect(active).toBe(outcome.kind === "done" ? "spreidingswet-raming-2" : "mpp-2024-2-for-2026");
  },
);

test.each([2, 3])("a half-year that is refused right before request %d leaves Controles as it was", async (request) => {
  await first.as(() => give(halfYearOf("2023-I")));
  await first.as(() => give({ kind: "checks" }));
  const other = await second.as(() => orderNow(halfYearOf("2023-II", "PV22", 16_000)));
  const restore = await first.snapshot();
  await second.as(() => carryOut(other));
  const alone = await first.read("Controles!A1:H70");
  restore();
  const outcome = await meeting(halfYearOf("2023-II", "PV24", 15_000), request, async () => {
    expect(codesOf(await carryOut(other))).toEqual([]);
  });
  expect(codesOf(outcome)).toEqual(["quota.nationalInUse"]);
  expect(await first.read("Controles!A1:H70")).toEqual(alone);
});

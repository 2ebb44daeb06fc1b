/** A table that waits has a blank row, in which the first row of an order goes: what a colleague put there in that moment stays. */
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { carryOut } from "../../src/workbook/carryOut";
import { baseNow, give, orderWith } from "./giveOrder";
import type { OpenHost } from "./harness";
import { openPair } from "./openPair";
import { codeOf, exchangeOf, halfYear, halfYearOf } from "./quotaWorkbook";

/** An order has fewer requests than this: before the first write comes request 3. */
const requests = [0, 1, 2, 3, 4];

let first: OpenHost;
let second: OpenHost;
let close: () => void;

beforeEach(async () => {
  ({ first, second, close } = await openPair());
  await first.as(() => give(halfYearOf("2023-II")));
});

afterEach(() => {
  close();
});

function listOf(quota: number): OrderChoice {
  const rows = ["Almere", "Zeewolde", "Urk"].map((name, index) => ({
    code: codeOf(name),
    listedName: name,
    quota: quota + index,
    counts: true,
  }));
  return { kind: "officialList", list: { halfYear: halfYear("2023-II"), rows } };
}

/** The second member does something right before a request of the order of the first one. */
async function meeting(choice: OrderChoice, request: number, other: () => Promise<unknown>): Promise<Outcome> {
  const order = await first.as(async () => orderWith(choice, await baseNow(choice)));
  first.gate.reset();
  first.gate.before(request, () => second.as(() => other().then(() => undefined)));
  const outcome = await first.as(() => carryOut(order));
  first.gate.reset();
  return outcome;
}

async function prepared(choice: OrderChoice): Promise<() => Promise<Outcome>> {
  const order = await second.as(async () => orderWith(choice, await baseNow(choice)));
  return () => carryOut(order);
}

test.each(requests)(
  "two exchanges, the other one right before request %d, are both there: 5 and −5, 3 and −3",
  async (request) => {
    const other = await prepared(
      exchangeOf(
        "2023-II",
        [
          ["Lelystad", 81, 84],
          ["Noordoostpolder", 48, 45],
        ],
        "anders",
      ),
    );
    await meeting(
      exchangeOf("2023-II", [
        ["Almere", 218, 223],
        ["Zeewolde", 23, 18],
      ]),
      request,
      other,
    );
    const rows = await first.read("LRT_Taakruil[[Naam]:[Personen]]");
    expect(new Map(rows as [string, number][])).toEqual(
      new Map([
        ["Almere", 5],
        ["Zeewolde", -5],
        ["Lelystad", 3],
        ["Noordoostpolder", -3],
      ]),
    );
    expect(rows).toHaveLength(4);
    expect(new Set((await first.read("LRT_Taakruil[Oordeel]")).flat())).toEqual(new Set(["OK"]));
  },
);

test.each(requests)(
  "two lists, the other one right before request %d, leave one of them: never rows of both",
  async (request) => {
    await meeting(listOf(100), request, await prepared(listOf(200)));
    const numbers = (await first.read("LRT_OfficieleLijst[Officieel]")).flat();
    expect([
      [100, 101, 102],
      [200, 201, 202],
    ]).toContainEqual(numbers);
  },
);

test.each(requests)("a row that a person types right before request %d stays", async (request) => {
  const outcome = await meeting(listOf(100), request, () => {
    ["2023-II", "GM0303", "Dronten", "met de hand", 77].forEach((cell, place) =>
      second.person.type(`'Officiële lijst'!${"ABCDE".charAt(place)}6`, cell),
    );
    return Promise.resolve();
  });
  const rows = (await first.read("LRT_OfficieleLijst[[Naam]:[Officieel]]")).map(([name, , quota]) => [name, quota]);
  expect(rows).toContainEqual(["Dronten", 77]);
  expect(rows).toHaveLength(outcome.kind === "done" ? 4 : 1);
});

/**
 * The one blank row with which a table is made: an order uses it for its first row. What a colleague put there since the order looked is
 * never written over.
 */
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, give, orderWith } from "./giveOrder";
import type { OpenHost } from "./harness";
import { openPair } from "./openPair";
import { exchangeOf, halfYearOf } from "./quotaWorkbook";

const TABLE = "LRT_Taakruil";
const ours = exchangeOf("2023-II", [
  ["Almere", 218, 230],
  ["Zeewolde", 23, 11],
]);
/** Other municipalities: what the first planner saw of theirs is still so. */
const theirs = exchangeOf("2023-II", [
  ["Urk", 21, 19],
  ["Dronten", 43, 45],
]);

let first: OpenHost;
let second: OpenHost;
let close: () => void;
beforeEach(async () => {
  ({ first, second, close } = await openPair());
  expect(codesOf(await first.as(() => give(halfYearOf("2023-II"))))).toEqual([]);
});
afterEach(() => {
  close();
});

/** The lines of the table, by municipality, and what stands under Reden. */
async function lines(): Promise<readonly (readonly unknown[])[]> {
  const [headers = [], ...rows] = await first.read(`${TABLE}[#All]`);
  return rows.map((row) => ["Naam", "Personen", "Reden"].map((header) => row[headers.indexOf(header)]));
}
const OURS = [
  ["Almere", 12, "Nieuwbouw"],
  ["Zeewolde", -12, "Nieuwbouw"],
];
const THEIRS = [
  ["Urk", -2, "Nieuwbouw"],
  ["Dronten", 2, "Nieuwbouw"],
];

test.each([0, 1, 2, 3, 4, 5])(
  "a note that comes in it right before request %d stays, whole rows come below it",
  async (request) => {
    first.gate.before(first.requests.requests + request, () => {
      // Only as long as nobody has a row there.
      if (first.state.tables.some(({ name, area }) => name === TABLE && area.rows === 2)) {
        second.type(`${TABLE}[Reden]`, "nog overleggen");
      }
    });
    const outcome = await first.as(() => carryOut(orderWith(ours, {})));
    expect([outcome.kind, codesOf(outcome)]).toEqual(["done", []]);
    const found = await lines();
    expect(found.filter(([name]) => name !== "")).toEqual(OURS);
    const isTyped = found.length > OURS.length;
    expect(found.filter(([name]) => name === "")).toEqual(isTyped ? [["", "", "nog overleggen"]] : []);
    // What is not there was written after the order was done.
    expect(request > 3 || isTyped).toBe(true);
  },
);

test("a note in a column of one's own stays as well", async () => {
  second.person.addColumn(TABLE, "Notitie");
  first.gate.before(first.requests.requests + 3, () => second.type(`${TABLE}[Notitie]`, "nog overleggen"));
  expect(codesOf(await first.as(() => carryOut(orderWith(ours, {}))))).toEqual([]);
  expect((await first.read(`${TABLE}[Notitie]`)).flat()).toEqual(["nog overleggen", "", ""]);
  expect((await lines()).slice(1)).toEqual(OURS);
});

test.each([0, 1, 2, 3, 4])(
  "an exchange of a colleague that comes in it right before request %d stays, and ours comes below it",
  async (request) => {
    first.gate.before(first.requests.requests + request, async () => {
      expect(codesOf(await second.as(() => give(theirs)))).toEqual([]);
    });
    const outcome = await first.as(() => carryOut(orderWith(ours, {})));
    expect([outcome.kind, codesOf(outcome)]).toEqual(["done", []]);
    const found = await lines();
    expect(found).toHaveLength(4);
    expect(found).toEqual(expect.arrayContaining([...OURS, ...THEIRS]));
  },
);

/**
 * A third member takes a row out of a table at the very moment in which the rows of a refused order go back, while something stands right
 * below them: what stands there comes up with the table, and is nobody's to write over.
 */
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, give, orderWith } from "./giveOrder";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { exchangeOf, halfYearOf } from "./quotaWorkbook";

const TABLE = "LRT_Taakruil";
const NOTE = "nog overleggen";
const earlier = exchangeOf("2023-II", [
  ["Urk", 21, 19],
  ["Dronten", 43, 45],
]);
const ours = exchangeOf("2023-II", [
  ["Almere", 218, 230],
  ["Zeewolde", 23, 11],
]);

/** The requests of our order: right before the fourth the ground is taken from under it, right before the sixth its rows go back. */
const [WRITES, GOES_BACK] = [3, 5];

let members: readonly OpenHost[];
let first: OpenHost;
let second: OpenHost;
let third: OpenHost;
beforeEach(async () => {
  members = openMembers(3);
  [first, second, third] = members as [OpenHost, OpenHost, OpenHost];
  forgetReceptionContext();
  await first.as(loadFunctions);
  for (const choice of [halfYearOf("2023-II"), earlier])
    expect(codesOf(await first.as(() => give(choice)))).toEqual([]);
});
afterEach(() => {
  for (const member of members) member.close();
});

async function lines(): Promise<readonly unknown[]> {
  const [headers = [], ...rows] = await first.read(`${TABLE}[#All]`);
  return rows.map((row) => row[headers.indexOf("Naam")]);
}

/** What stands on the sheet below the header row. */
async function standing(): Promise<readonly (readonly unknown[])[]> {
  return (await first.read("Taakruil!A6:J14")).filter((row) => row.some((cell) => cell !== ""));
}

test.each([
  ["one row", 1, ["Dronten"]],
  ["every row", 2, []],
])("when the third takes out %s, the note below stays, whole and once", async (_what, count, left) => {
  // Two rows stand in lines 6 and 7, ours come in 8 and 9.
  first.type("Taakruil!B10", NOTE);
  first.type("Taakruil!C11", "=1000+1");
  const start = first.requests.requests;
  first.gate.before(start + WRITES, () => {
    // Almere asks for other persons by now: the exchange that was agreed on is refused.
    second.type("LRT_Landelijk[Personen]", 30_000);
  });
  first.gate.before(start + GOES_BACK, () => {
    third.person.deleteTableRows(TABLE, 0, count);
  });
  const outcome = await first.as(() => carryOut(orderWith(ours, {})));
  expect([outcome.kind, codesOf(outcome)]).toEqual(["refused", ["workbook.changedByColleague"]]);
  expect((await lines()).filter((name) => name !== "")).toEqual(left);
  const found = await standing();
  expect(found.flat().filter((cell) => cell === NOTE)).toHaveLength(1);
  expect(found.flat().filter((cell) => cell === 1001)).toHaveLength(1);
  expect(found.flat().filter((cell) => cell === "Almere" || cell === "Zeewolde")).toEqual([]);
});

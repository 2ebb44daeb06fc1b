/** The sheet Controles and a table that two members make at one moment: no check of the table may be missing, whoever is first. */
import { checkNames } from "../../src/plans/checkSheet/checkNames";
import { checksOf } from "../../src/plans/checkSheet/checkState";
import { nothingDesired } from "../../src/plans/desiredState";
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, give, orderNow, readContent } from "./giveOrder";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { halfYearOf } from "./quotaWorkbook";

const checks: OrderChoice = { kind: "checks" };
const dwellings: OrderChoice = {
  kind: "dwellings",
  dwellings: { province: "PV24", halfYear: { year: 2023, half: 2 } },
};
const occupancy: OrderChoice = { kind: "occupancy", occupancy: { period: "week", periods: 3, start: "2026-01-05" } };

describe.each<[string, OrderChoice, OrderChoice]>([
  ["Controles, and a colleague Woningen", checks, dwellings],
  ["Woningen, and a colleague Controles", dwellings, checks],
  ["Bezetting, and a colleague Controles", occupancy, checks],
])("one makes %s", (_name, own, others) => {
  let members: readonly OpenHost[];
  let first: OpenHost;
  let second: OpenHost;
  beforeEach(async () => {
    members = openMembers(2);
    [first, second] = members as [OpenHost, OpenHost];
    forgetReceptionContext();
    await first.as(loadFunctions);
    expect(codesOf(await first.as(() => give(halfYearOf("2023-II"))))).toEqual([]);
  });
  afterEach(() => {
    for (const member of members) member.close();
  });

  test.each([1, 2])("right before request %d: every check of what stands is there", async (request) => {
    const order = await first.as(() => orderNow(own));
    const other = await second.as(() => orderNow(others));
    const outcomes: Outcome[] = [];
    first.gate.reset();
    first.gate.before(request, async () => {
      outcomes.push(await second.as(() => carryOut(other)));
    });
    outcomes.push(await first.as(() => carryOut(order)));
    first.gate.reset();
    expect(outcomes.map(codesOf)).toEqual([[], []]);
    await first.state.grid.settled();
    const wanted = checksOf(nothingDesired, await first.as(readContent), null).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(20);
    const lines = (await first.as(() => first.read("Controles!A7:F120"))).filter(([id]) => id !== "");
    expect(lines.map(([id]) => id).sort()).toEqual([...wanted].sort());
    expect(await first.as(() => first.read(checkNames.count))).toEqual([[wanted.length]]);
  });
});

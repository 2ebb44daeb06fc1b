import type { Outcome } from "../../src/plans/outcome";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { baseNow, codesOf, give, orderWith } from "./giveOrder";
import { type OpenHost, openMembers } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { exchangeOf, halfYearOf, openQuotaWorkbook } from "./quotaWorkbook";

test("an exchange that was prepared before a colleague's exchange is refused, and changes nothing", async () => {
  const workbook = await openQuotaWorkbook();
  expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  // 17.600 gives Almere 217,94 and Zeewolde 23,36.
  const choice = exchangeOf("2023-II", [
    ["Almere", 218, 230],
    ["Zeewolde", 23, 11],
  ]);
  const prepared = orderWith(choice, await baseNow(choice));
  const earlier = await workbook.exchange("2023-II", [
    ["Almere", 218, 223],
    ["Zeewolde", 23, 18],
  ]);
  expect(codesOf(earlier)).toEqual([]);
  const before = await workbook.everything();
  expect(codesOf(await carryOut(prepared))).toEqual(["workbook.changedByColleague"]);
  expect(await workbook.everything()).toBe(before);
  // 218 + 5 as the colleague agreed, and not 235.
  expect((await workbook.quotaRow("Almere", "2023-II"))["Taakstelling"]).toBe(223);
  await workbook.finish();
});

describe("two members who open the same half-year at once", () => {
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

  test.each([0, 1, 2, 3])(
    "end with one set of rows when the second comes right before request %d of the first",
    async (request) => {
      const [one, other] = [orderWith(halfYearOf("2024-I"), {}), orderWith(halfYearOf("2024-I"), {})];
      const outcomes: Outcome[] = [];
      first.gate.before(first.requests.requests + request, async () => {
        outcomes.push(await second.as(() => carryOut(other)));
      });
      outcomes.push(await first.as(() => carryOut(one)));
      expect(outcomes.map((outcome) => [outcome.kind, codesOf(outcome)])).toEqual([
        ["done", []],
        ["done", []],
      ]);
      const codes = await first.read("LRT_Taakstelling[Gebied]");
      const halfYears = await first.read("LRT_Taakstelling[Halfjaar]");
      expect(codes.map(([code], line) => `${String(code)} ${String(halfYears[line]?.[0])}`)).toEqual(
        ["2023-II", "2024-I"].flatMap((name) =>
          ["GM0034", "GM0303", "GM0995", "GM0171", "GM0184", "GM0050"].map((code) => `${code} ${name}`),
        ),
      );
      expect(await first.read("LRT_Halfjaren[Halfjaar]")).toEqual([["2023-II"], ["2024-I"]]);
      // 6 municipalities, of which nobody was housed: what 2024-I begins with is what 2023-II asked.
      const [[asked] = []] = await first.read("Halfjaren!E6");
      expect(await first.read("Halfjaren!F7")).toEqual([[-Number(asked)]]);
      expect(await first.read("LRT_Halfjaren[Controle]")).toEqual([["OK"], ["OK"]]);
    },
  );
});

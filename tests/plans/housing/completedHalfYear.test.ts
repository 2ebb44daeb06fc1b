/** What an order that opens a half-year, and is completed later, brings of its national number and of the overview. */
import type { HalfYearChoice } from "../../../src/plans/housing/housingChoices";
import { planHalfYear } from "../../../src/plans/housing/planHalfYear";
import { emptyQuotaState, type NationalRow, type QuotaTables } from "../../../src/plans/housing/quotaState";
import type { LaterOrder } from "../../../src/plans/laterOrders";
import { cellsOf, tableOf } from "../tableOf";
import { autumn, FLEVOLAND, opening, quotasIn2023 } from "./orders";
import { inputOf, ownNumber, quotaRow, wantedIn } from "./quotaInput";

const rows = Object.entries(quotasIn2023).map(([code, quota]) => quotaRow(code, quota));
const published = [ownNumber(1, 27_300, { isOwn: false }), ownNumber(2, 17_600, { isOwn: false })];

interface Given {
  readonly numbers?: readonly NationalRow[];
  readonly later?: readonly LaterOrder[];
  readonly isContinued?: boolean;
  readonly isSettled?: boolean;
  readonly choice?: Partial<HalfYearChoice>;
  readonly tables?: Partial<QuotaTables>;
}
/** The order opened 2023-II of Flevoland with 20.000 of its own. */
function plan({ numbers = published, later = [], isContinued = true, isSettled = false, choice, tables }: Given) {
  const state = { rows, nationalNumbers: numbers, tables: { ...emptyQuotaState.tables, ...tables } };
  const given = opening(autumn, { ownNational: 20_000, ...choice }).halfYear;
  return planHalfYear(inputOf(state, { later, isContinued, isSettled }), given);
}
const numbers = (given: Given): unknown => wantedIn(plan(given), "LRT_Landelijk", "Versie", "Personen");
const desiredOf = (given: Given) => {
  const planned = plan(given);
  if (!planned.ok) throw new Error(planned.problems.map(({ code }) => code).join(" "));
  return planned.value;
};

const revised: LaterOrder = { action: "Landelijk getal bijgesteld", subject: "2023-II", isDone: true, kept: "" };
const openedWith = (own: string): LaterOrder => ({
  action: "Halfjaar geopend",
  subject: "2023-II Groningen",
  isDone: true,
  kept: `{"kind":"halfYear","halfYear":{"ownNational":${own}}}`,
});
const whole = [
  [1, 27_300],
  [2, 17_600],
  [3, 20_000],
];

describe("the number of an order that is completed", () => {
  test("comes as version 3 above the published ones", () => {
    expect(numbers({})).toEqual(whole);
  });

  test("stays away where a later order of its half-year gave another one", () => {
    for (const later of [revised, openedWith("19000")]) expect(numbers({ later: [later] })).toEqual([]);
  });

  test.each<readonly [string, Partial<LaterOrder>]>([
    ["was only begun", { isDone: false }],
    ["is of another half-year", { subject: "2024-I" }],
  ])("comes beside a later revision that %s", (_what, rest) => {
    expect(numbers({ later: [{ ...revised, ...rest }] })).toEqual(whole);
  });

  test("comes back after it was done where a later order only opened another province, not where that brought a number", () => {
    expect(numbers({ isSettled: true, later: [openedWith("null")] })).toEqual(whole);
    expect(numbers({ isSettled: true, later: [openedWith("19000")] })).toEqual([]);
  });

  test("is refused where a later one is gone, in words that name the half-year", () => {
    const planned = plan({ numbers: [], later: [revised] });
    expect(planned.ok ? [] : planned.problems).toMatchObject([
      { code: "quota.laterNumberGone", parameters: { halfYear: "2023-II" } },
    ]);
  });

  describe("where version 3 says 18.000", () => {
    const held = [...published, ownNumber(3, 18_000)];

    test("stays away when the order saw version 2, or was done: people made that of it", () => {
      expect(numbers({ numbers: held, choice: { newest: 2 } })).toEqual([]);
      expect(numbers({ numbers: held, isSettled: true })).toEqual([]);
    });

    test("comes as version 4 when the order saw version 3 as well, or never knew what it saw", () => {
      expect(numbers({ numbers: held, choice: { newest: 3 } })).toEqual([[4, 20_000]]);
      expect(numbers({ numbers: held })).toEqual([[4, 20_000]]);
    });
  });
});

describe("that another number counts than the planner gave", () => {
  const held = [...published, ownNumber(3, 19_000)];
  const counts = (given: Given): unknown => {
    const { told, overtaken } = desiredOf({ numbers: held, ...given });
    return [told?.code, overtaken?.told.code];
  };

  test("is told with both numbers when the half-year is open already, or was opened since: 19.000 and 20.000", () => {
    expect(counts({ isContinued: false })).toEqual(["quota.otherCounts", undefined]);
    expect(counts({ later: [openedWith("19000")] })).toEqual(["quota.otherCounts", "workbook.overtaken"]);
    expect(desiredOf({ numbers: held, isContinued: false }).told?.parameters).toEqual({
      halfYear: "2023-II",
      persons: 19_000,
      given: 20_000,
    });
  });

  test("is told by the later revision itself, and by nothing when people entered it", () => {
    expect(counts({ later: [revised] })).toEqual([undefined, "workbook.overtaken"]);
    expect(counts({ isSettled: true })).toEqual([undefined, undefined]);
  });

  test("is not so where the later number is the same, or the planner gave none", () => {
    expect(counts({ later: [openedWith("19000")], choice: { ownNational: 19_000 } })).toEqual([undefined, undefined]);
    expect(counts({ isContinued: false, choice: { ownNational: null } })).toEqual([undefined, undefined]);
  });
});

describe("the overview", () => {
  const line = (Halfjaar: string, Provincie: string): readonly unknown[] =>
    cellsOf("LRT_Taakstelling", { Halfjaar, Provincie, Gebied: "GM0034" });
  const quotas = tableOf("LRT_Taakstelling", {
    rows: [line("2023-I", FLEVOLAND), line("2023-II", FLEVOLAND), line("2023-II", "PV22")],
  });
  const overview = (LRT_Halfjaren: QuotaTables["LRT_Halfjaren"]): unknown =>
    wantedIn(plan({ tables: { LRT_Taakstelling: quotas, LRT_Halfjaren } }), "LRT_Halfjaren", "Halfjaar", "Provincie");

  test("gets the row of its half-year", () => {
    expect(overview(tableOf("LRT_Halfjaren"))).toEqual([["2023-II", FLEVOLAND]]);
  });

  test("that somebody took away comes back with every half-year that is open, its own once", () => {
    expect(overview(null)).toEqual([
      ["2023-I", FLEVOLAND],
      ["2023-II", "PV22"],
      ["2023-II", FLEVOLAND],
    ]);
  });
});

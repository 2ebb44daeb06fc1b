/** Which rows of LRT_Taakruil are those of an order that is tried again, and what of it comes back. */
import type { ExchangeRow } from "../../../src/plans/housing/exchangeRows";
import type { ExchangeParty } from "../../../src/plans/housing/housingChoices";
import { planExchange } from "../../../src/plans/housing/planExchange";
import { STAMP } from "./orderFor";
import { exchange, quotasIn2023 } from "./orders";
import { inputOf, quotaRow, wantedIn } from "./quotaInput";

const [ALMERE, URK, DRONTEN, ZEEWOLDE] = ["GM0034", "GM0184", "GM0303", "GM0050"] as const;
const EARLIER = "2026-11-24 08:30:00";
const rows = Object.entries(quotasIn2023).map(([code, quota]) => quotaRow(code, quota));

function given(number: string, code: string, persons: number | null, rest: Partial<ExchangeRow> = {}): ExchangeRow {
  return { number, halfYear: "2023-II", code, persons, reason: "Nieuwbouw", recordedAt: STAMP, ...rest };
}
/** Almere 218 + 5 = 223, Urk 21 - 3 = 18 and Dronten 43 - 2 = 41. */
const three: readonly ExchangeParty[] = [
  { code: ALMERE, before: 218, after: 223 },
  { code: URK, before: 21, after: 18 },
  { code: DRONTEN, before: 43, after: 41 },
];
/** Almere 218 + 5 = 223 and Urk 21 - 5 = 16. */
const two = exchange().exchange.parties;

function plan(
  exchanges: readonly ExchangeRow[],
  {
    parties = two,
    isContinued = true,
    isAlone = true,
  }: {
    readonly parties?: readonly ExchangeParty[];
    readonly isContinued?: boolean;
    readonly isAlone?: boolean;
  } = {},
) {
  const others = { replacedBy: () => "", isAlone };
  return planExchange(inputOf({ rows, exchanges }, { isContinued }), exchange({ parties }).exchange, others);
}
const wanted = (...given: Parameters<typeof plan>): readonly unknown[] =>
  wantedIn(plan(...given), "LRT_Taakruil", "Nummer", "Gebied", "Personen");

const whole = [
  [1, ALMERE, 5],
  [1, URK, -5],
];

describe("an exchange that goes on", () => {
  test("wants the rows that stand under its number still: 1, for 5 and -5", () => {
    expect(wanted([given("1", ALMERE, 5), given("1", URK, -5)])).toEqual(whole);
    expect(wanted([given("1", ALMERE, 5)])).toEqual(whole);
  });

  test("wants no row that people gave another number, and the rest under the first number that it can read", () => {
    expect(wanted([given("", ALMERE, 5), given("7", URK, -5)])).toEqual([[7, URK, -5]]);
    expect(wanted([given("a", ALMERE, 5), given("b", URK, -5)])).toEqual([]);
    expect(wanted([given("0", ALMERE, 5)])).toEqual([
      [0, ALMERE, 5],
      [0, URK, -5],
    ]);
  });

  test("of three brings nothing beside what people changed: 4 - 3 - 2 is not 0", () => {
    const parties = three;
    expect(wanted([given("1", ALMERE, 4), given("1", URK, -3)], { parties })).toEqual(["workbook.changedByColleague"]);
    expect(wanted([given("1", ALMERE, 5), given("1", URK, -3)], { parties })).toHaveLength(3);
  });

  test("names both municipalities whose persons people took for each other's: Almere -5 and Urk 5", () => {
    const swapped = plan([given("1", ALMERE, -5), given("1", URK, 5)]);
    expect(swapped.ok && swapped.value.changed?.parameters).toEqual({
      where: "Taakruil, Almere (Personen); Taakruil, Urk (Personen)",
    });
  });

  describe("and lacks a row", () => {
    test("brings nothing where that one went to another municipality, under the number of one of the others", () => {
      const there = [given("1", ALMERE, 5), given("2", URK, -3), given("1", ZEEWOLDE, -2)];
      expect(wanted(there, { parties: three })).toEqual(["workbook.changedByColleague"]);
    });

    test.each([
      ["of another moment", { recordedAt: EARLIER }],
      ["with other persons than any of its parties", { persons: 3 }],
      ["with another reason", { reason: "Sloop" }],
      ["under a number that none of its own has", { number: "2" }],
    ])("brings it beside a row of Zeewolde %s, which is none of its own", (_what, rest) => {
      expect(wanted([given("1", ALMERE, 5), given("1", ZEEWOLDE, -5, rest)])).toEqual(whole);
    });
  });
});

describe("of two exchanges of one second one that goes on", () => {
  const isAlone = false;

  test("comes as number 2 where the other one shares a municipality: Almere 5, Dronten -3 and Zeewolde -2", () => {
    const other = [given("1", ALMERE, 5), given("1", DRONTEN, -3), given("1", ZEEWOLDE, -2)];
    expect(wanted(other, { isAlone })).toEqual([
      [2, ALMERE, 5],
      [2, URK, -5],
    ]);
  });

  test("brings nothing where the other one may be its own, of which people gave -5 to Dronten", () => {
    const other = [given("1", ALMERE, 5), given("1", DRONTEN, -5)];
    expect(wanted(other, { isAlone })).toEqual(["workbook.changedByColleague"]);
  });

  test("is known beside the other one, whatever stands under another number", () => {
    const other = [given("2", DRONTEN, -2, { reason: "Sloop" }), given("2", ZEEWOLDE, 2, { reason: "Sloop" })];
    expect(wanted([given("1", ALMERE, 5), given("1", URK, -5), ...other], { isAlone })).toEqual(whole);
  });

  test("is known beside a row of an earlier moment that people put under its number", () => {
    const earlier = given("1", DRONTEN, 3, { recordedAt: EARLIER });
    expect(wanted([given("1", ALMERE, 5), given("1", URK, -5), earlier], { isAlone })).toEqual(whole);
  });

  test("takes no number of an exchange of an earlier moment", () => {
    const earlier = [given("1", ALMERE, 5, { recordedAt: EARLIER }), given("1", URK, -5, { recordedAt: EARLIER })];
    expect(wanted(earlier, { isAlone })).toEqual([
      [2, ALMERE, 5],
      [2, URK, -5],
    ]);
  });
});

describe("an exchange of which the log holds no line", () => {
  const isContinued = false;

  test("completes what stands of it in part", () => {
    expect(wanted([given("1", ALMERE, 5)], { isContinued })).toEqual(whole);
  });

  test("is another one than that of which a row has a number with rows of other people", () => {
    const there = [given("1", ALMERE, 5), given("1", ZEEWOLDE, 4, { recordedAt: EARLIER })];
    expect(wanted(there, { parties: three, isContinued })).toEqual([
      [2, ALMERE, 5],
      [2, URK, -3],
      [2, DRONTEN, -2],
    ]);
  });
});

test.each([
  ["0", 1],
  ["12", 13],
  ["007", 1],
  ["12.5", 1],
  ["1234567890", 1],
  ["A12", 1],
  ["12A", 1],
  ["-3", 1],
])("the exchange after one that people numbered %s gets number %d: only a whole number counts", (number, next) => {
  const earlier = given(number, DRONTEN, 2, { recordedAt: EARLIER });
  expect(wanted([earlier], { isContinued: false })).toEqual([
    [next, ALMERE, 5],
    [next, URK, -5],
  ]);
});

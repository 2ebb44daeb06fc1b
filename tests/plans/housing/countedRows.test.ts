import type { EnteredRow, NationalRow } from "../../../src/plans/housing/enteredRows";
import { exchangedPersons, type ExchangeRow, exchangeRows } from "../../../src/plans/housing/exchangeRows";
import { exchangeHead } from "../../../src/plans/housing/quotaHeads";
import { newestOf, placeKey, withFigures } from "../../../src/plans/housing/quotaFigures";
import { emptyQuotaState, latestHalfYear, openHalfYears } from "../../../src/plans/housing/quotaState";
import { foundTable } from "../smallTable";

const exchanged = (code: string, persons: number | null, halfYear = "2023-II"): ExchangeRow => ({
  number: "1",
  halfYear,
  code,
  persons,
  reason: "",
  recordedAt: "",
});

describe("persons in exchanges", () => {
  test("are added up per municipality and half-year: 5 − 2 = 3", () => {
    const rows = [exchanged("GM0034", 5), exchanged("GM0034", -2), exchanged("GM0034", 9, "2024-I")];
    expect([...exchangedPersons(rows)]).toEqual([
      ["GM0034 2023-II", 3],
      ["GM0034 2024-I", 9],
    ]);
  });

  test("are unknown as soon as one of them is no number, before or after others", () => {
    const unknown = (...persons: readonly (number | null)[]): unknown =>
      exchangedPersons(persons.map((one) => exchanged("GM0034", one))).get("GM0034 2023-II");
    expect([unknown(null), unknown(5, null), unknown(null, 5), unknown(5, null, 7)]).toEqual([null, null, null, null]);
    expect(unknown(0)).toBe(0);
  });

  test("are read from the table, equal rows once; what is no number is unknown", () => {
    const line = (number: unknown, code: string, persons: unknown) =>
      exchangeHead.columns.map(
        (header) =>
          ({ Nummer: number, Halfjaar: "2023-II", Gebied: code, Personen: persons, Reden: " ruil " })[
            header as string
          ] ?? "",
      );
    const rows = [
      line(1, "GM0034", 5),
      line(1, "GM0034", 5),
      line("een", "GM0184", "vijf"),
      line(2, "GM0050", Infinity),
    ];
    const table = foundTable([], { headers: exchangeHead.columns, rows, formulas: rows });
    expect(exchangeRows(table).map(({ number, code, persons, reason }) => [number, code, persons, reason])).toEqual([
      ["1", "GM0034", 5, "ruil"],
      ["een", "GM0184", null, "ruil"],
      ["2", "GM0050", null, "ruil"],
    ]);
    expect(exchangeRows(null)).toEqual([]);
  });
});

const inYear = (year: number, half: 1 | 2) => ({ year, half });

function row(code: string, halfYear: EnteredRow["halfYear"], rest: Partial<EnteredRow> = {}): EnteredRow {
  const entered = {
    code,
    name: code,
    province: "PV24",
    halfYear,
    rounding: "gepubliceerd",
    months: [],
    startBalance: 0,
  };
  return { ...entered, successor: null, ...rest };
}

describe("the half-years that are open", () => {
  const unknown = { computed: null, exchanged: 0, quota: null, beginBalance: null, realised: null, endBalance: null };
  const rows = [
    row("GM0034", inYear(2023, 2)),
    row("GM0344", inYear(2025, 1), { province: "PV26" }),
    row("GM0034", inYear(2024, 1)),
  ].map((one) => ({ ...one, ...unknown }));
  const state = { ...emptyQuotaState, rows };

  test("are those of all provinces or of one, the newest first", () => {
    expect(openHalfYears(state)).toEqual([inYear(2025, 1), inYear(2024, 1), inYear(2023, 2)]);
    expect(openHalfYears(state, "PV24")).toEqual([inYear(2024, 1), inYear(2023, 2)]);
    expect([latestHalfYear(state, "PV24"), latestHalfYear(state, "PV20")]).toEqual([inYear(2024, 1), null]);
  });
});

describe("the version in force", () => {
  const version = (number: number, persons: number, halfYear = "2023-II"): NationalRow => ({
    halfYear,
    version: number,
    persons,
    isOwn: false,
    announced: null,
    source: "",
  });

  test("is the highest one of its half-year, wherever it stands; of equal ones the first", () => {
    expect(newestOf([version(1, 10), version(3, 30), version(2, 20)], "2023-II")?.persons).toBe(30);
    expect(newestOf([version(1, 10), version(9, 90, "2024-I")], "2023-II")?.persons).toBe(10);
    expect(newestOf([version(2, 10), version(2, 20)], "2023-II")?.persons).toBe(10);
    expect(newestOf([], "2023-II")).toBeNull();
  });
});

describe("a balance that goes over", () => {
  const sources = {
    nationalNumbers: ["2023-II", "2024-I"].map((halfYear) => ({
      halfYear,
      version: 1,
      persons: 0,
      isOwn: true,
      announced: null,
      source: "",
    })),
    listed: [],
    exchanged: new Map<string, number | null>(),
    ownInhabitants: new Map(),
  };
  const successor = { code: "GM0034", from: 4048 };
  const begins = (...rows: readonly EnteredRow[]): unknown =>
    withFigures(rows, sources).find(({ code, halfYear }) => code === "GM0034" && halfYear.year === 2024)?.beginBalance;
  const almere = row("GM0034", inYear(2024, 1));
  const before = (code: string, months: readonly unknown[]) => row(code, inYear(2023, 2), { months, successor });

  test("is added up: 4 of its own, 5 and 6 of those that it took over, is 15", () => {
    const own = row("GM0034", inYear(2023, 2), { months: [4] });
    expect(begins(own, before("GM0184", [5]), before("GM0050", [6]), almere)).toBe(15);
    // From the half-year in which it takes over, and not before.
    const later = row("GM0184", inYear(2023, 2), { months: [5], successor: { code: "GM0034", from: 4049 } });
    expect(begins(own, later, almere)).toBe(4);
  });

  test("is unknown when one of them is, whichever that is", () => {
    const own = row("GM0034", inYear(2023, 2), { months: [4] });
    expect(begins(own, before("GM0184", ["vijf"]), before("GM0050", [6]), almere)).toBeNull();
    expect(begins(own, before("GM0184", [5]), before("GM0050", ["zes"]), almere)).toBeNull();
    expect(begins(row("GM0034", inYear(2023, 2), { months: ["?"] }), before("GM0184", [5]), almere)).toBeNull();
    expect(begins(own, row("GM0034", inYear(2024, 1), { startBalance: null }))).toBeNull();
  });

  test("and a quota of which nobody knows the national number, the region or what was exchanged are unknown", () => {
    const [first] = withFigures([almere], { ...sources, nationalNumbers: [] });
    expect([first?.computed, first?.quota, first?.endBalance]).toEqual([null, null, null]);
    const key = placeKey("GM0034", "2024-I");
    const [second] = withFigures([almere], { ...sources, exchanged: new Map([[key, null]]) });
    expect([second?.computed, second?.exchanged, second?.quota]).toEqual([0, 0, null]);
    const [third] = withFigures([almere], { ...sources, exchanged: new Map([[key, 7]]) });
    expect([third?.computed, third?.exchanged, third?.quota]).toEqual([0, 7, 7]);
    const [fourth] = withFigures([row("GM9999", inYear(2024, 1))], sources);
    expect(fourth?.computed).toBeNull();
  });
});

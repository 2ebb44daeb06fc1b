import { enteredRows, listedRows, nationalRows } from "../../../src/plans/housing/enteredRows";
import { listHead, nationalHead, quotaHead } from "../../../src/plans/housing/quotaHeads";
import type { Result } from "../../../src/text/result";
import type { FoundTable } from "../../../src/plans/workbookContent";
import { foundTable } from "../smallTable";

type Cells = Readonly<Record<string, unknown>>;

/** A table of these columns with its headers on sheet row 5. */
function table(
  head: { readonly name: string; readonly columns: readonly string[] },
  rows: readonly Cells[],
): FoundTable {
  const cells = rows.map((row) => head.columns.map((header) => row[header] ?? ""));
  return foundTable([], { name: head.name, sheet: "Blad", headers: head.columns, rows: cells, formulas: cells });
}

/** What is read, or what is said and of which line. */
function readOrSaid<Value>(result: Result<Value>): unknown {
  return result.ok ? result.value : result.problems.map(({ code, parameters }) => [code, parameters]);
}

const quotas = (...rows: readonly Cells[]) => readOrSaid(enteredRows(table(quotaHead, rows)));
const nationals = (...rows: readonly Cells[]) => readOrSaid(nationalRows(table(nationalHead, rows)));

const almere: Cells = {
  Gebied: "GM0034",
  Naam: "Almere",
  Halfjaar: "2023-II",
  Volgnummer: 4047,
  Provincie: "PV24",
  Afronding: "wettelijk",
};
const read = {
  code: "GM0034",
  name: "Almere",
  province: "PV24",
  halfYear: { year: 2023, half: 2 },
  rounding: "wettelijk",
  months: ["", "", "", "", "", ""],
  startBalance: 0,
  successor: null,
};

describe("a row of the quota table", () => {
  test("is read with its months, its start balance and its successor", () => {
    const filled = {
      ...almere,
      "Maand 2 (invoer)": 5,
      "Startsaldo (invoer)": -7,
      Opvolger: "GM0995",
      "Opvolger vanaf": 4054,
    };
    expect(quotas(almere)).toEqual([read]);
    expect(quotas(filled)).toEqual([
      { ...read, months: ["", 5, "", "", "", ""], startBalance: -7, successor: { code: "GM0995", from: 4054 } },
    ]);
  });

  test.each(["nul", 0.5, null, 2 ** 53])(
    "has no start balance when its cell holds %p: it is unknown, not 0",
    (cell) => {
      expect(quotas({ ...almere, "Startsaldo (invoer)": cell })).toEqual([
        { ...read, startBalance: cell === null ? 0 : null },
      ]);
    },
  );

  test("has no successor when the half-year from which it counts is missing", () => {
    expect(quotas({ ...almere, Opvolger: "GM0995" })).toEqual([read]);
    expect(quotas({ ...almere, "Opvolger vanaf": 4054 })).toEqual([read]);
  });

  test("counts once when it stands twice; a blank one waits for input", () => {
    expect(quotas({}, almere, { Provincie: "PV24", Volgnummer: 4048 }, almere)).toEqual([read]);
  });

  test("that names no municipality or half-year is told with its line: 6, 7 and 8", () => {
    const name = "x".repeat(50);
    expect(
      quotas({ ...almere, Gebied: name }, { ...almere, Gebied: "PV24" }, { ...almere, Halfjaar: name }, almere),
    ).toEqual([
      ["quota.rowRegionUnknown", { line: 6, text: "x".repeat(40) }],
      ["quota.rowRegionUnknown", { line: 7, text: "PV24" }],
      ["quota.rowHalfYearUnknown", { line: 8, text: "x".repeat(40) }],
    ]);
    // One thing in it is enough to be about something.
    expect(quotas({ "Maand 6 (invoer)": 3 })).toEqual([["quota.rowRegionUnknown", { line: 6, text: "" }]]);
    expect(quotas({ "Startsaldo (invoer)": 3 })).toEqual([["quota.rowRegionUnknown", { line: 6, text: "" }]]);
    expect(quotas({ Naam: "Almere" })).toEqual([["quota.rowRegionUnknown", { line: 6, text: "" }]]);
    expect(quotas({ Halfjaar: "2023-II" })).toEqual([["quota.rowRegionUnknown", { line: 6, text: "" }]]);
    expect(quotas({ Gebied: "GM0034" })).toEqual([["quota.rowHalfYearUnknown", { line: 6, text: "" }]]);
  });

  test("is none without a table", () => {
    expect([enteredRows(null), nationalRows(null)]).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
    ]);
    expect(listedRows(null)).toEqual([]);
  });
});

describe("a version of the national number", () => {
  const version: Cells = { Halfjaar: "2023-II", Versie: 3, Personen: 12_345, Herkomst: "eigen invoer", Bron: "brief" };

  test("is read with its origin, its date and its source; equal ones once", () => {
    const published = { ...version, Versie: 2, Personen: 0, Herkomst: "gepubliceerd", "Bekend op": 45_261 };
    // Day 45.261 is 1 December 2023.
    expect(nationals(version, version, published, {})).toEqual([
      { halfYear: "2023-II", version: 3, persons: 12_345, isOwn: true, announced: null, source: "brief" },
      { halfYear: "2023-II", version: 2, persons: 0, isOwn: false, announced: "2023-12-01", source: "brief" },
    ]);
  });

  test.each([
    ["no half-year", { ...version, Halfjaar: "najaar" }, "quota.nationalUnreadable"],
    ["no version", { ...version, Versie: "drie" }, "quota.nationalUnreadable"],
    ["no persons", { ...version, Personen: "veel" }, "quota.nationalNotANumber"],
    ["a blank for persons", { ...version, Personen: "" }, "quota.nationalNotANumber"],
    ["less than 0 persons", { ...version, Personen: -1 }, "quota.nationalNotANumber"],
    ["more persons than any number", { ...version, Personen: Infinity }, "quota.nationalNotANumber"],
  ])("with %s is told with its line, 7: another version must not take its place", (_what, row, code) => {
    expect(nationals({ ...version, Versie: 1 }, row)).toEqual([[code, { sheet: "Blad", line: "7" }]]);
  });
});

test("a row of the official list is read with its choice; a number that is none is unknown", () => {
  const row = (rest: Cells): Cells => ({ Halfjaar: "2023-II", Gebied: "GM0034", Officieel: 220, ...rest });
  const rows = [
    row({ "Telt (invoer)": "Officieel" }),
    row({ "Telt (invoer)": "Officieel" }),
    row({ Gebied: "GM0184", Officieel: 0, "Telt (invoer)": "berekend" }),
    row({ Gebied: "GM0050", Officieel: -1, "Telt (invoer)": "officieel" }),
    row({ Gebied: "GM0995", Officieel: "volgt" }),
  ];
  expect(listedRows(table(listHead, rows))).toEqual([
    { code: "GM0034", halfYear: "2023-II", official: 220, counts: true, readAt: "" },
    { code: "GM0184", halfYear: "2023-II", official: 0, counts: false, readAt: "" },
    { code: "GM0050", halfYear: "2023-II", official: null, counts: true, readAt: "" },
    { code: "GM0995", halfYear: "2023-II", official: null, counts: false, readAt: "" },
  ]);
});

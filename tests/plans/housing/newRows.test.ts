/** What a row holds when it comes: every cell that is no formula. */
import { heldBy } from "../../../src/plans/cellContent";
import { nationalRow, ownVersion } from "../../../src/plans/housing/nationalRows";
import { ladderRows, policyRow } from "../../../src/plans/housing/policyRows";
import { knownQuotaRow, overviewRow, quotaRow, succeededRow } from "../../../src/plans/housing/quotaRow";
import type { DesiredRow } from "../../../src/plans/tableLayout";
import type { Region } from "../../../src/reference/region";
import { regionOfCode } from "../../../src/reference/regions";

const autumn = { year: 2023, half: 2 } as const;
const region = (code: string): Region => {
  const found = regionOfCode(code);
  if (found === undefined) throw new Error(`There is no ${code}.`);
  return found;
};
const [almere, flevoland] = [region("GM0034"), region("PV24")];

/** The cells of a row that hold something; blank ones are named apart. */
function cells({ cells: all, renewed }: DesiredRow) {
  const held = [...all].map(([header, content]): readonly [string, unknown] => [header, heldBy(content)]);
  return {
    filled: Object.fromEntries(held.filter(([, cell]) => cell !== "")),
    blank: held.flatMap(([header, cell]) => (cell === "" ? [header] : [])),
    renewed,
  };
}

const months = [1, 2, 3, 4, 5, 6].map((month) => `Maand ${month} (invoer)`);

describe("a new row of the quota table", () => {
  const row = {
    municipality: almere,
    province: "PV24",
    halfYear: autumn,
    rounding: "published",
    countedToo: null,
  } as const;
  const filled = {
    Gebied: "GM0034",
    Naam: "Almere",
    Halfjaar: "2023-II",
    Provincie: "PV24",
    // 2 × 2023 + 1, and 1 January of the year before.
    Volgnummer: 4047,
    Peiljaar: 2022,
    Afronding: "gepubliceerd",
  };

  test("says whose it is and how it is computed; what a person enters is blank", () => {
    expect(cells(quotaRow(row))).toEqual({
      filled,
      blank: [
        ...months,
        "Verschoonbaar (invoer)",
        "Reden verschoonbaar (invoer)",
        "Trede provincie (invoer)",
        "Startsaldo (invoer)",
        "Opvolger",
        "Opvolger vanaf",
        "Meegeteld",
      ],
      renewed: [],
    });
  });

  test("says how it is rounded and who is counted too", () => {
    const other = cells(quotaRow({ ...row, rounding: "statutory", countedToo: "GM0184" }));
    expect(other.filled).toEqual({ ...filled, Afronding: "wettelijk", Meegeteld: "GM0184" });
  });
});

test("a row that is there keeps what is in it, but for its name; one that hands over gets its successor", () => {
  const key = { Gebied: "GM0034", Halfjaar: "2023-II" };
  expect(cells(knownQuotaRow(almere, autumn))).toEqual({ filled: { ...key, Naam: "Almere" }, blank: [], renewed: [] });
  expect(cells(succeededRow("GM0034", autumn, { code: "GM0184", from: 4048 }))).toEqual({
    filled: { ...key, Opvolger: "GM0184", "Opvolger vanaf": 4048 },
    blank: [],
    renewed: ["Opvolger", "Opvolger vanaf"],
  });
});

test("a half-year of a province has one row in the overview", () => {
  expect(cells(overviewRow(flevoland, autumn)).filled).toEqual({
    Halfjaar: "2023-II",
    Provincie: "PV24",
    Naam: "Flevoland",
  });
});

test("the policy of a province is its own: only the persons per dwelling of the minister are filled in, 2,2", () => {
  expect(cells(policyRow(flevoland))).toEqual({
    filled: { Gebied: "PV24", Naam: "Flevoland", "Personen per woning (invoer)": 2.2 },
    blank: [
      "Drempel in personen (invoer)",
      "Peilmomenten voor indeplaatsstelling (invoer)",
      "Verschoonbaar mogelijk (invoer)",
      "Reden (invoer)",
      "Reikwijdte indeplaatsstelling (invoer)",
      "Bron (invoer)",
    ],
    renewed: [],
  });
});

test("the ladder has six steps; the add-in proposes the first four, the province decides on the others", () => {
  const steps = ladderRows().map((row) => cells(row).filled);
  expect(steps.map((step) => step["Trede"])).toEqual([1, 2, 3, 4, 5, 6]);
  const [first, fifth] = [steps[0]?.["Wie bepaalt"], steps[4]?.["Wie bepaalt"]];
  expect(first).not.toBe(fifth);
  expect(steps.map((step) => step["Wie bepaalt"])).toEqual([first, first, first, first, fifth, fifth]);
  for (const step of steps) expect(Object.keys(step)).toEqual(["Trede", "Naam", "Inhoud", "Wie bepaalt", "Grondslag"]);
  expect(new Set(steps.map((step) => step["Inhoud"])).size).toBe(6);
});

describe("a national number", () => {
  const own = ownVersion(autumn, 3, 20_000, "2023-12-01", "Staatscourant");

  test("of the planner's own says so, with its date (day 45.261) and its source", () => {
    expect(cells(nationalRow(own)).filled).toEqual({
      Halfjaar: "2023-II",
      Versie: 3,
      Personen: 20_000,
      "Bekend op": 45_261,
      Herkomst: "eigen invoer",
      Bron: "Staatscourant",
    });
  });

  test("that was published says that; a date that nobody knows stays blank", () => {
    const { filled, blank } = cells(nationalRow({ ...own, isOwn: false, announced: null, source: "" }));
    expect(filled).toEqual({ Halfjaar: "2023-II", Versie: 3, Personen: 20_000, Herkomst: "gepubliceerd" });
    expect(blank).toEqual(["Bekend op", "Bron"]);
  });
});

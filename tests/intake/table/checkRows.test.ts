import type { ReadingAnswers, ReadingOrder } from "../../../src/intake/reading";
import type { Settled } from "../../../src/intake/rules/settleEntries";
import { checkRows } from "../../../src/intake/table/checkRows";
import type { Counted } from "../../../src/intake/table/entry";
import { regionOfCode } from "../../../src/reference/regions";
import { DECISION, INHABITANTS_2025, KNOWN, QUOTA_2024_I } from "../corpus";

const rows = (counts: Readonly<Record<string, number>>): readonly Counted[] =>
  Object.entries(counts).map(([region, count], index) => ({
    region,
    name: regionOfCode(region)?.name ?? region,
    count,
    lines: [index + 2],
    category: null,
  }));

/** "read GM0193 140, doubtful -, said reading.x": what became of the rows. */
function checked(
  counts: Readonly<Record<string, number>>,
  order: ReadingOrder,
  printed: number | null = null,
  answers: ReadingAnswers = {},
): string {
  const settled: Settled = {
    rows: rows(counts),
    totals: printed === null ? [] : [{ region: "NL", printed, line: 9 }],
    messages: [],
    problems: [],
    clashes: [],
  };
  const date = order.year === null ? null : `${order.year}-01-01`;
  const found = checkRows(settled, null, date, { order, answers }, { region: "Gemeente", count: "Aantal" });
  const listed = (all: readonly Counted[]): string => all.map(({ region, count }) => `${region} ${count}`).join(", ");
  return [
    `rows ${listed(found.rows)}`,
    `doubtful ${listed(found.doubtful)}`,
    `said ${found.messages.map(({ problem, severity }) => `${severity} ${problem.code} ${JSON.stringify(problem.parameters)}`).join(", ")}`,
    `asked ${found.questions.map(({ about, column, choices }) => `${about} ${column} ${choices.join("|")}`).join(", ")}`,
    `wrong ${found.problems.map(({ code }) => code).join(", ")}`,
  ]
    .filter((part) => !/^\w+ $/u.test(part))
    .join("; ");
}

const BOTH = { GM0193: KNOWN.Zwolle, GM0034: KNOWN.Almere };
const OF_BOTH = `rows GM0193 ${KNOWN.Zwolle}, GM0034 ${KNOWN.Almere}`;

describe("of a province only what lies in it is taken, and how many rows do not is said", () => {
  test.each<[string, Readonly<Record<string, number>>, ReadingOrder, string]>([
    ["no province", { GM0193: 140, GM0034: 250 }, QUOTA_2024_I, "rows GM0193 140, GM0034 250"],
    [
      "one row outside it",
      { GM0193: 140, GM0034: 250 },
      { ...QUOTA_2024_I, province: "PV23" },
      'rows GM0193 140; said information reading.otherProvinces {"count":1}',
    ],
    ["no row outside it", { GM0193: 140 }, { ...QUOTA_2024_I, province: "PV23" }, "rows GM0193 140"],
    [
      "all rows outside it",
      { GM0034: 250, GM0171: 9 },
      { ...QUOTA_2024_I, province: "PV23" },
      'rows ; said information reading.otherProvinces {"count":2}',
    ],
    [
      "inhabitants as well",
      BOTH,
      { ...INHABITANTS_2025, province: "PV24" },
      `rows GM0034 ${KNOWN.Almere}; said information reading.otherProvinces {"count":1}`,
    ],
  ])("%s", (_what, counts, order, expected) => {
    expect(checked(counts, order).replace(/^rows (?=;)/u, "rows ")).toBe(expected.replace(/^rows ; /u, ""));
  });

  test("a doubtful row outside it is not shown", () => {
    const counts = { GM0193: 140_000, GM0034: 250_000 };
    expect(checked(counts, { ...QUOTA_2024_I, year: null, province: "PV23" })).toMatch(
      /^doubtful GM0193 140000; said/u,
    );
  });
});

describe("inhabitants are compared with those of a year that is shipped", () => {
  const differs = (year: number): string =>
    `warning reading.countryDiffers {"printed":5000000,"known":18044027,"year":"${year}"}`;

  test.each<[string, ReadingOrder, boolean]>([
    ["the total of the country in such a year", INHABITANTS_2025, true],
    ["in another year", { ...INHABITANTS_2025, year: 2019 }, false],
    ["in no year", { ...INHABITANTS_2025, year: null }, false],
    ["but no places", { ...DECISION, year: 2025 }, false],
    ["and no quota", { ...QUOTA_2024_I, year: 2025 }, false],
  ])("%s", (_what, order, isSaid) => {
    const found = checked(BOTH, order, 5_000_000);
    expect(found.includes(differs(2025))).toBe(isSaid);
    expect(found.includes("countryDiffers")).toBe(isSaid);
  });

  test("thousands are asked about, and nothing of them is taken", () => {
    expect(checked({ GM0193: 134, GM0034: 230 }, INHABITANTS_2025)).toBe(
      'said warning reading.factor {"factor":"1000","count":2}; asked value Aantal duizendtallen',
    );
  });

  test("what can be no inhabitants is refused, and shown as doubtful", () => {
    expect(checked({ GM0193: 7, GM0034: 99 }, INHABITANTS_2025)).toBe(
      "doubtful GM0193 7, GM0034 99; wrong reading.noInhabitants",
    );
  });

  test("one that is far off is shown and not taken", () => {
    const found = checked({ ...BOTH, GM0344: 1000 }, INHABITANTS_2025);
    expect(found.startsWith(`${OF_BOTH}; doubtful GM0344 1000; said warning reading.implausible`)).toBe(true);
  });
});

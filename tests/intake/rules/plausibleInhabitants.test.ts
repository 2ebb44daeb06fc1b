/** Counts beside the inhabitants that are shipped: what is more than a quarter off waits for the planner, and all together may tell more. */
import { knownInhabitants } from "../../../src/intake/rules/knownInhabitants";
import { type Plausible, plausibleInhabitants } from "../../../src/intake/rules/plausibleInhabitants";
import type { Counted } from "../../../src/intake/table/entry";
import { municipalities } from "../../../src/reference/regions";

/** "a" is the first of ten municipalities. */
const TEN = municipalities().slice(0, 10);

const known = (index: number, year = 2025): number => knownInhabitants(TEN[index]?.code ?? "", year) ?? 0;

function row(index: number, count: number, lines: readonly number[] = [2 + index]): Counted {
  return { region: TEN[index]?.code ?? "", name: TEN[index]?.name ?? "", count, lines, category: null };
}

/** As many rows as there are factors, each its known inhabitants times the factor. */
function times(factors: readonly number[], year = 2025): readonly Counted[] {
  return factors.map((factor, index) => row(index, Math.round(known(index, year) * factor)));
}

function looked(rows: readonly Counted[], year: number | null = 2025, confirmed: readonly number[] = []): Plausible {
  return plausibleInhabitants(rows, year, new Set(confirmed));
}

/** How many are taken and how many wait, and the sentences. */
function said({ rows, doubtful, messages, problems }: Plausible): readonly unknown[] {
  return [
    rows.length,
    doubtful.length,
    ...messages.map(({ severity, problem, lines }) => [severity, problem.code, ...lines].join(" ")),
    ...problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`),
  ];
}

describe("one count beside what is known", () => {
  const quarter = (sign: 1 | -1): number => known(0) + sign * Math.floor(known(0) / 4);

  test("a quarter more or less passes, one more does not", () => {
    for (const sign of [1, -1] as const) {
      expect(said(looked([row(0, quarter(sign))], 2026))).toEqual([1, 0]);
      expect(said(looked([row(0, quarter(sign) + sign)], 2026))).toEqual([0, 1, "warning reading.implausible 2"]);
    }
    // 4 × 25 = 100: exactly a quarter off, of a municipality whose number divides by 4
    const index = TEN.findIndex((_region, at) => known(at) % 4 === 0);
    expect(said(looked([row(index, (known(index) / 4) * 5)], 2026))).toEqual([1, 0]);
  });

  test("it is named beside that", () => {
    const { messages } = looked([row(0, 5)], 2026);
    expect(messages[0]?.problem.parameters).toEqual({
      name: TEN[0]?.name,
      count: 5,
      known: known(0),
      year: "2025",
      line: "2",
    });
  });

  test("nobody at all in a municipality that exists waits", () => {
    expect(said(looked([row(0, 0)], 2026))).toEqual([0, 1, "warning reading.zero 2"]);
  });

  test("a region of which nothing is known passes", () => {
    expect(said(looked([{ ...row(0, 5), region: "GM9999" }]))).toEqual([1, 0]);
    expect(said(looked([{ ...row(0, 0), region: "GM9999" }]))).toEqual([1, 0]);
  });

  test("once the planner confirmed one of its lines it is taken, and still said", () => {
    const wrong = row(0, 5, [2, 9]);
    expect(said(looked([wrong], 2026, [9]))).toEqual([1, 0, "warning reading.implausible 2 9"]);
    expect(said(looked([wrong], 2026, [3]))).toEqual([0, 1, "warning reading.implausible 2 9"]);
  });

  test("of three one waits and the others are taken", () => {
    const { rows, doubtful } = looked([row(0, known(0)), row(1, 5), row(2, known(2))], 2026);
    expect(rows.map(({ region }) => region)).toEqual([TEN[0]?.code, TEN[2]?.code]);
    expect(doubtful.map(({ region }) => region)).toEqual([TEN[1]?.code]);
  });

  test("in a year that is shipped every other number is said, in one sentence", () => {
    const rows = [row(0, known(0)), row(1, known(1) + 1), row(2, known(2) - 1)];
    const result = looked([...rows, { ...row(3, 5), region: "GM9999" }]);
    expect(said(result)).toEqual([4, 0, "warning reading.differsFromShipped 3 4"]);
    expect(result.messages[0]?.problem.parameters).toEqual({ count: 2, year: "2025" });
    expect(said(looked(rows, 2026))).toEqual([3, 0]);
    expect(said(looked(rows, null))).toEqual([3, 0]);
  });
});

describe("counts that are all off", () => {
  test.each<[string, number, string, number | null]>([
    ["thousands", 1 / 1000, "1000", 1000],
    ["hundreds", 1 / 100, "100", null],
    ["tens", 1 / 10, "10", null],
    ["thousandfold", 1000, "0,001", null],
    ["tenfold", 10, "0,1", null],
  ])("by one factor are %s: none is taken, and only thousands are asked about", (_name, factor, text, asked) => {
    const result = looked(times([factor, factor, factor]));
    expect(said(result)).toEqual([0, 3, `reading.factor ${JSON.stringify({ factor: text, count: 3 })}`]);
    expect(result.factor).toBe(asked);
    expect(result.messages).toEqual([]);
  });

  test("by different factors are no inhabitants", () => {
    const result = looked(times([0.5, 3, 1.5]));
    const parameters = JSON.stringify({ count: 3, all: 3, year: "2025" });
    expect(said(result)).toEqual([0, 3, `reading.noInhabitants ${parameters}`]);
    expect(result.factor).toBeNull();
    expect(result.messages).toEqual([]);
  });

  test("one of two is not most of them, two of three are", () => {
    expect(said(looked(times([3, 1]), 2026))).toEqual([1, 1, "warning reading.implausible 2"]);
    expect(said(looked(times([3, 2, 1]), 2026))[2]).toMatch(/^reading\.noInhabitants /u);
  });

  test("one row alone may be off by chance", () => {
    expect(said(looked(times([1 / 1000]), 2026))).toEqual([0, 1, "warning reading.implausible 2"]);
    expect(said(looked([...times([1 / 1000]), row(1, 0)], 2026))[2]).toMatch(/^reading\.noInhabitants /u);
  });

  test("nine of ten show the factor, eight of nine do not: 10 × 8 < 9 × 9", () => {
    const thousandth = 1 / 1000;
    const nine = Array.from({ length: 9 }, () => thousandth);
    expect(looked(times([...nine, 3])).factor).toBe(1000);
    expect(looked(times([...nine.slice(1), 3])).factor).toBeNull();
    expect(looked(times([...nine, 3])).problems[0]?.parameters).toEqual({ factor: "1000", count: 10 });
  });

  test("a factor leaves a quarter, no more: 10 × 0,075 = 0,75", () => {
    const round = municipalities().find(({ code }) => (knownInhabitants(code, 2025) ?? 1) % 40 === 0);
    const inhabitants = knownInhabitants(round?.code ?? "", 2025) ?? 0;
    const tenth = (count: number): readonly Counted[] => [
      { ...row(0, count), region: round?.code ?? "" },
      row(1, Math.round(known(1) / 10)),
    ];
    expect(looked(tenth(0.075 * inhabitants)).problems[0]?.parameters).toEqual({ factor: "10", count: 2 });
    expect(looked(tenth(0.075 * inhabitants - 1)).problems[0]?.code).toBe("reading.noInhabitants");
  });
});

describe("counts of another year", () => {
  const of = (year: number, count: number, others: number): readonly Counted[] => [
    ...times(
      Array.from({ length: count }, () => 1),
      year,
    ),
    ...Array.from({ length: others }, (_none, index) => row(count + index, known(count + index, 2025) + 1)),
  ];

  test.each([2022, 2023, 2024])("four of five that are exactly those of %i are refused", (year) => {
    const parameters = JSON.stringify({ found: String(year), asked: "2025" });
    const result = looked(of(year, 4, 1));
    expect(said(result)).toEqual([0, 5, `reading.countsOfYear ${parameters}`]);
    expect(result.factor).toBeNull();
    expect(result.messages).toEqual([]);
  });

  test("three of five are chance, and so are four of four", () => {
    expect(looked(of(2024, 3, 2)).problems).toEqual([]);
    expect(looked(of(2024, 4, 0)).problems).toEqual([]);
    expect(looked(of(2024, 7, 2)).problems).toEqual([]);
  });

  test("those of the year that was asked for are right, and without a year nothing is compared", () => {
    expect(said(looked(of(2024, 5, 0), 2024))).toEqual([5, 0]);
    expect(looked(of(2024, 5, 0), null).problems).toEqual([]);
    expect(looked(of(2024, 5, 0), 2026).problems).toHaveLength(1);
  });
});

describe("counts that each pass and together lean to one side", () => {
  const five = (factor: number, year = 2025): readonly Counted[] =>
    times([factor, factor, factor, factor, factor], year);

  test.each<[string, readonly Counted[], number | null, string | null]>([
    ["12 % lower is 11,9", five(0.881), 2025, "reading.allLower 11"],
    ["12 % higher", five(1.121), 2025, "reading.allHigher 12"],
    ["3 % in the year itself", five(1.029), 2025, null],
    ["3 + 2 × 1,5 % two years after it", five(1.059), 2027, null],
    ["more than 3 + 2 × 1,5 %", five(1.071), 2027, "reading.allHigher 7"],
    ["3 + 2 × 1,5 % two years before it", five(1.059, 2022), 2020, null],
    ["without a year as in the newest", five(1.041), null, "reading.allHigher 4"],
  ])("%s", (_name, rows, year, expected) => {
    const { messages } = looked(rows, year);
    const leaning = messages.filter(({ problem }) => problem.code.startsWith("reading.all"));
    expect(leaning.map(({ severity }) => severity)).toEqual(expected === null ? [] : ["warning"]);
    expect(leaning.map(({ problem: { code, parameters } }) => `${code} ${String(parameters["percent"])}`)).toEqual(
      expected === null ? [] : [expected],
    );
  });

  const leans = (rows: readonly Counted[]): readonly string[] =>
    looked(rows, 2026).messages.flatMap(({ problem }) => (problem.code.startsWith("reading.all") ? problem.code : []));

  test("of four that is chance", () => {
    expect(leans(times([0.9, 0.9, 0.9, 0.9]))).toEqual([]);
  });

  test("the middle one counts, in order of size", () => {
    expect(leans(times([0.8, 1, 1.2, 1, 0.8]))).toEqual([]);
    expect(leans(times([1.2, 0.9, 1, 0.9, 0.9]))).toEqual(["reading.allLower"]);
    expect(leans(times([1.2, 1.1, 1.1, 1, 1]))).toEqual(["reading.allHigher"]);
  });

  test("of those that pass: what waits does not lean, and neither does what is not known", () => {
    expect(leans(times([0.9, 0.9, 0.9, 0.9, 0.1]))).toEqual([]);
    expect(leans([...times([0.9, 0.9, 0.9, 0.9]), { ...row(5, 9), region: "GM9999" }])).toEqual([]);
  });

  test("the year that they are compared with is said", () => {
    const { messages } = looked(five(0.88), 2030);
    expect(messages.map(({ problem }) => problem.parameters["year"])).toEqual(["2025"]);
  });
});

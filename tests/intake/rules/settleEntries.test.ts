/** From lines to rows: every region once, totals apart, what ended with its successor, and every line that is not taken said. */
import type { Cell } from "../../../src/intake/cells/cell";
import { readFigure } from "../../../src/intake/cells/readFigure";
import { listRegion } from "../../../src/intake/regions/listRegion";
import { knownInhabitants } from "../../../src/intake/rules/knownInhabitants";
import { liesIn, settleEntries, type SettleContext, type Settled } from "../../../src/intake/rules/settleEntries";
import type { Entry } from "../../../src/intake/table/entry";
import type { LineSubject } from "../../../src/intake/table/lineSubject";
import { INHABITANTS_2025, QUOTA_2024_I } from "../corpus";

type Line = readonly [name: string, cell: Cell, code?: LineSubject["code"]];

const QUOTA: SettleContext = { order: QUOTA_2024_I, answers: {}, date: null, category: null, isOneOfSeveral: false };
const INHABITANTS: SettleContext = { ...QUOTA, order: INHABITANTS_2025, date: "2025-01-01" };

/** From line 2 on. */
function settled(lines: readonly Line[], context: SettleContext = QUOTA): Settled {
  const entries = lines.map(([text, cell, code = null], index): Entry => {
    const figure = readFigure(cell, { notation: "dutch", mayBeNegative: false, factor: 1 });
    const subject = { found: listRegion(text), text, code };
    return {
      line: { line: index + 2, cells: [text, cell] },
      subject,
      figure,
      figureText: String(cell),
      category: null,
    };
  });
  return settleEntries(entries, context);
}

function counted({ rows, totals }: Settled): readonly string[] {
  return [
    ...rows.map(({ region, count, lines }) => `${region} ${count} of ${lines.join(" ")}`),
    ...totals.map(({ region, printed, line }) => `total ${region ?? "?"} ${printed} of ${line}`),
  ];
}

function said({ messages, problems }: Settled): readonly string[] {
  return [
    ...messages.map(({ severity, problem, lines }) => `${severity} ${problem.code} ${lines.join(" ")}`),
    ...problems.map(({ code }) => code),
  ];
}

const parametersOf = ({ messages }: Settled): unknown => messages[0]?.problem.parameters;

describe("a line of a region is its row", () => {
  test("with its name, its line and the category of the list", () => {
    expect(settled([["Zwolle", 140]], { ...QUOTA, category: "amv" }).rows).toEqual([
      { region: "GM0193", name: "Zwolle", count: 140, lines: [2], category: "amv" },
    ]);
  });

  test("a figure with a note is taken, and said", () => {
    const result = settled([["Zwolle", "140*"]]);
    expect(counted(result)).toEqual(["GM0193 140 of 2"]);
    expect(said(result)).toEqual(["information reading.footnote 2"]);
    expect(parametersOf(result)).toEqual({ line: "2", name: "Zwolle", text: "140*" });
  });

  test.each<[string, Line, string]>([
    ["no figure", ["Zwolle", null], "error reading.blank 2"],
    ["a sign", ["Zwolle", "x"], "error reading.secretSign 2"],
    ["about so many", ["Zwolle", "ca. 140"], "error reading.approximate 2"],
    ["no region", ["", 140], "error reading.noRegion 2"],
    ["a region that nobody knows", ["Zwol", 140], "error reading.unknownRegion 2"],
    ["that with a sign", ["Zwol", "x"], "error reading.unknownRegion 2"],
  ])("%s is said by its line, and is no row", (_name, line, expected) => {
    const result = settled([line]);
    expect(counted(result)).toEqual([]);
    expect(said(result)).toEqual([expected]);
  });

  test("a text without a figure is no region", () => {
    expect(said(settled([["Bron: provincie", null]]))).toEqual([]);
  });

  test("a name that was cut off is read when one begins so, and said", () => {
    const result = settled([
      ["Krimpen aan den IJsselstr", 5],
      ["Nuenen, Gerwen en Nederw", 20],
    ]);
    expect(counted(result)).toEqual(["GM0820 20 of 3"]);
    expect(said(result)).toEqual(["error reading.unknownRegion 2", "information reading.nameCut 3"]);
    expect(result.messages[1]?.problem.parameters).toEqual({
      line: "3",
      name: "Nuenen, Gerwen en Nederw",
      whole: "Nuenen, Gerwen en Nederwetten",
    });
  });

  test("a line that the planner left out does not count, and the next one does", () => {
    const result = settled(
      [
        ["Zwolle", 140],
        ["Almere", 200],
      ],
      { ...QUOTA, answers: { leftOut: new Set([2]) } },
    );
    expect(counted(result)).toEqual(["GM0034 200 of 3"]);
    expect(said(result)).toEqual([]);
  });

  test("the region that a planner gave a line counts, whatever its code and name say", () => {
    const answers = { mapped: new Map([[2, "GM0193"]]) };
    const result = settled(
      [
        ["Zwol", 140, { text: "GM0034", clash: "other" }],
        ["Almere", 200],
      ],
      { ...QUOTA, answers },
    );
    expect(counted(result)).toEqual(["GM0193 140 of 2", "GM0034 200 of 3"]);
    expect(said(result)).toEqual([]);
    const unknown = { ...QUOTA, answers: { mapped: new Map([[2, "GM9999"]]) } };
    expect(said(settled([["Zwol", 140]], unknown))).toEqual(["error reading.unknownRegion 2"]);
  });
});

describe("a code beside a name", () => {
  test("that nobody knows counts less than the name, and is said", () => {
    const result = settled([["Zwolle", 140, { text: "GM9999", clash: "unknown" }]]);
    expect(counted(result)).toEqual(["GM0193 140 of 2"]);
    expect(said(result)).toEqual(["information reading.codeUnknown 2"]);
    expect(parametersOf(result)).toEqual({ line: "2", name: "Zwolle", code: "GM9999" });
  });

  test("that is another region's makes the line unusable", () => {
    const result = settled([["Zwolle", 140, { text: "GM0034", clash: "other" }]]);
    expect(counted(result)).toEqual([]);
    expect(said(result)).toEqual(["error reading.codeClash 2"]);
    expect(parametersOf(result)).toEqual({ line: "2", name: "Zwolle", code: "GM0034" });
  });
});

describe("totals stand apart", () => {
  test.each<[string, readonly Line[], readonly string[]]>([
    [
      "of the country",
      [
        ["Nederland", 340],
        ["Drenthe", 340],
      ],
      ["PV22 340 of 3", "total NL 340 of 2"],
    ],
    [
      "of a province among municipalities",
      [
        ["Assen", 70],
        ["Drenthe", 353],
      ],
      ["GM0106 70 of 2", "total PV22 353 of 3"],
    ],
    [
      "of everything",
      [
        ["Assen", 70],
        ["Totaal", 70],
      ],
      ["GM0106 70 of 2", "total ? 70 of 3"],
    ],
    [
      "of a province by name",
      [
        ["Assen", 70],
        ["Totaal Drenthe", 70],
      ],
      ["GM0106 70 of 2", "total PV22 70 of 3"],
    ],
  ])("%s", (_name, lines, expected) => {
    const result = settled(lines);
    expect(counted(result)).toEqual(expected);
    expect(said(result)).toEqual([]);
  });

  test("one without a figure is nothing, one with another sign is said", () => {
    expect(
      said(
        settled([
          ["Nederland", null],
          ["Totaal", null],
          ["Totaal", "x"],
        ]),
      ),
    ).toEqual([]);
    expect(
      said(
        settled([
          ["Assen", 70],
          ["Drenthe", null],
          ["Nederland", "x"],
        ]),
      ),
    ).toEqual(["error reading.secretSign 4"]);
    expect(
      said(
        settled([
          ["Drenthe", null],
          ["Assen", null],
        ]),
      ),
    ).toEqual(["error reading.blank 2", "error reading.blank 3"]);
  });
});

describe("regions of another kind are one note per kind", () => {
  test("with their lines", () => {
    const result = settled([
      ["Noord-Nederland", 1],
      ["CR03", 2],
      ["Assen", 70],
      ["West-Nederland", null],
    ]);
    expect(counted(result)).toEqual(["GM0106 70 of 4"]);
    expect(said(result)).toEqual(["information reading.otherRegions 2 5", "information reading.otherRegions 3"]);
    expect(result.messages.map(({ problem }) => problem.parameters)).toEqual([
      { count: 2, kind: "landsdeel" },
      { count: 1, kind: "coropgebied" },
    ]);
  });
});

describe("municipalities that ended", () => {
  test("without a figure are one note, before those of other regions", () => {
    const result = settled([
      ["Noord-Nederland", 1],
      ["Brielle", null],
      ["Weesp", 0],
      ["Uden", "."],
      ["Landerd", "n.v.t."],
    ]);
    expect(counted(result)).toEqual([]);
    expect(said(result)).toEqual(["information reading.formersSkipped 3 4 5 6", "information reading.otherRegions 2"]);
    expect(parametersOf(result)).toEqual({ count: 4 });
  });

  test("with one that cannot be read are not skipped: somebody lives there", () => {
    expect(
      said(
        settled([
          ["Weesp", "ca. 20"],
          ["Brielle", "x"],
          ["Uden", "-5"],
        ]),
      ),
    ).toEqual(["error reading.approximate 2", "error reading.secretSign 3", "error reading.negative 4"]);
  });

  test("count for their successor: 900 + 20 = 920, also where they stand twice with the same figure", () => {
    const context = { ...INHABITANTS, date: "2022-01-01" };
    const result = settled(
      [
        ["Amsterdam", 900],
        ["Weesp", 20],
        ["Weesp", 20],
      ],
      context,
    );
    expect(counted(result)).toEqual(["GM0363 920 of 2 3"]);
    expect(said(result)).toEqual(["information reading.sameTwice 3 4", "information reading.formerAdded 3"]);
  });

  test("and not where they stand twice with different ones", () => {
    const result = settled(
      [
        ["Amsterdam", 900],
        ["Weesp", 20],
        ["Weesp", 21],
      ],
      { ...INHABITANTS, date: "2022-01-01" },
    );
    expect(said(result)).toEqual(["reading.differsTwice"]);
    expect(result.clashes).toEqual([[3, 4]]);
  });

  test("the name of the municipality of today is that of one that ended as well", () => {
    expect(counted(settled([["Pijnacker", 55]]))).toEqual(["GM1926 55 of 2"]);
  });
});

describe("a region that stands twice", () => {
  test("with the same figure counts once, and is said", () => {
    const result = settled([
      ["Zwolle", 140],
      ["Zwolle", 140],
    ]);
    expect(counted(result)).toEqual(["GM0193 140 of 2 3"]);
    expect(said(result)).toEqual(["information reading.sameTwice 2 3"]);
  });

  test("with different figures is a problem that names its lines", () => {
    const result = settled([
      ["Zwolle", 140],
      ["Almere", 1],
      ["Zwolle", 141],
    ]);
    expect(counted(result)).toEqual(["GM0034 1 of 3"]);
    expect(result.problems).toEqual([
      {
        code: "reading.differsTwice",
        parameters: { name: "Zwolle", first: "2", second: "4", count: 140, other: 141 },
      },
    ]);
    expect(result.clashes).toEqual([[2, 4]]);
  });
});

describe("a bare Utrecht", () => {
  test.each<[string, readonly Line[], readonly string[]]>([
    [
      "is the municipality among municipalities",
      [
        ["Utrecht", 300],
        ["Zwolle", 1],
      ],
      ["GM0344 300 of 2", "GM0193 1 of 3"],
    ],
    [
      "is the province among provinces",
      [
        ["Utrecht", 300],
        ["Drenthe", 1],
      ],
      ["PV26 300 of 2", "PV22 1 of 3"],
    ],
  ])("%s", (_name, lines, expected) => {
    expect(counted(settled(lines))).toEqual(expected);
  });

  const BOTH: readonly Line[] = [
    ["Zwolle", 133_810],
    ["Drenthe", 502_051],
  ];
  /** A tenth less than in 2022, and more than a tenth less than in 2025. */
  const LEAST_OF_2022 = Math.ceil(0.9 * (knownInhabitants("GM0344", 2022) ?? 0));
  const TAKEN_OF_2022 = `GM0344 ${LEAST_OF_2022} of 2`;
  const OF_2022 = { ...INHABITANTS_2025, year: 2022 };
  const OTHERS = ["GM0193 133810 of 3", "total PV22 502051 of 4"];

  test.each<[string, Cell, SettleContext, readonly string[]]>([
    ["with the inhabitants of the municipality", 376_757, INHABITANTS, ["GM0344 376757 of 2", ...OTHERS]],
    [
      "with those of the province",
      1_400_000,
      INHABITANTS,
      [OTHERS[0] ?? "", "total PV26 1400000 of 2", OTHERS[1] ?? ""],
    ],
    ["of the year of the date", LEAST_OF_2022, { ...INHABITANTS, date: "2022-01-01" }, [TAKEN_OF_2022, ...OTHERS]],
    [
      "of the year that was asked for",
      LEAST_OF_2022,
      { ...INHABITANTS, order: OF_2022, date: null },
      [TAKEN_OF_2022, ...OTHERS],
    ],
  ])("beside both is the one %s", (_name, cell, context, expected) => {
    const result = settled([["Utrecht", cell], ...BOTH], context);
    expect(counted(result)).toEqual(expected);
    expect(said(result)).toEqual([]);
  });

  test.each<[string, Cell, SettleContext]>([
    ["inhabitants of neither", 800_000, INHABITANTS],
    ["inhabitants of the municipality in another year", LEAST_OF_2022, INHABITANTS],
    ["a quota, of which nothing is known", 376_757, QUOTA],
    ["no figure", "x", INHABITANTS],
  ])("beside both is nobody knows which with %s", (_name, cell, context) => {
    const result = settled([["Utrecht", cell], ...BOTH], context);
    expect(counted(result)).toEqual(OTHERS);
    expect(said(result)).toEqual(["error reading.sharedName 2"]);
    expect(parametersOf(result)).toEqual({ line: "2", name: "Utrecht" });
  });

  const sumOfOthers = (own: number, ...others: readonly number[]): readonly Line[] => [
    ["Utrecht", own],
    ["Zeist", others[0] ?? 0],
    ["Zwolle", 50],
    ...(others[1] === undefined ? [] : [["Amersfoort", others[1]] as const]),
  ];

  test("that is the sum of the others in its province may be their total: 60 + 150 = 210", () => {
    const result = settled(sumOfOthers(210, 60, 150));
    expect(counted(result)).toEqual(["GM0355 60 of 3", "GM0193 50 of 4", "GM0307 150 of 5"]);
    expect(said(result)).toEqual(["error reading.sharedName 2"]);
  });

  test.each<[string, readonly Line[]]>([
    ["another number", sumOfOthers(211, 60, 150)],
    ["the sum with those of another province: 60 + 150 + 50 = 260", sumOfOthers(260, 60, 150)],
    ["the number of one other", sumOfOthers(60, 60)],
    ["nothing, and neither have the others", sumOfOthers(0, 0, 0)],
  ])("with %s is the municipality", (_name, lines) => {
    const result = settled(lines);
    expect(counted(result)[0]).toBe(`GM0344 ${String(lines[0]?.[1])} of 2`);
    expect(said(result)).toEqual([]);
  });

  test("without a figure is said once", () => {
    expect(
      said(
        settled([
          ["Utrecht", null],
          ["Zeist", 60],
          ["Amersfoort", 150],
        ]),
      ),
    ).toEqual(["error reading.blank 2"]);
  });

  test("that is the province by what is known stays its total when it is the sum of what is listed: 1.400.000", () => {
    const result = settled(
      [
        ["Utrecht", 1_400_000],
        ["Drenthe", 1],
        ["Zeist", 700_000],
        ["Amersfoort", 700_000],
      ],
      INHABITANTS,
    );
    expect(counted(result)).toContain("total PV26 1400000 of 2");
    expect(said(result)).toEqual([]);
  });
});

describe("a name that more municipalities have", () => {
  const inProvince = (province: string | null): SettleContext => ({ ...QUOTA, order: { ...QUOTA_2024_I, province } });

  test("is the one in the province that was asked for", () => {
    expect(counted(settled([["Bergen", 40]], inProvince("PV27")))).toEqual(["GM0373 40 of 2"]);
    expect(counted(settled([["Bergen", 40]], inProvince("PV31")))).toEqual(["GM0893 40 of 2"]);
  });

  test.each([
    ["without a province", "Bergen", null, "Bergen (NH.) (GM0373) of Bergen (L.) (GM0893)"],
    ["with another province", "Bergen", "PV22", "Bergen (NH.) (GM0373) of Bergen (L.) (GM0893)"],
    ["where both lie in it", "Krimpen", "PV28", "Krimpen aan den IJssel (GM0542) of Krimpenerwaard (GM1931)"],
  ])("is not taken %s, and both are named", (_name, text, province, candidates) => {
    const result = settled([[text, 40]], inProvince(province));
    expect(counted(result)).toEqual([]);
    expect(said(result)).toEqual(["error reading.ambiguousName 2"]);
    expect(parametersOf(result)).toEqual({ line: "2", name: text, candidates });
  });
});

test("Zwolle lies in Overijssel, and a code that is not known lies nowhere", () => {
  expect(liesIn("GM0193", "PV23")).toBe(true);
  expect(liesIn("GM0193", "PV22")).toBe(false);
  expect(liesIn("GM9999", "PV22")).toBe(false);
});

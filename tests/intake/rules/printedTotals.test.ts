/** Printed totals beside the sums of the rows: both are kept, and a difference is said. */
import { knownInhabitants } from "../../../src/intake/rules/knownInhabitants";
import { isOfProvince, printedTotals, type TotalLine } from "../../../src/intake/rules/printedTotals";
import type { Counted } from "../../../src/intake/table/entry";
import { municipalities, municipalitiesOf, provinces } from "../../../src/reference/regions";

type Outcome = ReturnType<typeof printedTotals>;

const FLEVOLAND = municipalitiesOf("PV24").map(({ code }) => code);

/** Each region with its count, from line 2 on. */
function rows(codes: readonly string[], counts: readonly number[]): readonly Counted[] {
  return codes.map((region, index) => ({
    region,
    name: region,
    count: counts[index] ?? 1,
    lines: [2 + index],
    category: null,
  }));
}

function looked(counted: readonly Counted[], totals: readonly TotalLine[], year: number | null = null): Outcome {
  return printedTotals(counted, totals, null, year);
}

const total = (region: string | null, printed: number, line = 400): TotalLine => ({ region, printed, line });

/** The sum beside each total, and what is said. */
function said({ totals, messages }: Outcome): readonly string[] {
  return [
    ...totals.map(({ printed, sum }) => `${printed} beside ${sum}`),
    ...messages.map(({ severity, problem: { code, parameters }, lines }) =>
      [severity, code, JSON.stringify(parameters), ...lines].join(" "),
    ),
  ];
}

describe("a total of everything", () => {
  const three = rows(["GM0193", "GM0034", "GM0344"], [10, 20, 30]);

  test("that is the sum is kept with it: 10 + 20 + 30 = 60", () => {
    const { totals, messages, unchecked } = printedTotals(three, [total(null, 60, 5)], "amv", null);
    expect(totals).toEqual([{ region: null, printed: 60, sum: 60, category: "amv", line: 5 }]);
    expect([messages, unchecked]).toEqual([[], []]);
  });

  test("that is another number is said, with the difference and its line", () => {
    const parameters = (printed: number): string => JSON.stringify({ printed, sum: 60, difference: 1, line: "5" });
    expect(said(looked(three, [total(null, 61, 5)]))).toEqual([
      "61 beside 60",
      `warning reading.totalDiffers ${parameters(61)} 5`,
    ]);
    expect(said(looked(three, [total(null, 59, 5)]))).toEqual([
      "59 beside 60",
      `warning reading.totalDiffers ${parameters(59)} 5`,
    ]);
  });

  test("of a list without rows is kept alone", () => {
    expect(said(looked([], [total(null, 60, 5)]))).toEqual(["60 beside 0"]);
  });

  test("may count the rows since the one before it: 10 + 20 = 30 in line 4, 30 + 40 = 70 in line 7", () => {
    const codes = ["GM0193", "GM0034", "GM0000", "GM0344", "GM0106"];
    const parted = rows(codes, [10, 20, 0, 30, 40]).filter(({ region }) => region !== "GM0000");
    expect(said(looked(parted, [total(null, 30, 4), total(null, 70, 7)]))).toEqual(["30 beside 30", "70 beside 70"]);
    expect(said(looked(parted, [total(null, 30, 4), total(null, 100, 7)]))).toEqual(["30 beside 30", "100 beside 100"]);
    expect(said(looked(parted, [total(null, 100, 1)]))).toEqual(["100 beside 100"]);
  });
});

describe("a total of a province", () => {
  const all = rows(FLEVOLAND, [1, 2, 3, 4, 5, 6]);
  const others = rows(["GM0193", "GM9999"], [50, 60]);

  test("is the sum of its municipalities alone: 1 + 2 + 3 + 4 + 5 + 6 = 21", () => {
    expect(said(looked([...all, ...others], [total("PV24", 21)]))).toEqual(["21 beside 21"]);
  });

  test("is compared when all of them stand in the list", () => {
    const result = looked([...all, ...others], [total("PV24", 22)]);
    expect(said(result)).toEqual([
      "22 beside 21",
      `warning reading.totalDiffers ${JSON.stringify({ printed: 22, sum: 21, difference: 1, line: "400" })} 400`,
    ]);
    expect(result.unchecked).toEqual([]);
  });

  test("cannot be compared when one is missing, unless it is the sum of those that stand there", () => {
    const five = all.slice(1);
    expect(said(looked(five, [total("PV24", 20)]))).toEqual(["20 beside 20"]);
    const result = looked(five, [total("PV24", 21, 8), total("PV22", 0, 9)]);
    expect(said(result)).toEqual([`information reading.provincesUnchecked ${JSON.stringify({ count: 2 })} 8 9`]);
    expect(result.unchecked).toEqual([8, 9]);
    expect(said(looked(five, [total("PV24", 20), total("PV23", 9)]))).toHaveLength(2);
  });
});

describe("a total of the country", () => {
  const everyMunicipality = municipalities().map(({ code }) => code);
  const everyProvince = provinces.map(({ code }) => code);
  const inPart = (count: number, all: number): string =>
    `information reading.listInPart ${JSON.stringify({ count, all })} 400`;

  test.each<[string, readonly string[]]>([
    ["municipalities", everyMunicipality],
    ["provinces", everyProvince],
  ])("is compared with all %s", (_name, codes) => {
    const sum = codes.length;
    expect(said(looked(rows(codes, []), [total("NL", sum)]))).toEqual([`${sum} beside ${sum}`]);
    const parameters = JSON.stringify({ printed: sum + 3, sum, difference: 3, line: "400" });
    expect(said(looked(rows(codes, []), [total("NL", sum + 3)]))).toEqual([
      `${sum + 3} beside ${sum}`,
      `warning reading.totalDiffers ${parameters} 400`,
    ]);
  });

  test("cannot be compared with a part of them, and how many there are is said", () => {
    expect(said(looked(rows(everyMunicipality.slice(1), []), [total("NL", 342)]))).toEqual([
      "342 beside 341",
      inPart(341, 342),
    ]);
    expect(said(looked(rows(everyProvince.slice(1), []), [total("NL", 12)]))).toEqual(["12 beside 11", inPart(11, 12)]);
    expect(said(looked(rows(FLEVOLAND, []), [total("NL", 6)]))).toEqual(["6 beside 6"]);
    expect(said(looked([], [total("NL", 6)]))).toEqual(["6 beside 0"]);
  });

  describe("of inhabitants is compared with what is known", () => {
    const known = knownInhabitants("NL", 2025) ?? 0;
    const fiftieth = Math.floor(known / 50);
    const differs = (printed: number): string =>
      `warning reading.countryDiffers ${JSON.stringify({ printed, known, year: "2025" })} 400`;

    test("a fiftieth more or less passes, more is said", () => {
      for (const sign of [1, -1]) {
        const near = known + sign * fiftieth;
        expect(said(looked([], [total("NL", near)], 2025))).toEqual([`${near} beside 0`]);
        const far = near + sign;
        expect(said(looked([], [total("NL", far)], 2025))).toEqual([`${far} beside 0`, differs(far)]);
      }
    });

    test("not without a year, and no other total", () => {
      expect(said(looked([], [total("NL", 5)]))).toEqual(["5 beside 0"]);
      expect(said(looked([], [total(null, 5)], 2025))).toEqual(["5 beside 0"]);
      expect(said(looked(rows(FLEVOLAND, []), [total("PV24", 6)], 2025))).toEqual(["6 beside 6"]);
    });
  });
});

test("a total is that of a province unless it names the country or nothing", () => {
  expect([total("PV24", 1), total("NL", 1), total(null, 1)].map(isOfProvince)).toEqual([true, false, false]);
});

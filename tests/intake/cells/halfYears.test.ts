/** Half a year that is written as a stretch of months, or in a column beside that of the years. */
import { halfOfCell } from "../../../src/intake/cells/halfOfCell";
import { halfYearRange } from "../../../src/intake/cells/halfYearRange";
import { periodsIn } from "../../../src/intake/cells/namedPeriods";
import { keyOf, periodOfText } from "../../../src/intake/cells/period";
import { outcome, QUOTA_2024_I, read } from "../corpus";

const FIRST = [
  "januari t/m juni 2024",
  "Januari tot en met Juni 2024",
  "jan t/m jun 2024",
  "jan. t/m jun. 2024",
  "jan-jun 2024",
  "januari – juni 2024",
  "1 januari t/m 30 juni 2024",
  "1 januari 2024 t/m 30 juni 2024",
  "januari 2024 t/m juni 2024",
  "1 januari tot 1 juli 2024",
  "januari tot juli 2024",
  "1-1-2024 t/m 30-6-2024",
  "01-01-2024 - 30-06-2024",
];
const SECOND = ["juli t/m december 2024", "jul-dec 2024", "1 juli t/m 31 december 2024", "01-07-2024 t/m 31-12-2024"];
const OTHER = [
  "januari t/m maart 2024",
  "januari t/m december 2024",
  "februari t/m juni 2024",
  "januari tot juni 2024",
  "juli t/m juni 2024",
  "1 januari 2023 t/m 30 juni 2024",
  "2 januari t/m 30 juni 2024",
  "11 januari t/m 30 juni 2024",
  "1 januari t/m 29 juni 2024",
  "juli 2023 t/m december 2024",
  "1-1-2024 t/m 29-6-2024",
  "11-1-2024 t/m 30-6-2024",
  "januari en juni 2024",
  "januari t/m juni",
  "januari t/m juni 20245",
];

describe("a stretch of months", () => {
  test.each(FIRST)("%s is the first half, in a cell and in a text", (text) => {
    expect(halfYearRange(text)).toEqual({ year: 2024, half: 1 });
    expect([periodOfText(text)].flatMap((found) => (found === null ? [] : [keyOf(found)]))).toEqual(["2024-1"]);
    expect(periodsIn(`Taakstelling ${text} per gemeente`).map(keyOf)).toEqual(["2024-1"]);
  });

  test.each(SECOND)("%s is the second half", (text) => {
    expect(halfYearRange(text)).toEqual({ year: 2024, half: 2 });
    expect(periodsIn(`Taakstelling (${text})`).map(keyOf)).toEqual(["2024-2"]);
  });

  test.each(OTHER)("%s is no half-year", (text) => {
    expect(halfYearRange(text)).toBeNull();
    expect(periodsIn(`Taakstelling ${text}`).filter(({ half }) => half !== null)).toEqual([]);
  });

  test("of another length is named by its ends, so that it fits no half-year", () => {
    expect(periodsIn("1 januari 2023 t/m 30 juni 2024").map(keyOf)).toEqual(["2023-01-01", "2024-06-30"]);
    expect(periodsIn("juli 2023 t/m december 2024").map(keyOf)).toEqual(["2023-07-01", "2024-12-01"]);
  });
});

describe("a cell beside a year", () => {
  test.each<[string | number, 1 | 2]>([
    [1, 1],
    [2, 2],
    ["1", 1],
    ["I", 1],
    ["ii", 2],
    ["1e", 1],
    ["2de", 2],
    ["H1", 1],
    ["hj1", 1],
    ["hj2", 2],
    ["eerste", 1],
    ["Tweede halfjaar", 2],
    ["1e half-jaar", 1],
    ["2e helft", 2],
    ["halfjaar 2", 2],
  ])("%j", (cell, half) => {
    expect(halfOfCell(cell)).toBe(half);
  });

  test.each([3, 0, 12, "", "III", "1e kwartaal", "Q1", "2024", "1e en 2e", "januari", null, true])(
    "%j is none",
    (cell) => {
      expect(halfOfCell(cell)).toBeNull();
    },
  );
});

describe("a list of the quota of 2024-I with a column Jaar beside a column Halfjaar", () => {
  const rows = [
    ["Zwolle", "2024", "140"],
    ["Zwolle", "2024", "130"],
    ["Zwolle", "2023", "150"],
    ["Almere", "2024", "240"],
    ["Almere", "2024", "230"],
  ] as const;
  const halves = [1, 2, 1, 1, 2] as const;
  const SIGNS: readonly (readonly [string, string, string])[] = [
    ["Halfjaar", "1", "2"],
    ["Halfjaar", "I", "II"],
    ["Helft", "1e", "2e"],
    ["HJ", "H1", "H2"],
    ["Half jaar", "eerste", "tweede"],
    ["Periode", "1e halfjaar", "2e halfjaar"],
  ];
  const ORDERS = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
    [1, 3, 0, 2],
  ] as const;

  test.each(SIGNS)("%s with %s and %s, wherever the columns stand", async (header, first, second) => {
    const table = [
      ["Gemeente", "Jaar", "Taakstelling", header],
      ...rows.map((row, index) => [...row, halves[index] === 1 ? first : second]),
    ];
    for (const order of ORDERS) {
      const text = table.map((row) => order.map((column) => row[column]).join(";")).join("\n");
      const reading = await read(text, QUOTA_2024_I);
      expect(outcome(reading)).toBe("GM0193 140, GM0034 240");
      expect(reading.kolommen?.periode).toBe(`Jaar, ${header}`);
    }
  });

  test.each<[string, string, string]>([
    ["only the other half", "Zwolle;2024;2;140", "geweigerd: reading.otherPeriod"],
    ["another year", "Zwolle;2023;1;140", "geweigerd: reading.otherPeriod"],
    ["quarters", "Zwolle;2024;1;140\nZwolle;2024;3;140", "geweigerd: reading.otherPeriod"],
    ["a line without its half", "Zwolle;2024;1;140\nAlmere;2024;;240", "GM0193 140"],
    [
      "a year that stands once: of the rest nobody knows it",
      "Zwolle;2024;1;140\nAlmere;;2;240\nLelystad;;1;80",
      "GM0193 140",
    ],
    ["a total without either", "Zwolle;2024;1;140\nAlmere;2024;1;240\nTotaal;;;380", "GM0193 140, GM0034 240"],
  ])("%s", async (_what, lines, expected) => {
    expect(outcome(await read(`Gemeente;Jaar;Halfjaar;Taakstelling\n${lines}\n`, QUOTA_2024_I))).toBe(expected);
  });

  test("a column Periode with bare numbers may be one of months", async () => {
    const text = "Gemeente;Jaar;Periode;Taakstelling\nZwolle;2024;1;140\nAlmere;2024;1;240\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("geweigerd: reading.otherPeriod");
  });

  test("two columns of halves are none", async () => {
    const text = "Gemeente;Jaar;Halfjaar;Helft;Taakstelling\nZwolle;2024;1;2;140\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("geweigerd: reading.otherPeriod");
  });
});

describe("a quota of January to June", () => {
  test.each<[string, string]>([
    ["Gemeente;Taakstelling januari t/m juni 2024\nZwolle;140\n", "GM0193 140"],
    ["Taakstelling januari t/m juni 2024\nGemeente;Taakstelling\nZwolle;140\n", "GM0193 140"],
    ["Gemeente;Taakstelling juli t/m december 2024\nZwolle;140\n", "geweigerd: reading.otherPeriod"],
    ["Gemeente;Taakstelling januari t/m december 2024\nZwolle;140\n", "geweigerd: reading.otherPeriod"],
    [
      "Gemeente;Periode;Taakstelling\nZwolle;januari t/m juni 2024;140\nZwolle;juli t/m december 2024;130\n",
      "GM0193 140",
    ],
    ["Periode;Taakstelling;Gemeente\njul-dec 2024;130;Zwolle\njan-jun 2024;140;Zwolle\n", "GM0193 140"],
  ])("%j", async (text, expected) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });
});

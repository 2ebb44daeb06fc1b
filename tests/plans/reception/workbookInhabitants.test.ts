import { inhabitantsLayout, yearOf } from "../../../src/plans/reception/inhabitantsLayout";
import { workbookInhabitants } from "../../../src/plans/reception/workbookInhabitants";
import { almereAndUrk } from "../smallTable";

type Row = readonly [code: unknown, date: unknown, count: unknown];

function read(...rows: readonly Row[]) {
  const headers = ["Gebied", "Naam", "Peildatum", "Inwoners", "Bron"];
  return workbookInhabitants([
    {
      ...almereAndUrk,
      sheet: "Inwoners",
      headers,
      rows: rows.map(([code, date, count]) => [code, "", date, count, ""]),
    },
  ]);
}

describe("the year of a reference date", () => {
  test.each([
    [2025, 2025],
    [1900, 1900],
    [2200, 2200],
    [1899, 1905],
    [2201, 1906],
    [45_658, 2025],
    [2025.5, 1905],
    ["2025-01-01", 2025],
    [" 2025 ", 2025],
    ["1899-01-01", null],
    ["1900-01-01", 1900],
    ["2200-01-01", 2200],
    ["2201-01-01", null],
    ["1-1-2025", 2025],
    ["01-01-2025", 2025],
    ["1 januari 2025", null],
    ["1/1/2025", null],
    ["31-2-2025", null],
    ["voorjaar", null],
    ["2025a", 2025],
    ["", null],
    [null, null],
    [0, null],
  ])("%p is of %p", (cell, year) => {
    expect(yearOf(cell)).toBe(year);
  });

  test("is the key of a line: a date and its year are the same", () => {
    const { keyText } = inhabitantsLayout;
    const written = [2025, "2025-01-01", 45_658, "1-1-2025", " 01-01-2025"];
    expect(written.map((cell) => keyText?.("Peildatum", cell))).toEqual(written.map(() => "2025"));
    expect([keyText?.("Peildatum", " voorjaar "), keyText?.("Gebied", " GM0034 "), keyText?.("Gebied", 2025)]).toEqual([
      "voorjaar",
      "GM0034",
      "2025",
    ]);
    expect(keyText?.("Gebied", "2025-01-01")).toBe("2025-01-01");
  });
});

describe("inhabitants that a planner keeps", () => {
  test("are known by year and region", () => {
    expect(read(["GM0034", 2025, 230_000], ["GM0184", "2025-01-01", 21_000], ["GM0034", 2024, 227_000])).toEqual({
      ok: true,
      value: new Map([
        [
          2025,
          new Map([
            ["GM0034", 230_000],
            ["GM0184", 21_000],
          ]),
        ],
        [2024, new Map([["GM0034", 227_000]])],
      ]),
    });
  });

  test("count whatever way their date was typed, and a date that nobody can read is said to be so", () => {
    expect(read(["GM0034", "1-1-2023", 5], ["GM0184", "01-01-2023", 6])).toEqual({
      ok: true,
      value: new Map([
        [
          2023,
          new Map([
            ["GM0034", 5],
            ["GM0184", 6],
          ]),
        ],
      ]),
    });
    const told = (date: string): unknown => {
      const found = read(["GM0034", date, 5]);
      return found.ok ? null : found.problems.map(({ code, parameters }) => [code, parameters["text"]]);
    };
    expect(told("1/1/2023")).toEqual([["workbook.cellUnreadable", "1/1/2023"]]);
    expect(told("1 januari 2023")).toEqual([["workbook.cellUnreadable", "1 januari 2023"]]);
    // Formulas of Excel do not find it behind a blank: the planner takes that away.
    expect(told(" 2023-01-01")).toEqual([["workbook.blankAround", "2023-01-01"]]);
  });

  test("are none without a table", () => {
    expect(workbookInhabitants([])).toEqual({ ok: true, value: new Map() });
  });

  test("are not read from a damaged table", () => {
    expect(workbookInhabitants([{ ...almereAndUrk, name: "LRT_Inwoners" }])).toMatchObject({ ok: false });
  });

  test.each<Row>([
    ["", 2025, 1],
    ["GM0034", 2025, ""],
    ["GM0034", "", ""],
  ])("wait for input in a line with %p, %p and %p", (...row) => {
    expect(read(row)).toEqual({ ok: true, value: new Map() });
  });

  test.each<readonly [...Row, header: string, shown: string]>([
    ["GM0034", "voorjaar", 1, "Peildatum", "voorjaar"],
    ["GM0034", 2025, "veel", "Inwoners", "veel"],
    ["GM0034", 2025, "300.000", "Inwoners", "300.000"],
    ["GM0034", 2025, 0.5, "Inwoners", "0.5"],
    ["GM0034", 2025, -3, "Inwoners", "-3"],
    ["NL", 2025, 0, "Inwoners", "0"],
  ])("are never passed over: %p, %p and %p is said to be unreadable", (code, date, count, header, shown) => {
    const answer = read([code, date, count]);
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: "workbook.cellUnreadable", parameters: { sheet: "Inwoners", line: "6", header, text: shown } },
    ]);
  });

  test("are unknown when two lines differ: line 7 is named, and three of them at most", () => {
    const twice = read(["GM0034", 2025, 230_000], ["GM0034", "2025-01-01", 230_001]);
    expect(twice).toEqual({
      ok: false,
      problems: [
        {
          code: "workbook.inhabitantsTwice",
          parameters: { sheet: "Inwoners", line: "7", code: "GM0034", year: "2025" },
        },
      ],
    });
    const often = read(...[1, 2, 3, 4, 5].map((count): Row => ["GM0034", 2025, count]));
    expect(often.ok ? [] : often.problems).toHaveLength(3);
  });

  test("may stand there twice with the same figure, or for another year", () => {
    expect(read(["GM0034", 2025, 5], ["GM0034", 2025, 5], ["GM0034", 2024, 6], ["GM0184", 2025, 6])).toMatchObject({
      ok: true,
    });
  });
});

test("a figure of a municipality that is named, not coded, is told: it would count nowhere", () => {
  const found = read(["Almere", 2024, 10], ["GM0034", 2024, 10], ["gm0050", 2024, 10]);
  expect(found.ok ? [] : found.problems.map(({ parameters }) => [parameters["line"], parameters["text"]])).toEqual([
    ["8", "gm0050"],
  ]);
  const named = read(["Almere", 2024, 10], ["GM0034", 2024, 10]);
  expect(named.ok ? [] : named.problems.map(({ parameters }) => [parameters["line"], parameters["text"]])).toEqual([
    ["6", "Almere"],
  ]);
});

describe("a line that cannot be read is told by the first thing that is wrong in it", () => {
  const told = (...rows: readonly Row[]): unknown => {
    const found = read(...rows);
    return found.ok
      ? []
      : found.problems.map(({ code, parameters }) => [
          code,
          parameters["line"],
          parameters["header"],
          parameters["text"],
        ]);
  };

  test("the municipality, the day or the number, in at most 40 signs", () => {
    const long = "x".repeat(50);
    const shown = "x".repeat(40);
    expect(told(["GM0034", 2025, 7], [long, "ooit", "veel"])).toEqual([
      ["workbook.cellUnreadable", "7", "Gebied", shown],
    ]);
    expect(told(["GM0034", long, "veel"], ["GM0050", 2025, long])).toEqual([
      ["workbook.cellUnreadable", "6", "Peildatum", shown],
      ["workbook.cellUnreadable", "7", "Inwoners", shown],
    ]);
  });

  test("a number of inhabitants is whole and at least 1", () => {
    expect([0, -1, 1.5, 2 ** 53].map((count) => told(["GM0034", 2025, count]))).toEqual(
      [0, -1, 1.5, 2 ** 53].map((count) => [["workbook.cellUnreadable", "6", "Inwoners", String(count)]]),
    );
    expect(told(["GM0034", 2025, 1])).toEqual([]);
  });
});

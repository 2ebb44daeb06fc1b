import { keyOf } from "../../../src/intake/cells/period";
import type { ReadingOrder } from "../../../src/intake/reading";
import type { ColumnHeader } from "../../../src/intake/table/blockHeaders";
import {
  datingNotes,
  halfColumn,
  halfYearNotes,
  periodColumn,
  titlePeriods,
} from "../../../src/intake/table/periodColumn";
import { DECISION, INHABITANTS_2025, QUOTA_2024_I } from "../corpus";
import { blockOf, headersOf, subjectsOf, times } from "./parts";

const column = (own: string, text = own): readonly ColumnHeader[] => [{ column: 0, text, own }];

/** Whether the column with this header and these cells says when the figures of column 9 are of. */
function isOfPeriods(headers: readonly ColumnHeader[], cells: string): boolean {
  return periodColumn(blockOf(cells), headers, 9, subjectsOf({})) !== null;
}

describe("the column that says when", () => {
  test.each<[boolean, string, string]>([
    [true, "Jaar", "2024\n2025"],
    [true, "Peildatum", "1-1-2025\n1-1-2024"],
    [false, "Noot", "2024\n2025"],
    [false, "Datum raadsbesluit", "1-1-2025\n1-1-2024"],
    [false, "Datum ingang", "1-1-2025\n1-1-2024"],
    // Nothing there can be read, and that is said; but no figure is a period
    [true, "Jaar", "onbekend\n?"],
    [true, "Jaar", "9\n8"],
    [true, "Jaar", "133810\nonbekend"],
    [true, "Jaar", "133810 inw\n229574 inw"],
    [true, "Jaar", "ca. 133810\nca. 229574"],
    [false, "Jaar", "133810\n229574"],
    [false, "Jaar", "1338101\n2295741"],
    [true, "Jaar", "=45292\n=45658"],
  ])("%s: '%s' above %j", (expected, header, cells) => {
    expect(isOfPeriods(column(header), cells)).toBe(expected);
  });

  test.each<[boolean, string, string]>([
    [true, "Jaar", ""],
    [false, "Jaar Noot", "Noot"],
    [false, "Datum raadsbesluit", ""],
    [true, "Raadsbesluit Datum", "Datum"],
  ])("%s: of two header lines '%s' the lower one '%s' counts, where there is one", (expected, text, own) => {
    expect(isOfPeriods([{ column: 0, text, own: own.trim() }], "1-1-2025\n1-1-2024")).toBe(expected);
  });

  test.each<[boolean, string, string]>([
    [true, "Jaar 2024", `${times(9, () => "2024-I")}\n;`],
    [false, "Jaar 2024", `${times(8, () => "2024-I")}\n;\n;`],
    [false, "2e halfjaar", "140\n250"],
    [true, "", `${times(9, () => "2024")}\n;`],
    [false, "", `${times(8, () => "2024")}\n;\n;`],
    [true, "", `${times(60, () => "2024")}\n${times(60, () => "x")}`],
  ])(
    "%s: a header '%s' that names a period, or none, is that of a column nearly filled with periods (%#)",
    (expected, header, cells) => {
      expect(isOfPeriods(column(header), cells)).toBe(expected);
    },
  );

  test("is neither that of the figure nor that of the regions", () => {
    const block = blockOf("2024;2024;2024;2024\n2025;2025;2025;2025");
    const headers = headersOf("Jaar;Jaar;Jaar;Jaar");
    expect(periodColumn(block, headers, 0, subjectsOf({ name: 1, code: 2 }))?.column).toBe(3);
    expect(periodColumn(block, headers.slice(0, 3), 0, subjectsOf({ name: 1, code: 2 }))).toBeNull();
  });

  test("is of several the one with most periods", () => {
    const block = blockOf("2024;2024\nonbekend;2025");
    expect(periodColumn(block, headersOf("Jaar;Peiljaar"), 9, subjectsOf({}))?.column).toBe(1);
    expect(periodColumn(block, headersOf("Jaar;Peiljaar").slice(0, 1), 9, subjectsOf({}))?.column).toBe(0);
  });
});

describe("the column of halves beside that of years", () => {
  const half = (headers: readonly ColumnHeader[], lines: string, taken: readonly number[] = [0]): number | null =>
    halfColumn(blockOf(lines), headers, headers[0] ?? null, new Set(taken))?.column ?? null;

  test.each<[string, string, string, number | null]>([
    ["with numbers", "Jaar;Halfjaar", "2024;1\n2024;2", 1],
    ["with words", "Jaar;Periode", "2024;1e halfjaar\n2024;2e halfjaar", 1],
    ["with words in one line", "Jaar;Periode", "2024;1e halfjaar\n2024;2", 1],
    ["with numbers that may be of months", "Jaar;Periode", "2024;1\n2024;2", null],
    ["with a blank", "Jaar;Halfjaar", "2024;1\n2024;", 1],
    ["with anything else", "Jaar;Halfjaar", "2024;1\n2024;3", null],
    ["below another header", "Jaar;Nummer", "2024;1\n2024;2", null],
    ["that is one of two", "Jaar;Halfjaar;Helft", "2024;1;1\n2024;2;2", null],
    ["beside years of which one is a half-year", "Jaar;Halfjaar", "2024;1\n2024-II;2", null],
    ["beside years of which one is a day", "Jaar;Halfjaar", "2024;1\n1-7-2024;2", null],
    ["beside years of which one cannot be read", "Jaar;Halfjaar", "2024;1\nonbekend;2", 1],
  ])("%s", (_what, headers, lines, expected) => {
    expect(half(headersOf(headers), lines)).toBe(expected);
  });

  test("is called so in the lower header line, where there is one", () => {
    const jaar = { column: 0, text: "Jaar", own: "Jaar" };
    const lines = "2024;1\n2024;2";
    expect(half([jaar, { column: 1, text: "Halfjaar", own: "" }], lines)).toBe(1);
    expect(half([jaar, { column: 1, text: "Taakstelling Halfjaar", own: "Halfjaar" }], lines)).toBe(1);
    expect(half([jaar, { column: 1, text: "Halfjaar", own: "Nummer" }], lines)).toBeNull();
  });

  test("is none without a column of years, and none that means something else", () => {
    expect(halfColumn(blockOf("2024;1"), headersOf("Jaar;Halfjaar"), null, new Set())).toBeNull();
    expect(half(headersOf("Jaar;Halfjaar"), "2024;1", [0, 1])).toBeNull();
  });
});

describe("notes below a table", () => {
  test.each<[string, readonly string[]]>([
    ["Peildatum: 1 januari 2021", ["Peildatum: 1 januari 2021"]],
    ["Bron: CBS, 1 januari 2021", ["CBS, 1 januari 2021"]],
    ["Bron CBS, 1-1-2021", ["CBS, 1-1-2021"]],
    ["CBS, 1-1-2021 (source)", ["CBS, 1-1-2021 ()"]],
    ["Bron: CBS, 3 maart 2021", []],
    [";Stand;1 januari 2021;", ["Stand 1 januari 2021"]],
    [`Stand ${"x".repeat(194)}`, [`Stand ${"x".repeat(194)}`]],
    [`Stand ${"x".repeat(195)}`, []],
  ])("that tell when was counted: %j", (note, expected) => {
    expect(datingNotes(blockOf("Zwolle;140", "", note))).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ["Taakstelling 2024-II", true],
    ["Taakstelling 2024-II, bekend op 1 maart 2024", true],
    ["Taakstelling 2024", false],
    ["Zie de brief van 2024-II", false],
    ["Peildatum taakstelling 2024-II", false],
  ])("that name a half-year of the quota: %s", (note, isOne) => {
    expect(halfYearNotes(blockOf("Zwolle;140", "", note), "quota")).toEqual(isOne ? [note] : []);
  });

  test("name no half-year of any other figure", () => {
    expect(halfYearNotes(blockOf("Zwolle;140", "", "Inwoners 2024-II"), "inhabitants")).toEqual([]);
  });
});

describe("the periods that titles name", () => {
  type Half = Parameters<typeof titlePeriods>[2];
  test.each<[readonly string[], ReadingOrder, Half, string]>([
    [["Taakstelling 2024-I"], QUOTA_2024_I, null, "2024-1"],
    [["Taakstelling 2023", "Stand 2024"], QUOTA_2024_I, null, "2023 2024"],
    [["Bron: rijksoverheid.nl 2023"], QUOTA_2024_I, null, ""],
    [["Gemeentelijke indeling op 1 januari 2023", "Inwoners 2025"], INHABITANTS_2025, null, "2025"],
    // The header says which of both, where the title has both
    [["Taakstelling 1e en 2e halfjaar 2024"], QUOTA_2024_I, null, "2024-1 2024-2"],
    [["Taakstelling 1e en 2e halfjaar 2024"], QUOTA_2024_I, "both", "2024-1 2024-2"],
    [["Taakstelling 1e en 2e halfjaar 2024"], QUOTA_2024_I, 2, "2024-2"],
    [["Taakstelling 2024-I"], QUOTA_2024_I, 2, "2024-1"],
    [["Taakstelling 2023-II", "Taakstelling 2024-I"], QUOTA_2024_I, 1, "2023-2 2024-1"],
    [["Taakstelling 2024", "Taakstelling 2024-II"], QUOTA_2024_I, null, "2024 2024-2"],
    [["Opvang 2024", "Opvang 2024-I"], DECISION, 1, "2024 2024-1"],
    [["Taakstelling 2024"], QUOTA_2024_I, 2, "2024-2"],
    // Roman figures are halves in the name of a sheet and chapters in a title
    [["I"], { ...QUOTA_2024_I, halfYear: { year: 2024, half: 2 } }, null, "2024-1"],
    [["II"], QUOTA_2024_I, null, "2024-2"],
    [["II Opvang"], QUOTA_2024_I, null, ""],
    [["Opvang II"], QUOTA_2024_I, null, ""],
    [["Taakstelling 2024-I en II"], QUOTA_2024_I, null, "2024-1 2024-2"],
    // A month is as often that of publication
    [["Inwoners januari 2025"], INHABITANTS_2025, null, "2025"],
    [["Inwoners 2025 januari"], INHABITANTS_2025, null, "2025"],
    [["Inwoners 1 januari 2025"], INHABITANTS_2025, null, "2025-01-01"],
  ])("%j (%#)", (titles, order, half, expected) => {
    expect([...new Set(titlePeriods(titles, order, half).map(keyOf))].join(" ")).toBe(expected);
  });
});

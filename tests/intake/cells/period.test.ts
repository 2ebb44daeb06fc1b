/** A moment or stretch of time as a list writes it. What is no period is none, and is never read as the nearest one. */
import type { Cell } from "../../../src/intake/cells/cell";
import { keyOf, type Period, periodOfCell, periodOfText, shownPeriod } from "../../../src/intake/cells/period";

/** "2025", "2024-1", "2024-1*" for a provisional one, a day; null for no period. */
function key(period: Period | null): string | null {
  return period === null ? null : keyOf(period) + (period.isProvisional ? "*" : "");
}

describe("a text", () => {
  test.each<[string, string]>([
    ["2025", "2025"],
    ["1900", "1900"],
    ["2100", "2100"],
    ["2024*", "2024*"],
    ["2024**", "2024*"],
    ["2024 *", "2024*"],
    ["2024JJ00", "2024"],
    ["2024HJ01", "2024-1"],
    ["2024HJ02", "2024-2"],
    ["2024MM01", "2024-01-01"],
    ["2024MM12", "2024-12-01"],
    ["2024KW01", "2024-01-01"],
    ["2024KW02", "2024-04-01"],
    ["2024KW04", "2024-10-01"],
    ["2024-I", "2024-1"],
    ["2024-II", "2024-2"],
    ["2024 1", "2024-1"],
    ["2024/2", "2024-2"],
    ["2024 H1", "2024-1"],
    ["2024hj2", "2024-2"],
    ["2024 1e halfjaar", "2024-1"],
    ["2024 2e half-jaar", "2024-2"],
    ["2024 2de half jaar", "2024-2"],
    ["2024 1 halfjaar", "2024-1"],
    ["2024 2ehalfjaar", "2024-2"],
    ["2024 eerste helft", "2024-1"],
    ["2024 tweede halve jaar", "2024-2"],
    ["1e halfjaar 2024", "2024-1"],
    ["2ste half-jaar van 2024", "2024-2"],
    ["eerste halfjaar 2024", "2024-1"],
    ["tweede helft van 2024", "2024-2"],
    ["H1 2024", "2024-1"],
    ["hj2-2024", "2024-2"],
    ["I-2024", "2024-1"],
    ["II 2024", "2024-2"],
    ["H22024", "2024-2"],
    ["jan t/m jun 2024", "2024-1"],
    ["januari 2025", "2025-01-01"],
    ["jan-2025", "2025-01-01"],
    ["Feb. 2025", "2025-02-01"],
    ["februari 2025", "2025-02-01"],
    ["2025 maart", "2025-03-01"],
    ["mrt 2025", "2025-03-01"],
    ["sept 2025", "2025-09-01"],
    ["1-1-2025", "2025-01-01"],
    ["1.7.2025", "2025-07-01"],
    ["01.07.2025", "2025-07-01"],
    ["2025-01-01", "2025-01-01"],
    ["1 januari 2025", "2025-01-01"],
    ["1 jan 2025", "2025-01-01"],
    ["1 jan. 2025", "2025-01-01"],
    ["1 sept. 2025", "2025-09-01"],
    ["per 1-1-2025", "2025-01-01"],
    ["per 1 mrt 2025", "2025-03-01"],
    ["1-1-2025 00:00", "2025-01-01"],
    ["2025-01-01 00:00:00", "2025-01-01"],
    ["2025-01-01 00:00:00.000", "2025-01-01"],
    ["2025-01-01T00:00:00Z", "2025-01-01"],
    ["2025-01-01T00:00:00+01:00", "2025-01-01"],
    ["per 2025-01-01T00:00", "2025-01-01"],
  ])("%s is %s", (text, expected) => {
    expect(key(periodOfText(text))).toBe(expected);
  });

  test.each([
    "",
    "onbekend",
    "1899",
    "2101",
    "12025",
    "+2025",
    "2025e0",
    "2025 1 1",
    "*2024",
    "1800JJ00",
    "2024JJ01",
    "2024HJ00",
    "2024HJ03",
    "2024MM00",
    "2024MM13",
    "2024KW00",
    "2024KW05",
    "x2024JJ00",
    "2024JJ001",
    "2024WK01",
    "2024-3",
    "2024-III",
    "1800-I",
    "x 2024-I",
    "2024 1e halfjaar voorlopig",
    "2024 3e halfjaar",
    "2024 3 halfjaar",
    "3e halfjaar 2024",
    "naar 1e halfjaar 2024",
    "1e halfjaar 2024 definitief",
    "1e halfjaar 20245",
    "1e halfjaar 1800",
    "jan t/m jun 1800",
    "januari",
    "januari 1800",
    "janu 2025",
    "soms 2025",
    "januari 2025 voorlopig",
    "in januari 2025",
    "30-2-2025",
    "1-1-1800",
    "1/1/2025",
    "11.11.11.2025",
    "1 per januari 2025",
    "1-1-2025 12:00",
    "1-1-2025 00:00:00x",
    "2025-01-01T12:00:00",
  ])("%j is no period", (text) => {
    expect(periodOfText(text)).toBeNull();
  });

  test("stays as the list has it", () => {
    expect(periodOfText("2024-II*")).toEqual({ year: 2024, half: 2, day: null, isProvisional: true, text: "2024-II*" });
    expect(periodOfText("1 Mei 2025")).toEqual({
      year: 2025,
      half: null,
      day: "2025-05-01",
      isProvisional: false,
      text: "1 Mei 2025",
    });
  });

  test("is shown to a planner as a half-year in its own form, and anything else as the list has it", () => {
    const shown = (text: string): string => {
      const period = periodOfText(text);
      return period === null ? "" : shownPeriod(period);
    };
    expect(shown("H1 2024")).toBe("2024-I");
    expect(shown("2e halfjaar 2024")).toBe("2024-II");
    expect(shown("2024*")).toBe("2024*");
  });
});

describe("a cell", () => {
  test.each<[Cell | undefined, string | null]>([
    [new Date("2025-01-01T00:00:00Z"), "2025-01-01"],
    [new Date("1800-01-01T00:00:00Z"), null],
    [new Date(NaN), null],
    [2025, "2025"],
    // Excel counts days from 30 December 1899
    [45_658, "2025-01-01"],
    [32_874, "1990-01-01"],
    [32_873, null],
    [65_746, "2080-01-01"],
    [65_747, null],
    [45_658.5, null],
    ["45658", null],
    [true, null],
    [null, null],
    [undefined, null],
    ["2024-I", "2024-1"],
    ["1 januari 2024 tot en met 30 juni 2024**", "2024-1*"],
  ])("%p: %p", (cell, expected) => {
    expect(key(periodOfCell(cell))).toBe(expected);
  });

  test("with the number of a day is that day, of the calendar and not provisional", () => {
    expect(periodOfCell(45_658)).toEqual({
      year: 2025,
      half: null,
      day: "2025-01-01",
      isProvisional: false,
      text: "45658",
    });
  });
});

/** Whether a period is the one that was asked for, and what a half that stands apart from its year makes of it. */
import type { NamedHalf } from "../../../src/intake/cells/namedPeriods";
import { keyOf, type Period, periodOfText } from "../../../src/intake/cells/period";
import { askedText, type AskedPeriod, isPeriodAsked, periodFits, withHalf } from "../../../src/intake/rules/periodFits";
import { DECISION, INHABITANTS_2025, QUOTA_2024_I } from "../corpus";

const DECISION_2025: AskedPeriod = { ...DECISION, year: 2025 };
const QUOTA_2024_II: AskedPeriod = { ...QUOTA_2024_I, halfYear: { year: 2024, half: 2 } };

function periods(...texts: readonly string[]): readonly Period[] {
  return texts.map((text) => {
    const found = periodOfText(text);
    if (found === null) throw new Error(`${text} is no period.`);
    return found;
  });
}

describe("a period", () => {
  test.each<[string, AskedPeriod, boolean]>([
    ["2025", INHABITANTS_2025, true],
    ["2024", INHABITANTS_2025, false],
    ["1-1-2025", INHABITANTS_2025, true],
    ["1-7-2025", INHABITANTS_2025, false],
    ["1-1-2024", INHABITANTS_2025, false],
    ["2025-I", INHABITANTS_2025, false],
    ["1-7-2025", DECISION_2025, true],
    ["1-7-2024", DECISION_2025, false],
    ["2025-I", DECISION_2025, false],
    ["2024", DECISION, true],
    ["2024-II", DECISION, true],
    ["2024-I", QUOTA_2024_I, true],
    ["2024-II", QUOTA_2024_I, false],
    ["2023-I", QUOTA_2024_I, false],
    ["2024", QUOTA_2024_I, false],
    ["1-1-2024", QUOTA_2024_I, false],
  ])("%s for %j: %s", (text, asked, expected) => {
    expect(periods(text).map((period) => periodFits(period, asked))).toEqual([expected]);
  });
});

describe("a half beside the periods of a text", () => {
  /** With a star those that are provisional. */
  const keys = (texts: readonly string[], half: NamedHalf | null, asked: AskedPeriod): string =>
    withHalf(periods(...texts), half, asked)
      .map((period) => keyOf(period) + (period.isProvisional ? "*" : ""))
      .join(" ");

  test.each<[readonly string[], NamedHalf | null, string]>([
    [["2024"], 1, "2024-1"],
    [["2024"], 2, "2024-2"],
    [["2023*"], 2, "2023-2*"],
    [["2024"], null, "2024"],
    // The half that was asked for says nothing about the year, the other one does
    [[], 1, ""],
    [[], 2, "2024-2"],
    [[], null, ""],
    // What is no year is told apart already
    [["2024-I"], 2, "2024-1"],
    [["1-1-2024"], 2, "2024-01-01"],
    [["2023", "2024"], 2, "2023 2024"],
    // Both halves are two periods
    [[], "both", "2024-1 2024-2"],
    [["2023"], "both", "2023-1 2023-2"],
    [["2023-I"], "both", "2023-1 2023-2"],
    [["2023-I", "2023"], "both", "2023-1 2023-2"],
    [["2022", "2023"], "both", "2022-1 2022-2 2023-1 2023-2"],
    [["2023-I", "2023-II"], "both", "2023-1 2023-2"],
    [["2023-I", "2023-II", "2022"], "both", "2023-1 2023-2 2022"],
  ])("%j and half %j: %s", (texts, half, expected) => {
    expect(keys(texts, half, QUOTA_2024_I)).toBe(expected);
  });

  test("of the year that was asked for, whichever half that was", () => {
    expect(keys([], 1, QUOTA_2024_II)).toBe("2024-1");
    expect(keys([], 2, QUOTA_2024_II)).toBe("");
  });

  test("says nothing where no half-year was asked for", () => {
    expect(keys(["2025"], 1, INHABITANTS_2025)).toBe("2025");
    expect(keys([], "both", INHABITANTS_2025)).toBe("");
  });

  test("is named as a planner reads it", () => {
    const [first, second, ...more] = withHalf(periods("2023*"), "both", QUOTA_2024_I);
    expect(more).toEqual([]);
    expect(first).toEqual({ year: 2023, half: 1, day: null, isProvisional: false, text: "2023-I" });
    expect(second).toEqual({ year: 2023, half: 2, day: null, isProvisional: false, text: "2023-II" });
  });
});

test.each<[AskedPeriod, string, boolean]>([
  [QUOTA_2024_I, "2024-I", true],
  [QUOTA_2024_II, "2024-II", true],
  [INHABITANTS_2025, "2025", true],
  [DECISION, "", false],
])("what was asked for, as a sentence names it: %j is %j", (asked, text, isAsked) => {
  expect(askedText(asked)).toBe(text);
  expect(isPeriodAsked(asked)).toBe(isAsked);
});

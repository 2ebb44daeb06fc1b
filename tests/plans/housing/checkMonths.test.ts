import { monthProblems, monthSum } from "../../../src/plans/housing/checkMonths";
import type { EnteredRow } from "../../../src/plans/housing/enteredRows";
import { halfYearKey } from "../../../src/plans/housing/halfYearKey";

const row = (...months: readonly unknown[]): EnteredRow =>
  ({ name: "Almere", halfYear: { year: 2023, half: 2 }, months }) as unknown as EnteredRow;

describe("persons housed in the months of a half-year", () => {
  test("are added up, blanks as 0: 5 + 0 + 0 + 3 = 8", () => {
    expect(monthSum([5, "", null, 3])).toBe(8);
    expect(monthSum([])).toBe(0);
  });

  test.each(["vijf", -1, 0.5, true, undefined, "5"])(
    "are unknown when a month holds %p, also when the others are known",
    (cell) => {
      expect([monthSum([5, cell]), monthSum([cell, 5])]).toEqual([null, null]);
    },
  );

  test("that are no whole number are told, each with its place and what it holds", () => {
    const told = (month: number, text: string) => ({
      code: "quota.monthNotACount",
      parameters: { name: "Almere", halfYear: "2023-II", month, text },
    });
    expect(monthProblems([row(1, "vijf", "", null, 2.5, 0), row(0), row(-1000)])).toEqual([
      told(2, "vijf"),
      told(5, "2,5"),
      told(1, "-1.000"),
    ]);
    expect(monthProblems([row("x".repeat(50))])).toEqual([told(1, "x".repeat(40))]);
  });
});

test("a half-year is the same one however it is written; other columns and other words stay as they are", () => {
  expect(["2024-I", " 2024 1 ", "2024-1"].map((cell) => halfYearKey("Halfjaar", cell))).toEqual([
    "2024-I",
    "2024-I",
    "2024-I",
  ]);
  expect(halfYearKey("Halfjaar", "voorjaar")).toBe("voorjaar");
  expect(halfYearKey("Gebied", " 2024 1 ")).toBe("2024 1");
});

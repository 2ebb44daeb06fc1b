import { figureHeader } from "../../../src/intake/headers/figureHeader";
import { spelledHalf } from "../../../src/intake/headers/spelledHalf";

describe("a half-year with its year cut off", () => {
  test.each([
    ["TS 24-I", "TS 2024-I", true],
    ["TS24H1", "TS2024-H1", true],
    ["TS '24-II", "TS 2024-II", true],
    ["Taakstelling 24 II", "Taakstelling 2024-II", true],
    ["Taakstelling 24 1e halfjaar", "Taakstelling 2024-1e halfjaar", true],
    ["TS H2 24", "TS H2 2024", true],
    ["1e hj '24", "1e hj 2024", true],
    ["tweede helft 24", "tweede helft 2024", true],
    ["tst 24-1", "tst 2024-1", false],
    ["Taakst. 24/2", "Taakst. 2024-2", false],
    ["TS 2024-1", "TS 2024-1", true],
    ["Stand 24-1-2024", "Stand 24-1-2024", true],
    ["18-II", "18-II", true],
    ["Taakstelling 24-3", "Taakstelling 24-3", true],
    ["Taakstelling 24-10", "Taakstelling 24-10", true],
  ])("%s", (header, text, isCertain) => {
    expect(spelledHalf(header, "quota")).toEqual({ text, isCertain });
    expect(spelledHalf(header, "balance")).toEqual({ text, isCertain });
    expect(spelledHalf(header, "inhabitants")).toEqual({ text: header, isCertain: true });
  });
});

describe("a quota that is cut off too", () => {
  test.each([
    ["TS 2024-1", "bare", "2024-1"],
    ["TS 24-I", "bare", "2024-I"],
    ["tst 24-1", "unsure", "2024-1"],
    ["24-1", "unsure", "2024-1"],
    ["Taakst. 24/1", "unsure", "2024-1"],
    ["Taakst. 24-I", "sure", "2024-I"],
    ["TS", "bare", ""],
    ["TS extra", "unfit", ""],
    ["TS woningen", "other", ""],
  ])("%s is %s", (header, fit, period) => {
    const verdict = figureHeader(header, "quota");
    expect([verdict.fit, verdict.periods.map(({ text }) => text.toUpperCase()).join()]).toEqual([fit, period]);
  });

  test("is nothing to somebody who wants inhabitants", () => {
    expect(figureHeader("TS", "inhabitants").fit).toBe("other");
  });
});

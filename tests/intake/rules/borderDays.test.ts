import { periodOfText } from "../../../src/intake/cells/period";
import { mayMeanHalf } from "../../../src/intake/rules/borderDays";
import { outcome, QUOTA_2024_I, read } from "../corpus";

const halves = (text: string, kind: "quota" | "balance"): string =>
  ([1, 2] as const)
    .filter((half) => {
      const period = periodOfText(text);
      return period !== null && mayMeanHalf(period, { kind, year: null, halfYear: { year: 2024, half } });
    })
    .join(" ");

describe("a day on which a half-year begins or ends", () => {
  test.each([
    ["1-1-2024", "1", "1"],
    ["30-6-2024", "1", "2"],
    ["1-7-2024", "2", "2"],
    ["2024-07-01", "2", "2"],
    ["31-12-2024", "2", ""],
    ["31-12-2023", "", "1"],
    ["2-1-2024", "", ""],
    ["1-1-2025", "", ""],
    ["januari 2024", "", ""],
    ["2024MM01", "", ""],
    ["2024-I", "", ""],
    ["2024", "", ""],
  ])("%s may be a quota of 2024-%s and a balance of 2024-%s", (text, quota, balance) => {
    expect([halves(text, "quota"), halves(text, "balance")]).toEqual([quota, balance]);
  });
});

describe("a quota that is dated so is asked about, and read once the planner said so", () => {
  test.each([
    ["in its header", "Gemeente;Taakstelling 1-1-2024;Taakstelling 1-7-2024\nZwolle;140;130\n", "2024-I | 1-1-2024"],
    ["in its title", "Taakstelling per 1 januari 2024\nGemeente;Taakstelling\nZwolle;140\n", "2024-I | 1 januari 2024"],
    [
      "in a column",
      "Gemeente;Datum;Taakstelling\nZwolle;1-1-2024;140\nZwolle;1-7-2024;130\n",
      "2024-I | 1-1-2024 | 1-7-2024",
    ],
  ])("%s", async (_where, text, choices) => {
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(`periode? ${choices}`);
    expect(outcome(await read(text, QUOTA_2024_I, { period: "2024-I" }))).toBe("GM0193 140");
    expect(outcome(await read(text, QUOTA_2024_I, { period: choices.split(" | ")[1] ?? "" }))).toBe(
      "geweigerd: reading.otherPeriod",
    );
  });

  test("beside a column of the half-year itself that one or this one is asked for", async () => {
    const text = "Gemeente;Taakstelling 2024-I;Taakstelling 1-1-2024\nZwolle;140;150\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("kolom? Taakstelling 2024-I | Taakstelling 1-1-2024");
  });
});

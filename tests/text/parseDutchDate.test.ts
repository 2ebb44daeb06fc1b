import { parseDutchDate } from "../../src/text/parseDutchDate";

describe("a day that a planner typed", () => {
  test.each([
    ["10-11-2023", "2023-11-10"],
    ["1-7-2026", "2026-07-01"],
    [" 10 November 2023 ", "2023-11-10"],
    ["2023-11-10", "2023-11-10"],
    ["29-2-2024", "2024-02-29"],
  ])("%s is %s", (text, day) => {
    expect(parseDutchDate(text)).toBe(day);
  });

  test.each(["", "10/11/2023", "29-2-2023", "31-4-2024", "0-1-2024", "10 brumaire 2023", "november 2023", "1-13-2024"])(
    "%s is no day that everybody reads alike",
    (text) => {
      expect(parseDutchDate(text)).toBeNull();
    },
  );

  test("a text that is far too long is refused unread", () => {
    expect(parseDutchDate(`1 ${"a".repeat(30_000)} 2024`)).toBeNull();
  });
});

import { dateCell, isoDate } from "../../src/plans/cellDate";

describe("a date as a cell holds it", () => {
  test.each([
    ["1900-03-01", 61],
    ["2000-01-01", 36_526],
    ["2026-11-25", 46_351],
  ])("%s is day %i", (iso, serial) => {
    expect(dateCell(iso)).toBe(serial);
    expect(isoDate(serial)).toBe(iso);
  });

  test.each(["2022-12", "1 januari 2024", "x2024-01-01", "2024-01-01T00:00"])(
    "%s stays as it was published",
    (text) => {
      expect(dateCell(text)).toBe(text);
    },
  );

  test("is blank when there is none", () => {
    expect(dateCell(null)).toBe("");
  });
});

describe("the date in a cell", () => {
  test("is the day, whatever the hour", () => {
    expect(isoDate(46_351.75)).toBe("2026-11-25");
  });

  test.each([
    ["the first day that a cell can hold", 1, "1899-12-31"],
    ["the last day that Excel knows, until midnight", 2_958_465.9, "9999-12-31"],
    ["one day later", 2_958_466, null],
    ["1e9, which is a number", 1_000_000_000, null],
    ["nothing", 0, null],
    ["less than nothing", -1, null],
  ])("of %s", (_what, serial, iso) => {
    expect(isoDate(serial)).toBe(iso);
  });

  test.each(["1-1-2023", "01-01-2023", " 2023-01-01", "2023-01-01"])(
    "is a day also when people typed it as text: %j",
    (written) => {
      expect(isoDate(written)).toBe("2023-01-01");
    },
  );

  test("is no day when it is none of the calendar, or another one to another reader", () => {
    expect(["30-2-2023", "2023-13-01", "1/2/2023"].map(isoDate)).toEqual(["30-2-2023", "2023-13-01", "1/2/2023"]);
  });

  test("is text as it stands, without blanks around it", () => {
    expect(isoDate(" 2022-12 ")).toBe("2022-12");
    expect(isoDate("  ")).toBeNull();
    expect(isoDate("")).toBeNull();
    expect(isoDate(true)).toBeNull();
    expect(isoDate(undefined)).toBeNull();
  });
});

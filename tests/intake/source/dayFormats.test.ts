import { isDayFormat } from "../../../src/intake/source/numberFormats";

test("a format of days names a day, month or year; one of times or durations does not", () => {
  expect(["dd-mm-yyyy", "mmm", "mm", "d/m/yy h:mm"].map(isDayFormat)).toEqual([true, true, true, true]);
  expect(["h:mm", "[h]:mm", "mm:ss", "[mm]:ss", "General", "0.00"].map(isDayFormat)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

import fc from "fast-check";
import { dutchInteger } from "../../src/text/dutchNumber";
import { parseDutchCount } from "../../src/text/parseDutchCount";

describe("a count as a planner types it", () => {
  test.each([
    ["88000", 88000],
    ["88.000", 88000],
    ["1.234.567", 1234567],
    ["88 000", 88000],
    [" 0 ", 0],
    ["007", 7],
  ])("%j is %d", (text, value) => expect(parseDutchCount(text)).toBe(value));

  test.each(["", "88,5", "18.75", "1.234,5", "-3", "1e5", "0x10", "99.", "tien", "9".repeat(40)])(
    "%j is refused",
    (text) => expect(parseDutchCount(text)).toBeNull(),
  );

  test("what we print can be typed back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (count) => parseDutchCount(dutchInteger(count)) === count),
    );
  });
});

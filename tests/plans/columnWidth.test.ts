import { number, text } from "../../src/plans/cellContent";
import { headerWidth, textWidths } from "../../src/plans/columnWidth";

describe("a column of a table is as wide as its header needs, in points", () => {
  test.each([
    // Its longest word, or 12 signs of it: 5,6 points each, and 14 around.
    ["six signs: 6 × 5,6 + 14", "Gebied", 47.6],
    ["words that wrap, of which the longest has 9 signs, count 12: 12 × 5,6 + 14", "Personen per woning", 81.2],
    ["a word of 14 signs: 14 × 5,6 + 14", "Vergunninghoud", 92.4],
    ["two words of 10 signs together: 10 × 5,6 + 14", "Maand zes!", 70],
    ["three signs would be 30,8: at least 44", "Som", 44],
    ["names of municipalities: more than the 44 of a word of four signs", "Naam", 120],
    ["twenty signs would be 126: at most 110", "x".repeat(20), 110],
  ])("%s", (_words, header, points) => {
    expect(headerWidth(header)).toBeCloseTo(points, 9);
  });
});

describe("a column beside a table is as wide as its longest text", () => {
  test("of 20 signs: 20 × 5,6 + 14 = 126; a number has no text, and the least is 70, the most 260", () => {
    const widths = textWidths([
      [text("kort"), number(123_456_789), text("y".repeat(80))],
      [text("x".repeat(20)), text("ja"), text("")],
    ]);
    expect(widths.map((points) => Math.round(points * 10) / 10)).toEqual([126, 70, 260]);
    expect(textWidths([[text("x".repeat(20))], []])).toEqual([126]);
    expect(textWidths([])).toEqual([]);
  });
});

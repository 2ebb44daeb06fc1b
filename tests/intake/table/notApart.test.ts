import { areNotApart } from "../../../src/intake/table/notApart";

const apart = (...lines: readonly string[]): boolean =>
  areNotApart(
    lines.map((text, index) => ({ line: index + 1, cells: text.split("|") })),
    new Map(),
  );

test.each<[boolean, readonly string[]]>([
  [true, ["Zwolle 140 130", "Den Haag 600 580"]],
  [true, ["|Zwolle 140 130|", "Den Haag 600 580"]],
  [false, ["Zwolle 140 130", "iets anders"]],
  [false, ["Zwolle 140", "Almere"]],
  [false, ["Zwolle|140 130", "Almere|250 240"]],
  [false, ["140 Zwolle", "250 Almere"]],
  [false, ["Den 140 Haag", "Den 150 Haag"]],
  [false, ["Zwolle", "Almere"]],
  [false, ["Stoelen 12", "Tafels 3"]],
  [false, [`Zwolle ${"1 ".repeat(100)}`, `Almere ${"1 ".repeat(100)}`]],
])("%s: %j", (expected, lines) => {
  expect(apart(...lines)).toBe(expected);
});

test("only the beginning of a source is looked at", () => {
  const prose = Array.from({ length: 400 }, () => "woorden");
  expect(apart(...prose, "Zwolle 140 130", "Almere 250 240")).toBe(false);
});

import { splitText } from "../../../src/intake/source/splitText";
import type { Separator } from "../../../src/intake/source/separatorOf";

/** "1: a|b; 2: c": the lines with their cells, or why there are none. */
function split(text: string, separator: Separator = ";"): string {
  const work = splitText(text, separator);
  let step = work.next();
  while (step.done !== true) step = work.next();
  const read = step.value;
  if (!read.ok) return read.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join("; ");
  return read.value.map(({ line, cells }) => `${line}: ${cells.join("|")}`).join("; ");
}

describe("cells between separators", () => {
  test.each<[string, string, Separator, string]>([
    ["one line", "a;b", ";", "1: a|b"],
    ["lines with each break", "a;b\nc\r\nd\re", ";", "1: a|b; 2: c; 3: d; 4: e"],
    ["a break at the end", "a\n", ";", "1: a"],
    ["blank lines keep their number", "a\n\n;\nb", ";", "1: a; 4: b"],
    ["blank cells", ";a;;", ";", "1: |a||"],
    ["tabs", "a\tb;c", "\t", "1: a|b;c"],
    ["commas", "a,b;c", ",", "1: a|b;c"],
    ["quotes around a separator", '"a;b";c', ";", "1: a;b|c"],
    ["doubled quotes", '"a ""b"" c";d', ";", '1: a "b" c|d'],
    ["a quote inside a cell", 'a"b;c', ";", '1: a"b|c'],
    ["blanks behind a quoted cell", '"a" x;b', ";", "1: a x|b"],
    ["an empty quoted cell", '"";b', ";", "1: |b"],
    ["a break in a quoted cell counts as a line", '"a\nb";c\nd', ";", "1: a\nb|c; 3: d"],
    ["each kind of break in quoted cells", '"a\r\nb";"c\rd"\ne', ";", "1: a\r\nb|c\rd; 4: e"],
    ["a quoted cell at the end", 'a;"b"', ";", "1: a|b"],
    ["nothing", "", ";", ""],
  ])("%s", (_what, text, separator, expected) => {
    expect(split(text, separator)).toBe(expected);
  });

  test("a quote that is never closed is refused with its line", () => {
    expect(split('a\n"b;c')).toBe('source.quoteOpen {"line":"2"}');
    expect(split(`"${"a".repeat(60_001)}"`)).toBe('source.quoteOpen {"line":"1"}');
    expect(split(`"${"a".repeat(59_990)}"`)).toMatch(/^1: a/u);
  });

  test("a line of more than 60,000 signs is refused with its line", () => {
    expect(split(`x\n${"a".repeat(59_998)};\n`)).toMatch(/^1: x; 2: a/u);
    expect(split(`x\n${"a".repeat(60_001)}`)).toBe('source.lineTooLong {"line":"2"}');
  });

  test("more than 300 columns are refused", () => {
    expect(split(";".repeat(299) + "a")).toMatch(/\|a$/u);
    expect(split(";".repeat(300) + "a")).toBe('source.tooManyColumns {"columns":301,"most":300}');
  });

  test("more than 150,000 lines are refused", () => {
    expect(split(`${"\n".repeat(149_999)}a`)).toBe("150000: a");
    expect(split(`${"\n".repeat(150_000)}a`)).toBe('source.tooManyLines {"most":150000}');
  });

  test("after every 2,000 lines it hands over, so that a page breathes", () => {
    const steps = (text: string): number => [...splitText(text, ";")].length;
    expect([1, 1998, 1999, 3999].map((count) => steps("a\n".repeat(count)))).toEqual([0, 0, 1, 2]);
  });
});

describe("a name, blanks and a number", () => {
  test.each<[string, string, string]>([
    ["a number behind a name", "Zwolle 140", "1: Zwolle|140"],
    ["a name of several words", "Den Haag 1.400", "1: Den Haag|1.400"],
    ["a number with blanks", "Den Haag 1 400", "1: Den Haag|1 400"],
    ["a number with a fraction", "Drenthe 3,5", "1: Drenthe|3,5"],
    ["a number below 0", "Zwolle -5", "1: Zwolle|-5"],
    ["a number with a note", "Zwolle 140*", "1: Zwolle|140*"],
    ["a number without thousands", "Zwolle 14000", "1: Zwolle|14000"],
    ["what is counted", "Zwolle 140 plekken", "1: Zwolle|140 plekken"],
    ["an item of a list", "• Zwolle: 140 plekken;", "1: Zwolle|140 plekken"],
    ["an item with its minors", "- Drenthe: 2.700 plekken, waarvan 160 amv", "1: Drenthe|2.700 plekken|160 amv"],
    ["two numbers are no pair", "Zwolle 140 30", "1: Zwolle 140 30"],
    ["a number alone is one cell", "140", "1: 140"],
    ["words alone are one cell", "Den Haag", "1: Den Haag"],
    ["wide blanks divide all cells", "Zwolle   140  130", "1: Zwolle|140|130"],
    ["tabs divide all cells", " Zwolle\t140 ", "1: Zwolle|140"],
    ["several lines", "Zwolle 140\r\nUrk 20\n", "1: Zwolle|140; 2: Urk|20"],
    ["prose of more than 300 signs", `${"a ".repeat(150)} 140`, `1: ${"a ".repeat(150)} 140`],
    ["no more than 300 signs", `${"a".repeat(296)} 140`, `1: ${"a".repeat(296)}|140`],
  ])("%s", (_what, text, expected) => {
    expect(split(text, " ")).toBe(expected);
  });
});

import { separatorOf } from "../../../src/intake/source/separatorOf";

test.each<[string, string, string]>([
  ["semicolons", ";", "a;b\nc;d"],
  ["tabs", "\t", "a\tb\nc\td"],
  ["strokes", "|", "a|b\nc|d"],
  ["commas", ",", "a,b\nc,d"],
  ["tabs before semicolons", "\t", "a\tb;c\nd\te;f"],
  ["semicolons before commas", ";", "a;b,c\nd;e,f"],
  ["what half of the lines hold", ";", "a;b\nc;d\ne\nf"],
  ["what just half of the lines hold", "|", "a|b\nc|d\ne\nf"],
  ["semicolons in more lines than numbers behind names", ";", "a 1\nb 2\nc;d\ne;f\ng;h\ni\nj\nk\nl"],
  ["semicolons in as many lines as numbers behind names", " ", "a 1\nb 2\nc;d\ne;f\ni\nj\nk\nl"],
  ["not what less than half hold, but in doubt the semicolon", ";", "a;b\nc;d\ne\nf\ng"],
  ["one of three lines is no sign", ",", "a;b\nc\nd"],
  ["blank lines say nothing", "|", "a|b\n\n \n\n\nc|d"],
  ["lines with each break", ";", "a;b\r\nc;d\re;f"],
  ["signs inside quotes say nothing", ",", '"a;b",c\n"d;e",f'],
  ["tabs in a few lines", "\t", "Titel\na\tb\nc\td\nx\ny\nz\nq"],
  ["one line with a tab is none", ",", "Titel\na\tb\nx\ny\nz\nq"],
  ["a decimal comma behind a name is none", " ", "Drenthe 3,5\nZeeland 4,25"],
  ["the same with several words", " ", "De Bilt 3,5\nDen Haag 14,25"],
  ["but a comma behind a name is", ",", "Drenthe,3\nZeeland,4"],
  ["and so is one among decimals", ",", "Drenthe,3 5,5\nZeeland 4,25"],
  ["numbers behind names", " ", "Zwolle 140\nAlmere 250"],
  ["with what they count", " ", "Zwolle 140 plekken\nAlmere 250 plekken"],
  ["with their notes", " ", "Zwolle 140*\nAlmere (12)"],
  ["as items of a list", " ", "• Zwolle: 140 plekken;\n• Almere: 250 plekken;"],
  ["one such line is none", ",", "Zwolle 140\nAlmere"],
  ["wide blanks", " ", "Zwolle   140\nAlmere   250 000"],
  ["wide blanks without a number behind them", ",", "Zwolle   x\nAlmere   y"],
  ["wide blanks between numbers alone", ",", "1   140\n2   250"],
  ["nothing", ",", ""],
  ["one word", ",", "a"],
])("%s", (_what, expected, text) => {
  expect(separatorOf(text)).toBe(expected);
});

test("only the first 400 lines are looked at", () => {
  expect(separatorOf(`${"a|b\n".repeat(400)}${"c;d\n".repeat(1_000)}`)).toBe("|");
});

test("of a long line the first 200 signs", () => {
  const line = (count: number): string => `${"a".repeat(count)} 140\n`;
  expect(separatorOf(line(196).repeat(2))).toBe(" ");
  expect(separatorOf(line(200).repeat(2))).toBe(",");
});

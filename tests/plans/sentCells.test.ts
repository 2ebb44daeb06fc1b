import { blank, count, formula, number, text } from "../../src/plans/cellContent";
import { sentFormats, sentValues } from "../../src/plans/sentCells";

test("cells go to Excel with their look and what they hold", () => {
  const contents = [
    [text("GM0034"), count(12)],
    [blank(), formula("A1")],
  ];
  expect(sentFormats(contents)).toEqual([
    ["@", "#,##0"],
    ["General", "General"],
  ]);
  expect(sentValues(contents)).toEqual([
    ["GM0034", 12],
    ["", "=A1"],
  ]);
});

test("what is the same in every cell goes once, as a plain value", () => {
  const same = [[formula("[@Plekken]*2")], [formula("[@Plekken]*2")]];
  expect(sentValues(same)).toBe("=[@Plekken]*2");
  expect(sentFormats(same)).toBe("General");
  expect(sentValues([[number(0), number(0)]])).toBe(0);
});

test("one cell, none, and cells of which one differs go as they are", () => {
  expect(sentValues([[number(3)]])).toEqual([[3]]);
  expect(sentValues([])).toEqual([]);
  expect(sentValues([[]])).toEqual([[]]);
  expect(
    sentValues([
      [number(3), number(3)],
      [number(4), number(3)],
    ]),
  ).toEqual([
    [3, 3],
    [4, 3],
  ]);
});

test("a text that begins with an apostrophe gets a second one: Excel takes the first for its own mark", () => {
  const sent = (words: string): unknown => sentValues([[text(words)]]);
  expect(sent("'s-Hertogenbosch")).toEqual([["''s-Hertogenbosch"]]);
  expect(sent("Foto's'")).toEqual([["Foto's'"]]);
  expect(sentValues([[formula("'Blad 1'!A1")]])).toEqual([["='Blad 1'!A1"]]);
});

test("a text of which Excel took the mark for a sign goes without a second one", () => {
  expect(sentValues([[{ kind: "text", text: "'s-Hertogenbosch", isUnmarked: true }]])).toEqual([["'s-Hertogenbosch"]]);
  expect(sentValues([[{ kind: "text", text: "'s-Hertogenbosch", isUnmarked: false }]])).toEqual([
    ["''s-Hertogenbosch"],
  ]);
});

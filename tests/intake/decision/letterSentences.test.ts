import { letterFacts } from "../../../src/intake/decision/letterFacts";
import { letterSentences, letterText } from "../../../src/intake/decision/letterSentences";

test.each<[string, string, readonly string[]]>([
  [
    "a line break in a sentence",
    "Er zijn 88.000\nplekken nodig. Dat is veel.",
    ["Er zijn 88.000 plekken nodig.", "Dat is veel."],
  ],
  ["soft hyphens and hard blanks", "88\u00a0000 op\u00advang\u00adplekken", ["88 000 opvangplekken"]],
  [
    "a list",
    "De verdeling:\n• Drenthe: 10\n• Zeeland: 20\nIn totaal 30.",
    ["De verdeling:", "• Drenthe: 10", "• Zeeland: 20", "In totaal 30."],
  ],
  ["a page in a sentence", "Er zijn 88.000\nPagina 1 van 3\nplekken nodig.", ["Er zijn 88.000 plekken nodig."]],
  ["a number that was cut in two", "Er zijn 88.\n000 plekken.", ["Er zijn 88.000 plekken."]],
])("%s", (_what, letter, expected) => {
  expect(letterSentences(letter)).toEqual(expected);
});

test("the text of a letter has no marks of ours", () => {
  expect(letterText("Lijst:\n• een\n• twee")).toBe("Lijst: • een • twee");
});

describe("a number of places that a line break or a page may have cut", () => {
  test.each<[string, readonly number[]]>([
    ["In totaal zijn 88.\n000 opvangplekken nodig.", [88_000]],
    ["In totaal zijn 88.\u200b000 opvangplekken nodig.", [88_000]],
    ["In totaal zijn 88\n000 opvangplekken nodig.", [88_000]],
    ["In totaal zijn 88.\n300 opvangplekken nodig.", []],
    ["In totaal zijn\n12\n300 opvangplekken nodig.", []],
    ["In totaal zijn\n12\n88.300 opvangplekken nodig.", [88_300]],
    ["Er zijn 000 plekken nodig.", []],
  ])("%j", (letter, expected) => {
    expect(letterFacts(letter).totals.map(({ places }) => places)).toEqual(expected);
  });
});

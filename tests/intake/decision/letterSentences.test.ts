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

describe("what a letter has between its sentences", () => {
  test.each<[string, string, readonly string[]]>([
    ["blank lines", "Een.\n\n\nTwee.", ["Een.", "Twee."]],
    ["nothing at all", "", []],
    ["a line behind an item that begins with a capital begins a sentence", "• een\nTwee drie", ["• een", "Twee drie"]],
    ["one with blanks before its capital too", "• een\n  Twee drie", ["• een", "Twee drie"]],
    ["one that goes on does not", "• een\nvan de Drie", ["• een van de Drie"]],
    ["one behind a sentence does not", "er is een\nTwee", ["er is een Twee"]],
    ["a sign that we use ourselves", "een\u0000twee", ["een twee"]],
    ["the number of a page", "er zijn\n 12 \nplekken", ["er zijn plekken"]],
    ["a number of which nobody knows whether it is a page", "er zijn\n 12 \n300 plekken", ["er zijn 12. 300 plekken"]],
    ["a page with a word", "er zijn\nPagina 12\n300 plekken", ["er zijn 300 plekken"]],
    ["a page of several", "er zijn\n2/3\n300 plekken", ["er zijn 300 plekken"]],
    ["a page between strokes", "er zijn\n- 12 -\n300 plekken", ["er zijn 300 plekken"]],
    ["blanks around it", "  er zijn 88.\n000 plekken  ", ["er zijn 88.000 plekken"]],
  ])("%s", (_what, letter, expected) => {
    expect(letterSentences(letter)).toEqual(expected);
  });

  test("a sentence is cut off at 600 signs, and a letter at 40,000", () => {
    expect(letterSentences("x".repeat(601))).toEqual(["x".repeat(600)]);
    expect(letterText("x".repeat(40_001))).toHaveLength(40_000);
  });
});

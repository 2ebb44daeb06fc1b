import { areOthers, isAboutOthers, isDifference, leavesOut } from "../../../src/intake/decision/otherPlaces";

const described = (part: Partial<Record<"before" | "between" | "clause", string>>) => ({
  before: "",
  between: "",
  clause: "",
  ...part,
});

test.each<[string, Partial<Record<"before" | "between" | "clause", string>>]>([
  ["12.000 extra plekken", { between: " extra" }],
  ["12.000 plekken erbij", { clause: " erbij" }],
  ["500 plekken bij komen", { clause: " bij komen om" }],
  ["84.340 plekken voor volwassenen", { clause: " voor volwassenen" }],
  ["een buffer van 5.000 plekken", { before: "een buffer van " }],
  ["per 1.000 plekken", { before: "inwoners per " }],
  ["72.000 plekken bezet", { clause: " bezet" }],
])("other places: %s", (sentence, part) => {
  expect(areOthers(described(part), sentence)).toBe(true);
});

test("places that must be there are not there already", () => {
  const clause = " beschikbaar zijn";
  expect(areOthers(described({ clause }), "Er moeten 88.000 plekken beschikbaar zijn")).toBe(false);
});

test.each<[string, boolean]>([
  ["Er komen per week 500 plekken.", true],
  ["Maandelijks zijn 500 plekken nodig.", true],
  ["Gemiddeld zijn er 300 plekken nodig.", true],
  ["Nu zijn er 72.000 plekken.", true],
  ["Nu zijn er 88.000 plekken nodig.", false],
  ["Per 1 januari 2027 zijn 88.000 plekken nodig.", false],
])("a sentence about others: %s", (sentence, expected) => {
  expect(isAboutOthers(sentence)).toBe(expected);
});

test.each<[string, boolean]>([
  ["88.000 plekken exclusief amv", true],
  ["88.000 plekken, naast de plekken voor amv", true],
  ["88.000 plekken inclusief amv", false],
])("something does not count: %s", (sentence, expected) => {
  expect(leavesOut(sentence)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["", " meer dan nu", true],
  ["een stijging van ", "", true],
  ["met circa ", "", true],
  ["naar ", "", false],
])("a difference: %j number %j", (before, after, expected) => {
  expect(isDifference(before, after)).toBe(expected);
});

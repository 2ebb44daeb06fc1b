import { daysOfTotal, decisionDays, referenceDays } from "../../../src/intake/decision/letterDays";

test.each<[string, readonly string[]]>([
  ["Op 1 januari 2027 zijn 88.000 opvangplekken nodig.", ["2027-01-01"]],
  ["Gemeenten moeten op 1-1-2027 88.000 plekken hebben.", ["2027-01-01"]],
  ["88.000 plekken op 1 januari 2027, 4.000 meer dan op 1 januari 2026", ["2027-01-01"]],
  ["88.000 plekken op 1 januari 2027 en 90.000 op 1 juli 2027", ["2027-01-01", "2027-07-01"]],
  ["De minister heeft op 12 november 2026 besloten dat 88.000 plekken nodig zijn.", []],
  ["De opgave geldt tot 1 januari 2027.", []],
  ["Op 31 februari 2027 zijn 88.000 plekken nodig.", []],
])("the day of a total: %s", (sentence, expected) => {
  expect(daysOfTotal(sentence)).toEqual(expected);
});

test("a day with per or peildatum is one wherever it stands; one of the decision is another", () => {
  const text = "Nodig per 1 januari 2027. Peildatum: 1-7-2027. Vastgesteld op 12 november 2026.";
  expect([referenceDays(text), decisionDays(text)]).toEqual([["2027-01-01", "2027-07-01"], ["2026-11-12"]]);
});

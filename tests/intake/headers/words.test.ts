/** The words of a header, the last part of a path of topics, and what stands in brackets. */
import { lastSegment, withoutBrackets, wordsOf } from "../../../src/intake/headers/words";

test.each<[string, readonly string[]]>([
  ["Aantal inwoners", ["aantal", "inwoners"]],
  ["AantalInwoners_5", ["aantal", "inwoners", "5"]],
  ["inw-2025", ["inw", "2025"]],
  ["inw2025", ["inw", "2025"]],
  ["2025inw", ["2025", "inw"]],
  ["AANT_INW", ["aant", "inw"]],
  ["Súdwest-Fryslân", ["sudwest", "fryslan"]],
  ["amv's", ["amvs"]],
  ["amv’s", ["amvs"]],
  ["Opgave  (totaal)", ["opgave", "totaal"]],
  [" ", []],
])("the words of %s", (header, words) => {
  expect(wordsOf(header)).toEqual(words);
});

describe("of a path of topics the last one counts", () => {
  test.each([
    ["Bevolking/Leeftijd/Jonger dan 5 jaar", "Jonger dan 5 jaar"],
    ["Bevolking/Leeftijd", "Leeftijd"],
    ["Bevolking /Leeftijd", "Leeftijd"],
    ["Aantal/%inwoners", "%inwoners"],
    ["Bevolking/x 2025", "x 2025"],
    ["a) Bevolking/Leeftijd", "Leeftijd"],
    ["(in) Bevolking/Leeftijd", "Leeftijd"],
    ["  Inwoners ", "Inwoners"],
    ["", ""],
  ])("%j: %j", (header, segment) => {
    expect(lastSegment(header)).toBe(segment);
  });

  test.each([
    ["in brackets", "Inwoners (man/vrouw)"],
    ["in brackets within brackets", "Inwoners ((man) of/vrouw samen)"],
    ["before a number", "Inwoners/2025 totaal"],
    ["in a number", "Taakstelling 2024/1"],
    ["before a blank", "Voorsprong/ achterstand"],
    ["after a letter", "A/Bevolking"],
    ["before a letter", "Inwoners/m"],
    ["before a letter with a short number", "Inwoners/x 202"],
    ["behind a number", "Aantal 5/Leeftijd"],
    ["at the end", "Inwoners/"],
    ["at the begin", "/Inwoners"],
  ])("a stroke %s divides nothing: %s", (_where, header) => {
    expect(lastSegment(header)).toBe(header);
  });
});

test.each([
  ["Inwoners (x 1.000)", "Inwoners", "x 1.000"],
  ["Inwoners [aantal] (x 1.000)", "Inwoners", "aantal x 1.000"],
  ["(totaal) Inwoners", "Inwoners", "totaal"],
  ["Aantal(x)inwoners", "Aantal inwoners", "x"],
  ["Aantal ((x) y)", "Aantal (  y)", "x"],
  ["Inwoners", "Inwoners", ""],
  ["Inwoners ()", "Inwoners", ""],
  ["Inwoners (a", "Inwoners (a", ""],
  ["Inwoners a)", "Inwoners a)", ""],
])("%s is %s with %j in brackets", (header, text, inside) => {
  expect(withoutBrackets(header)).toEqual({ text, inside });
});

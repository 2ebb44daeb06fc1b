import { lowerEnd, placeMentions } from "../../../src/intake/decision/placeMentions";

const seen = (sentence: string) => placeMentions(sentence).map(({ digits }) => digits);

test.each<[string, readonly string[]]>([
  ["Er zijn 88.000 opvangplekken nodig.", ["88.000"]],
  ["Het aantal opvangplekken is 88.000.", ["88.000"]],
  ["In 2027 zijn 2000 plekken nodig.", ["2000"]],
  ["In 2027 zijn opvangplekken nodig.", []],
  ["Voor 2027 opvangplekken.", []],
  ["Dat kost 5.000 euro aan plekken.", []],
])("a number with its noun: %s", (sentence, expected) => {
  expect(seen(sentence)).toEqual(expected);
});

test.each<[string, number | null]>([
  ["tussen 85.000 en 88.000 plekken", 85_000],
  ["tussen de 85.000 en de 88.000 plekken", 85_000],
  ["in 2027 en 88.000 plekken in 2028", null],
  ["88.000 plekken", null],
])("the lower end of a range: %s", (sentence, expected) => {
  expect(placeMentions(sentence).map(lowerEnd)[0]).toBe(expected);
});

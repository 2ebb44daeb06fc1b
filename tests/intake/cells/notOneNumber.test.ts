import { notOneNumber } from "../../../src/intake/cells/notOneNumber";
import { outcome, QUOTA_2024_I, read } from "../corpus";

test.each([
  ["ca. 120", "approximate"],
  ["circa 2.100", "approximate"],
  ["± 300", "approximate"],
  ["+/- 300", "approximate"],
  ["~300", "approximate"],
  [">= 300", "approximate"],
  ["ten minste 300", "approximate"],
  ["300+", "approximate"],
  ["3.500 - 3.600", "approximate"],
  ["300 à 400 plekken", "approximate"],
  ["tussen 300 en 400", "approximate"],
  ["120 (waarvan 20 amv)", "severalNumbers"],
  ["120, waarvan 20 amv", "severalNumbers"],
  ["100 + 20", "severalNumbers"],
  ["100 (90)", "severalNumbers"],
  ["3 en 4", "severalNumbers"],
  ["100 woningen", "wordsBeside"],
  ["100 pl", "wordsBeside"],
  ["100pl", "wordsBeside"],
  ["3.553 (definitief)", "wordsBeside"],
  ["nog 300", "wordsBeside"],
  ["140-5", "unreadable"],
  ["12 34", "unreadable"],
  ["=100+20", "unreadable"],
  ["140 (opmaak ;;;)", "unreadable"],
  ["133O810", "unreadable"],
  ["0x1AC", "unreadable"],
  ["35%", "unreadable"],
  ["vervallen", "unreadable"],
])("%s is %s", (text, expected) => {
  expect(notOneNumber(text)).toBe(expected);
});

test("a column in which all cells are so is no column without numbers: each line is said", async () => {
  const reading = await read("Taakstelling 2024-I\nZwolle;circa 140\nAlmere;circa 250\n", QUOTA_2024_I);
  expect(outcome(reading)).toBe("geweigerd: reading.noRows");
  const said = reading.meldingen.filter(({ code }) => code === "reading.approximate");
  expect(said.map(({ regels }) => regels)).toEqual([[2], [3]]);
});

/** What a cell says as text: on one line, without what nobody sees. */
import { shownText, textOf } from "../../../src/intake/cells/cell";

test.each<[unknown, string]>([
  ["Capelle aan den IJssel", "Capelle aan den IJssel"],
  ["~", "~"],
  ["", ""],
  [" ", ""],
  [" Zwolle", "Zwolle"],
  ["Zwolle ", "Zwolle"],
  ["De  Bilt", "De Bilt"],
  ["\u00a0", ""],
  ["De\u00a0Bilt", "De Bilt"],
  ["\u00a0De\u00a0\u2009Bilt\t", "De Bilt"],
  ["De\r\nBilt", "De Bilt"],
  ["De\u0001\u007fBilt", "De Bilt"],
  ["Su\u0301dwest", "Súdwest"],
  ["133\u200b810", "133810"],
  ["\u202eZwolle", "Zwolle"],
  [1.5, "1.5"],
  [0, "0"],
  [true, "WAAR"],
  [false, "ONWAAR"],
  [new Date("2025-01-01T00:00:00Z"), "2025-01-01"],
  [new Date(NaN), ""],
  [null, ""],
  [undefined, ""],
])("%p says %p", (cell, text) => {
  expect(textOf(cell)).toBe(text);
});

test("a sentence shows sixty signs of a text, and that there were more", () => {
  const sixty = "x".repeat(60);
  expect(shownText(sixty)).toBe(sixty);
  expect(shownText(`${sixty}y`)).toBe(`${sixty}…`);
});

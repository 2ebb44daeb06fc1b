import { shownOtherwise } from "../../../src/intake/source/odsShown";

test.each<[number, string | null, string | null]>([
  [3553, null, null],
  [3553, "3.553", null],
  [3553, " 3553 ", null],
  [3553, "ca. 3553", null],
  [3553, "€ 3.553", "€ 3553"],
  [3553, "EUR 3.553", "€ 3553"],
  [3553, "3.553 neuro", null],
  [3553, "", "3553 (getoond als niets)"],
  [3553, "n.v.t.", "3553 (getoond als n.v.t.)"],
  [3553, "-3553", "-3553"],
  [3553, "− 3553", "-3553"],
  [-3553, "-3553", null],
  [1, "WAAR", "WAAR"],
  [1, "TRUE", "TRUE"],
  [0, "ONWAAR", "ONWAAR"],
  [0, "-", null],
  [0, "geen", null],
  [0, "€ -", "€ 0"],
])("%j that is shown as %j is %j", (value, text, expected) => {
  expect(shownOtherwise(value, text)).toBe(expected);
});

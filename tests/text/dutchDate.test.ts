import { dutchDate } from "../../src/text/dutchDate";

test.each([
  ["2026-02-27", "27 februari 2026"],
  ["2024-01-01", "1 januari 2024"],
  ["2022-12", "december 2022"],
  ["2021", "2021"],
])("the date %s is shown as far as its source gives it: %s", (iso, text) => {
  expect(dutchDate(iso)).toBe(text);
});

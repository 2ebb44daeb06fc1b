/** The inhabitants that are shipped for the year that lies nearest. */
import { agreesWithKnown, knownInhabitants, nearestYear } from "../../../src/intake/rules/knownInhabitants";
import { municipalities } from "../../../src/reference/regions";

test.each([
  [2010, 2022],
  [2022, 2022],
  [2024, 2024],
  [2025, 2025],
  [2030, 2025],
  [null, 2025],
])("nearest to %p lies %i", (year, nearest) => {
  expect(nearestYear(year)).toBe(nearest);
});

test("a region or a year that is not shipped is not known", () => {
  expect(knownInhabitants("GM0193", 2025)).toBe(133_810);
  expect(knownInhabitants("GM0193", 2021)).toBeNull();
  expect(knownInhabitants("GM9999", 2025)).toBeNull();
});

test("a count agrees within a tenth: of 11.000 those are 9.900 to 12.100", () => {
  const round = municipalities().find(({ code }) => (knownInhabitants(code, 2025) ?? 1) % 10 === 0);
  const code = round?.code ?? "";
  const known = knownInhabitants(code, 2025) ?? 0;
  const agrees = (count: number): boolean => agreesWithKnown(code, count, 2026);
  expect([known - known / 10, known, known + known / 10].map(agrees)).toEqual([true, true, true]);
  expect([known - known / 10 - 1, known + known / 10 + 1].map(agrees)).toEqual([false, false]);
});

test("nothing agrees with what is not known", () => {
  expect(agreesWithKnown("GM9999", 0, 2025)).toBe(false);
});

/** How often a quota is worked out for a sheet with many half-years, counted: once for each municipality and half-year. */
import * as quota from "../../src/housing/housingQuota";
import { cell, column, rowsOf } from "./cell";

jest.mock("../../src/housing/housingQuota", () => {
  const real = jest.requireActual<typeof quota>("../../src/housing/housingQuota");
  return { ...real, housingQuota: jest.fn(real.housingQuota) };
});

const counted = jest.mocked(quota.housingQuota);
const halfYears = ["2023-I", "2023-II", "2024-I", "2025-I", "2025-II", "2023-I", "2023-II", "2024-I"];

test("342 municipalities in eight columns of five half-years are worked out five times each, and not again", () => {
  const codes = column(...rowsOf(cell("GEMEENTEN")).map(([code]) => code));
  const first = halfYears.map((halfYear) => cell("TAAKSTELLING", codes, halfYear));
  expect(counted).toHaveBeenCalledTimes(5 * 342);
  expect(halfYears.map((halfYear) => cell("TAAKSTELLING", codes, halfYear))).toEqual(first);
  expect(counted).toHaveBeenCalledTimes(5 * 342);
});

test("another national number or another way of rounding is worked out by itself", () => {
  const codes = column("GM0344", "GM0363", "GM0014", "GM0153", "GM0518");
  const [published, statutory, more] = [
    cell("TAAKSTELLING", codes, "2024-I", 10_001, "gepubliceerd"),
    cell("TAAKSTELLING", codes, "2024-I", 10_001, "wettelijk"),
    cell("TAAKSTELLING", codes, "2024-I", 20_002, "gepubliceerd"),
  ].map((answer) => rowsOf(answer).map(([persons]) => Number(persons)));
  expect(statutory).not.toEqual(published);
  more?.forEach((persons, row) => expect(Math.abs(persons - 2 * (published?.[row] ?? NaN))).toBeLessThanOrEqual(1));
});

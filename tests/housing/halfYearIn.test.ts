import { halfYearIn } from "../../src/housing/halfYear";

describe("the half-year that the header of a column names", () => {
  test.each([
    ["Taakstelling 2024-I", { year: 2024, half: 1 }],
    ["Taakstelling 2023 II (personen)", { year: 2023, half: 2 }],
    ["2025-2", { year: 2025, half: 2 }],
    ["taakstelling 2024 - ii", { year: 2024, half: 2 }],
  ])("%s", (header, halfYear) => {
    expect(halfYearIn(header)).toEqual(halfYear);
  });

  test.each([
    "Taakstelling",
    "Taakstelling 2024",
    "Inwoners 1-1-2023",
    "2024-III",
    "Stand 12024-I",
    "2024-12",
    "2024 in",
  ])("%s names none", (header) => {
    expect(halfYearIn(header)).toBeNull();
  });
});

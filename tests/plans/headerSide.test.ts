import { headerSide } from "../../src/plans/headerSide";

const layout = {
  inputs: {
    "Maand 1 (invoer)": "count",
    "Aandeel (invoer)": "share",
    "Van (invoer)": "date",
    "Verschoonbaar (invoer)": "yes",
    "Telt (invoer)": { choices: ["officieel", "berekend"] },
  },
  formulas: {
    Opgave: { template: "1", format: "#,##0" },
    Oordeel: { template: '"OK"', format: "General" },
  },
} as const;
const found = {
  headers: ["Naam", "Inwoners", "Oordeel"],
  rows: [
    ["Almere", "", "OK"],
    ["Urk", 21_000, "OK"],
  ],
};
const sides = (...headers: readonly string[]): readonly string[] =>
  headers.map((header) => headerSide(header, layout, found));

describe("a header", () => {
  test("stands to the right above numbers and days that people type", () => {
    expect(sides("Maand 1 (invoer)", "Aandeel (invoer)", "Van (invoer)")).toEqual(["Right", "Right", "Right"]);
  });

  test("stands to the left above words that people choose", () => {
    expect(sides("Verschoonbaar (invoer)", "Telt (invoer)")).toEqual(["Left", "Left"]);
  });

  test("stands to the right above what is computed as a number, to the left above words", () => {
    expect(sides("Opgave", "Oordeel")).toEqual(["Right", "Left"]);
  });

  test("follows what stands in the rows where nothing else tells, also when the first of them is blank", () => {
    expect(sides("Naam", "Inwoners", "Onbekend")).toEqual(["Left", "Right", "Left"]);
  });
});

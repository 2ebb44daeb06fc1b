import { shapeOf } from "../../src/intake/shapeOf";
import { DECISION, QUOTA_2024_I } from "./corpus";

const shape = (headers: readonly string[], titles: readonly string[] = []): string =>
  shapeOf(QUOTA_2024_I, { headers, titles });

describe("answers are remembered for sources of one shape", () => {
  test("that have the same headers, and the same titles but for their numbers", () => {
    const spring = shape(["Gemeente", "Aantal"], ["Taakstelling 2024-I"]);
    expect(shape(["gemeente ", "AANTAL"], ["Taakstelling 2023-I"])).toBe(spring);
    expect(shape(["Gemeente", "Aantal"], ["Realisatie 2024"])).not.toBe(
      shape(["Gemeente", "Aantal"], ["Achterstand 2024"]),
    );
    expect(shape(["Gemeente", "Aantal"])).not.toBe(shape(["Gemeente", "Personen"]));
  });

  test("that are asked for the same", () => {
    expect(shapeOf(DECISION, { headers: ["Aantal"], titles: [] })).not.toBe(shape(["Aantal"]));
  });

  test("and never for a list of which no header and no title says what it is", () => {
    expect(shape([])).toBe("");
    expect(shape(["", ""], ["2024", "–"])).toBe("");
    expect(shape([], ["Gehuisvest in 2024-I"])).not.toBe("");
  });
});

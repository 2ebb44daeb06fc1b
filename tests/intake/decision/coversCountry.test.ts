import { coversCountry } from "../../../src/intake/decision/coversCountry";
import { municipalities, municipalitiesOf, provinces } from "../../../src/reference/regions";
import { DECISION, read } from "../corpus";

const codes = (regions: readonly { readonly code: string }[]) => regions.map(({ code }) => code);

describe("rows about the whole country", () => {
  test("name every province, or all municipalities of it", () => {
    expect(coversCountry(codes(provinces))).toBe(true);
    expect(coversCountry(codes(municipalities()))).toBe(true);
    const mixed = [...codes(provinces).filter((code) => code !== "PV22"), ...codes(municipalitiesOf("PV22"))];
    expect(coversCountry(mixed)).toBe(true);
    expect(coversCountry(mixed.slice(0, -1))).toBe(false);
    expect(coversCountry([])).toBe(false);
  });

  test("a list of one province has a total of its own, which is said", async () => {
    const { meldingen } = await read("Gemeente;Opgave\nZeist;200\nAmersfoort;500\nTotaal;700\n", DECISION);
    expect(meldingen.map(({ code, ernst }) => [code, ernst])).toContainEqual(["reading.partOfCountry", "let op"]);
  });
});

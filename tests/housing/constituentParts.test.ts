import { constituentParts } from "../../src/housing/constituentParts";
import { endOfMunicipality } from "../../src/housing/endOfMunicipality";
import { municipalitiesIn } from "../../src/housing/municipalitiesIn";
import { municipalities, municipalitiesOf } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

const firstHalf = (year: number) => ({ year, half: 1 }) as const;
const secondHalf = (year: number) => ({ year, half: 2 }) as const;

describe("the parts of a municipality after a boundary change (art. 30)", () => {
  const parts = (code: string, year: number): unknown => {
    const result = constituentParts(code, firstHalf(year));
    return result.ok ? result.value : result.problems.map(sentence);
  };

  test("are those that came between the reference date of the inhabitants and the half-year", () => {
    // Reference date 1-1-2026, Wijdemeren goes over on 1-1-2027.
    expect(parts("GM0402", 2027)).toEqual({ codes: ["GM1696"], isNew: false });
    expect(constituentParts("GM0402", secondHalf(2027))).toEqual({
      ok: true,
      value: { codes: ["GM1696"], isNew: false },
    });
    expect(parts("GM0402", 2026)).toEqual({ codes: [], isNew: false });
    // Reference date 1-1-2027: Wijdemeren is counted in Hilversum by then.
    expect(parts("GM0402", 2028)).toEqual({ codes: [], isNew: false });
  });

  test("of a merger are the whole of it: the municipality itself was not there", () => {
    expect(parts("GM1992", 2023)).toEqual({ codes: ["GM0501", "GM0530", "GM0614"], isNew: true });
    expect(parts("GM1992", 2022)).toEqual({ codes: [], isNew: false });
  });

  test("count from the 1 January after a change in the course of a year", () => {
    // Weesp went over on 24-3-2022.
    const weesp = (halfYear: Parameters<typeof constituentParts>[1]) => constituentParts("GM0363", halfYear);
    expect(weesp(secondHalf(2022))).toEqual({ ok: true, value: { codes: [], isNew: false } });
    expect(weesp(firstHalf(2023))).toEqual({ ok: true, value: { codes: ["GM0457"], isNew: false } });
    expect(weesp(firstHalf(2024))).toEqual({ ok: true, value: { codes: [], isNew: false } });
  });

  test("of a split have no formula, unless the figures were divided already", () => {
    expect(parts("GM0757", 2021)).toEqual([
      "De gemeente Haaren (GM0788) is op 1 januari 2021 verdeeld. Gedeputeerde staten stellen dan de inwoners vast (art. 30). Vul die in LRT_Inwoners in en haal Haaren daar weg.",
    ]);
    expect(constituentParts("GM0757", firstHalf(2021), (code) => code !== "GM0788")).toEqual({
      ok: true,
      value: { codes: [], isNew: false },
    });
    expect(parts("GM0757", 2022)).toEqual({ codes: [], isNew: false });
  });
});

describe("the municipalities of a half-year", () => {
  const codesIn = (year: number, province = "NL") =>
    municipalitiesIn(province, firstHalf(year)).map(({ code }) => code);

  test("are 342 until Wijdemeren goes over into Hilversum on 1-1-2027, and 341 from then on", () => {
    expect(codesIn(2026)).toEqual(municipalities().map(({ code }) => code));
    expect(municipalitiesIn("NL", secondHalf(2026))).toHaveLength(342);
    expect(codesIn(2027)).toEqual(codesIn(2026).filter((code) => code !== "GM1696"));
    expect(codesIn(2030)).toHaveLength(341);
    expect(codesIn(2027, "PV27")).toHaveLength(43);
    expect(codesIn(2027, "PV20")).toEqual(municipalitiesOf("PV20").map(({ code }) => code));
  });

  test("no longer hold one that ended on the first day, nor before", () => {
    expect(endOfMunicipality("GM1696", secondHalf(2026))).toEqual([]);
    expect(endOfMunicipality("GM1696", firstHalf(2027)).map(({ newCode }) => newCode)).toEqual(["GM0402"]);
    expect(endOfMunicipality("GM0788", firstHalf(2024)).map(({ newCode }) => newCode)).toEqual([
      "GM0757",
      "GM0824",
      "GM0855",
      "GM0865",
    ]);
  });
});

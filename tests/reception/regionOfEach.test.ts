import fc from "fast-check";
import { type RegionLine, regionOfEach } from "../../src/reception/regionOfEach";
import { municipalitiesOf } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

const FLEVOLAND = "PV24";
/** Almere, Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde. */
const municipalities = municipalitiesOf(FLEVOLAND);
const halves: readonly RegionLine[] = municipalities.map(({ code }, index) => ({
  municipality: code,
  region: index < 3 ? "Zuid" : "Noord",
}));

const codesOf = (lines: readonly RegionLine[], province = FLEVOLAND): readonly unknown[] => {
  const read = regionOfEach(province, lines);
  if (read.ok) return read.value;
  for (const found of read.problems) expect(sentence(found)).not.toMatch(/[{}]/u);
  return read.problems.map(({ code, position }) => (position === undefined ? code : [code, position]));
};
/** The lines with another one in the place of the first. */
const withFirst = (...first: readonly RegionLine[]): readonly RegionLine[] => [...first, ...halves.slice(1)];

describe("the region of each municipality", () => {
  test("stands in the order of the municipalities, by code or by name", () => {
    const regions = ["Zuid", "Zuid", "Zuid", "Noord", "Noord", "Noord"];
    expect(codesOf(halves)).toEqual(regions);
    expect(codesOf(withFirst({ municipality: "almere", region: "Zuid" }))).toEqual(regions);
  });

  test("is one region where its name differs in case, hyphens and blanks only, as the first municipality has it", () => {
    const spelled = ["Oost Flevoland", "oost-flevoland", " OOST  FLEVOLAND ", "West", "west", "West"];
    const lines = halves.map((line, index) => ({ ...line, region: spelled[index] ?? "" }));
    expect(codesOf(lines)).toEqual([...Array<string>(3).fill("Oost Flevoland"), ...Array<string>(3).fill("West")]);
  });

  test("is told apart by signs where a name has nothing else", () => {
    const lines = halves.map((line, index) => ({ ...line, region: index < 3 ? "-" : "--" }));
    expect(codesOf(lines)).toEqual(["-", "-", "-", "--", "--", "--"]);
  });

  test("a line that stands twice counts once; two regions, or one without a name, are refused", () => {
    const almere = { municipality: "GM0034", region: "Zuid" };
    expect(codesOf(withFirst(almere, almere, { ...almere, region: "zuid " }))).toEqual(codesOf(halves));
    expect(codesOf(withFirst(almere, { ...almere, region: "Noord" }))).toEqual(["regions.twice"]);
    expect(codesOf(withFirst(almere, { ...almere, region: " " }))).toEqual(["regions.blankToo"]);
  });

  test("names who has none, once for all of them", () => {
    const read = regionOfEach(FLEVOLAND, [{ municipality: "GM0034", region: "  " }, ...halves.slice(3)]);
    expect(read.ok ? [] : read.problems.map(sentence)).toEqual([
      "3 gemeenten hebben geen regio, zoals Almere. Vul die in op het blad Regio-indeling.",
    ]);
    expect(codesOf(halves.slice(1))).toEqual(["regions.lacking"]);
  });

  test("refuses what is of another province, no municipality, unknown or ended, each with its line, all at once", () => {
    expect(
      codesOf([
        { municipality: "GM0344", region: "Zuid" },
        { municipality: "PV24", region: "Zuid" },
        { municipality: "Nergenshuizen", region: "Zuid" },
        { municipality: "Weesp", region: "Zuid" },
        ...halves,
      ]),
    ).toEqual([
      ["regions.elsewhere", 0],
      ["regions.notAMunicipality", 1],
      ["reference.unknownRegion", 2],
      ["reference.mergedMunicipality", 3],
    ]);
    expect(codesOf(halves, "GM0034")).toEqual(["regions.notAProvince"]);
  });

  test("does not depend on the order of the lines", () => {
    const names = fc.constantFrom("Noord", "noord", "Zuid", "Z-uid", "Oost");
    const all = fc
      .tuple(...municipalities.map(() => names))
      .map((chosen) =>
        municipalities.map(({ code }, index): RegionLine => ({ municipality: code, region: chosen[index] ?? "" })),
      );
    const shuffled = all.chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray([...lines, ...lines.slice(0, 2)], { minLength: lines.length + 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([lines, other]) => {
        expect(regionOfEach(FLEVOLAND, other)).toEqual(regionOfEach(FLEVOLAND, lines));
      }),
    );
  });
});

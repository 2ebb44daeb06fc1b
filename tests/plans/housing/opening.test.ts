import { municipalitiesOf } from "../../../src/reference/regions";
import { sentence } from "../../../src/text/sentence";
import { openingOf } from "../../../src/plans/housing/opening";
import { emptyQuotaState } from "../../../src/plans/housing/quotaState";

const flevoland = municipalitiesOf("PV24").map(({ code }) => code);

/** What is said of opening 2027-I of Flevoland when the workbook holds inhabitants of only these municipalities. */
function refusals(known: readonly string[]): readonly string[] {
  const figures = new Map(["NL", ...known].map((code) => [code, code === "NL" ? 18_000_000 : 30_000]));
  const state = { ...emptyQuotaState, ownInhabitants: new Map([[2026, figures]]) };
  const halfYear = { year: 2027, half: 1 } as const;
  const opening = openingOf(state, { province: "PV24", halfYear, rounding: "published", ownNational: 12_000 });
  return opening.ok ? [] : opening.problems.map(sentence);
}

describe("a half-year that opens on inhabitants of the workbook", () => {
  test("has a row per municipality once all of them are there", () => {
    expect(flevoland).toHaveLength(6);
    expect(refusals(flevoland)).toEqual([]);
  });

  test.each([
    // Up to three are named; of more the first three, and how many there are besides.
    [3, 3, null],
    [4, 3, "Er is nog 1 gemeente met zo'n melding."],
    [6, 3, "Er zijn nog 3 gemeenten met zo'n melding."],
  ])("of which %d are missing names %d of them", (missing, named, rest) => {
    const said = refusals(flevoland.slice(missing));
    const codes = said.map((text) => /\((GM\d{4})\) op 1 januari 2026/u.exec(text)?.[1] ?? text);
    expect(codes).toEqual([...flevoland.slice(0, named), ...(rest === null ? [] : [rest])]);
  });

  test("asks for a province that exists", () => {
    const order = { halfYear: { year: 2023, half: 2 }, rounding: "published", ownNational: null } as const;
    for (const province of ["", "PV99", "GM0034", "NL"]) {
      const opening = openingOf(emptyQuotaState, { province, ...order });
      expect(opening.ok ? [] : opening.problems.map(sentence)).toEqual([
        `'${province}' is geen provincie. Kies een provincie.`,
      ]);
    }
  });
});

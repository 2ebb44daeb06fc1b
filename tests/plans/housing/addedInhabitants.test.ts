/** Whose inhabitants a row of the quota table adds to its own (art. 30 Huisvestingswet 2014), by what the workbook knows of the date. */
import type { HalfYear } from "../../../src/housing/halfYear";
import { addedInhabitants } from "../../../src/plans/housing/addedInhabitants";

/** Own inhabitants on 1 January of a year: 20.000 in each of these municipalities. */
const own = (year: number, ...codes: readonly string[]) =>
  new Map([[year, new Map(codes.map((code) => [code, 20_000]))]]);
const none = { kind: "none" };

describe("Wijdemeren goes up in Hilversum on 1 January 2027, after the date of 2027-I, which is 1 January 2026:", () => {
  const [hilversum, wijdemeren] = ["GM0402", "GM1696"];
  const first: HalfYear = { year: 2027, half: 1 };
  const unknown = { kind: "unknown", code: wijdemeren };

  test("its number is added when there is one of both", () => {
    expect(addedInhabitants(hilversum, first, own(2026, hilversum, wijdemeren))).toEqual({
      kind: "counted",
      code: wijdemeren,
    });
  });

  test("nobody can tell without its own number: that of Hilversum may hold it already", () => {
    expect(addedInhabitants(hilversum, first, own(2026, hilversum))).toEqual(unknown);
    expect(addedInhabitants(hilversum, first, own(2025, hilversum, wijdemeren))).toEqual(unknown);
    expect(addedInhabitants(hilversum, first, undefined)).toEqual(unknown);
  });

  test("nothing is added a half-year before, nor to another municipality", () => {
    const both = own(2025, hilversum, wijdemeren);
    expect(addedInhabitants(hilversum, { year: 2026, half: 2 }, both)).toEqual(none);
    expect(addedInhabitants("GM0363", first, own(2026, "GM0363", wijdemeren))).toEqual(none);
  });
});

describe("Weesp went up in Amsterdam on 24 March 2022, after the date of 2023-I, which is 1 January 2022:", () => {
  const [amsterdam, weesp] = ["GM0363", "GM0457"];
  const first: HalfYear = { year: 2023, half: 1 };

  test("the number that is shipped was converted: it holds Weesp", () => {
    expect(addedInhabitants(amsterdam, first, undefined)).toEqual(none);
    expect(addedInhabitants(amsterdam, first, own(2021, amsterdam))).toEqual(none);
    expect(addedInhabitants(amsterdam, first, own(2022, "GM0402"))).toEqual(none);
  });

  test("of an own number nobody can tell", () => {
    expect(addedInhabitants(amsterdam, first, own(2022, amsterdam))).toEqual({ kind: "unknown", code: weesp });
  });

  test("own numbers of both are added", () => {
    expect(addedInhabitants(amsterdam, first, own(2022, amsterdam, weesp))).toEqual({ kind: "counted", code: weesp });
  });
});

describe("one column cannot say it", () => {
  test("of a municipality that is new: Dijk en Waard is the sum of its parts", () => {
    const first: HalfYear = { year: 2022, half: 1 };
    expect(addedInhabitants("GM1980", first, own(2021, "GM0398", "GM0416"))).toEqual(none);
    expect(addedInhabitants("GM1980", first, own(2021, "GM1980"))).toEqual(none);
  });

  test("of a municipality that was split: Haaren went to Boxtel for a part", () => {
    const first: HalfYear = { year: 2021, half: 1 };
    expect(addedInhabitants("GM0757", first, own(2020, "GM0757", "GM0788"))).toEqual(none);
    expect(addedInhabitants("GM0757", first, own(2020, "GM0757"))).toEqual(none);
  });
});

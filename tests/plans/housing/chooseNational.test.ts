import type { HalfYear } from "../../../src/housing/halfYear";
import { chooseNational } from "../../../src/plans/housing/nationalRows";
import { emptyQuotaState, type NationalRow, type QuotaState } from "../../../src/plans/housing/quotaState";

const in2023 = { year: 2023, half: 2 } as const;
const unknown = { year: 2024, half: 2 } as const;
const holding = (...nationalNumbers: readonly NationalRow[]): QuotaState => ({ ...emptyQuotaState, nationalNumbers });
const own = (halfYear: string, version: number, persons: number): NationalRow => ({
  halfYear,
  version,
  persons,
  isOwn: true,
  announced: null,
  source: "",
});
/** The number that counts, and which versions come into the workbook. */
const chosen = (state: QuotaState, halfYear: HalfYear, number: number | null, isInUse = false): unknown => {
  const choice = chooseNational(state, { halfYear, own: number, isInUse });
  if (!choice.ok) return choice.problems.map(({ code }) => code);
  const { persons, added } = choice.value;
  return [persons, added.map((version) => [version.version, version.persons, version.isOwn])];
};

describe("the national number of a half-year that opens", () => {
  test("is the newest one that was published; every version comes into the workbook", () => {
    // 27.300 became 17.600 in November 2023.
    expect(chosen(emptyQuotaState, in2023, null)).toEqual([
      17_600,
      [
        [1, 27_300, false],
        [2, 17_600, false],
      ],
    ]);
  });

  test("is the planner's own where one is given, as a version after those that were published", () => {
    expect(chosen(emptyQuotaState, in2023, 12_345)).toEqual([
      12_345,
      [
        [1, 27_300, false],
        [2, 17_600, false],
        [3, 12_345, true],
      ],
    ]);
  });

  test("that the planner gives as it was published is no version of its own", () => {
    expect(chosen(emptyQuotaState, in2023, 17_600)).toEqual([
      17_600,
      [
        [1, 27_300, false],
        [2, 17_600, false],
      ],
    ]);
  });

  test("that is in the workbook goes before what was published, and is not written again", () => {
    expect(chosen(holding(own("2023-II", 4, 15_000), own("2023-II", 3, 16_000)), in2023, null)).toEqual([15_000, []]);
    expect(chosen(holding(own("2023-II", 4, 15_000)), in2023, 12_345)).toEqual([12_345, [[5, 12_345, true]]]);
    expect(chosen(holding(own("2023-II", 4, 15_000)), in2023, 15_000)).toEqual([15_000, []]);
    expect(chosen(holding(own("2024-I", 4, 15_000)), in2023, 12_345)).toEqual([
      12_345,
      [
        [1, 27_300, false],
        [2, 17_600, false],
        [3, 12_345, true],
      ],
    ]);
  });

  test("that nobody knows stays unknown, until the planner gives one", () => {
    expect(chosen(emptyQuotaState, unknown, null)).toEqual(["housing.nationalQuota.notAvailable"]);
    expect(chosen(emptyQuotaState, unknown, 0)).toEqual([0, [[1, 0, true]]]);
    expect(chosen(holding(own("2024-II", 1, 20_000)), unknown, null)).toEqual([20_000, []]);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53])("is not %d", (number) => {
    expect(chosen(emptyQuotaState, unknown, number)).toEqual(["housing.nationalNotACount"]);
  });
});

describe("a national number of which a first try wrote a part", () => {
  const published: NationalRow = { ...own("2023-II", 1, 27_300), isOwn: false };

  test("is completed, with the same version for the planner's own", () => {
    const versions = [
      [1, 27_300, false],
      [2, 17_600, false],
      [3, 12_345, true],
    ];
    expect(chosen(holding(published), in2023, 12_345)).toEqual([12_345, versions]);
    expect(chosen(holding(own("2023-II", 3, 12_345)), in2023, 12_345)).toEqual([12_345, versions]);
    expect(chosen(holding(published, own("2023-II", 3, 12_345)), in2023, 12_345)).toEqual([12_345, versions]);
  });

  test("stays as it is once somebody reckons with it", () => {
    expect(chosen(holding(published), in2023, null, true)).toEqual([27_300, []]);
    expect(chosen(holding(own("2023-II", 4, 15_000)), in2023, 12_345, true)).toEqual([15_000, []]);
    expect(chosen(emptyQuotaState, in2023, null, true)).toEqual(chosen(emptyQuotaState, in2023, null));
  });

  test("of the planner's own that is published meanwhile keeps its version", () => {
    // Version 1 of 17.600 persons is no version that was published: that one has 27.300.
    expect(chosen(holding(own("2023-II", 1, 17_600)), in2023, 17_600)).toEqual([17_600, []]);
  });

  test("is not completed when a version of it is somebody else's: other persons, another origin, one more", () => {
    expect(chosen(holding(published, own("2023-II", 4, 15_000)), in2023, null)).toEqual([15_000, []]);
    expect(chosen(holding({ ...published, persons: 27_000 }), in2023, null)).toEqual([27_000, []]);
    expect(chosen(holding(own("2023-II", 1, 27_300)), in2023, null)).toEqual([27_300, []]);
  });
});

test("a half-year with one published version gets the planner's own as the second, without a source", () => {
  const spring = { year: 2024, half: 1 } as const;
  expect(chosen(emptyQuotaState, spring, 12_345)).toEqual([
    12_345,
    [
      [1, 18_750, false],
      [2, 12_345, true],
    ],
  ]);
  expect(chosen(emptyQuotaState, spring, 18_750)).toEqual([18_750, [[1, 18_750, false]]]);
  const choice = chooseNational(holding(own("2023-II", 4, 15_000)), { halfYear: in2023, own: 9, isInUse: false });
  expect(choice.ok ? choice.value.added.map(({ source, announced }) => [source, announced]) : []).toEqual([["", null]]);
});

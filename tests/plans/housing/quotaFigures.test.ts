import type { EnteredRow } from "../../../src/plans/housing/enteredRows";
import { type FigureSources, placeKey, withFigures } from "../../../src/plans/housing/quotaFigures";

const autumn = { year: 2023, half: 2 } as const;
const spring = { year: 2024, half: 1 } as const;
const later = { year: 2024, half: 2 } as const;

const [ALMERE, URK] = ["GM0034", "GM0184"] as const;

function row(
  code: string,
  halfYear: EnteredRow["halfYear"],
  housed: unknown,
  rest: Partial<EnteredRow> = {},
): EnteredRow {
  const name = code === ALMERE ? "Almere" : "Urk";
  const entered = { code, name, province: "PV24", halfYear, rounding: "gepubliceerd", months: [housed] };
  return { ...entered, startBalance: 0, successor: null, ...rest };
}

/** The official list asks 10 persons of Almere and 4 of Urk in each half-year. */
const sources: FigureSources = {
  nationalNumbers: [],
  listed: ["2023-II", "2024-I", "2024-II"].flatMap((halfYear) => [
    { halfYear, code: ALMERE, official: 10, counts: true, readAt: "" },
    { halfYear, code: URK, official: 4, counts: true, readAt: "" },
  ]),
  exchanged: new Map(),
  ownInhabitants: new Map(),
};

/** Of each row what it began with, what was asked and what it ends with. */
const balances = (rows: readonly EnteredRow[], rest: Partial<FigureSources> = {}): unknown =>
  withFigures(rows, { ...sources, ...rest }).map(({ beginBalance, quota, endBalance }) => [
    beginBalance,
    quota,
    endBalance,
  ]);

describe("the balance of a municipality", () => {
  test("is what it began with, plus what was housed, minus what was asked, and comes along: 3 + 4 − 10, − 3 + 12 − 10", () => {
    const rows = [row(ALMERE, autumn, 4, { startBalance: 3 }), row(ALMERE, spring, 12)];
    expect(balances(rows)).toEqual([
      [3, 10, -3],
      [-3, 10, -1],
    ]);
    // Rows may stand in any order: the answer keeps it.
    expect(balances([...rows].reverse())).toEqual([
      [-3, 10, -1],
      [3, 10, -3],
    ]);
  });

  test("counts a start balance of a later half-year on top of what came along: −6 + 5", () => {
    expect(balances([row(ALMERE, autumn, 4), row(ALMERE, spring, 10, { startBalance: 5 })])).toEqual([
      [0, 10, -6],
      [-1, 10, -1],
    ]);
  });

  test.each([
    ["a month", row(ALMERE, autumn, "vier"), [0, 10, null]],
    ["its start balance", row(ALMERE, autumn, 4, { startBalance: null }), [null, 10, null]],
  ])("is unknown from where %s is unknown, for this municipality only", (_what, first, figures) => {
    const rows = [first, row(URK, autumn, 4), row(ALMERE, spring, 10), row(URK, spring, 5)];
    expect(balances(rows)).toEqual([figures, [0, 4, 0], [null, 10, null], [0, 4, 1]]);
  });

  test("goes to its successor from the half-year on that the column says, once: −6 + 1 = −5", () => {
    const successor = { code: ALMERE, from: 2 * 2024 };
    const rows = [
      row(ALMERE, autumn, 4),
      row(URK, autumn, 5, { successor }),
      row(ALMERE, spring, 10),
      row(ALMERE, later, 10),
    ];
    expect(balances(rows)).toEqual([
      [0, 10, -6],
      [0, 4, 1],
      [-5, 10, -5],
      [-5, 10, -5],
    ]);
    // One half-year later it stays its own until then.
    const afterwards = rows.map((one) =>
      one.code === URK ? { ...one, successor: { code: ALMERE, from: 4049 } } : one,
    );
    expect(balances(afterwards)).toEqual([
      [0, 10, -6],
      [0, 4, 1],
      [-6, 10, -6],
      [-5, 10, -5],
    ]);
  });

  test("of two municipalities that go into one is added once each, however many rows say so: −6 + 1 − 1", () => {
    const dronten = { ...row("GM0303", autumn, 3), successor: { code: ALMERE, from: 4048 } };
    const urk = row(URK, autumn, 5, { successor: { code: ALMERE, from: 4048 } });
    const listed = [...sources.listed, { halfYear: "2023-II", code: "GM0303", official: 4, counts: true, readAt: "" }];
    const rows = [
      row(ALMERE, autumn, 4),
      urk,
      dronten,
      row(URK, { year: 2023, half: 1 }, 0, { successor: urk.successor }),
    ];
    const first = { halfYear: "2023-I", code: URK, official: 0, counts: true, readAt: "" };
    expect(balances([...rows, row(ALMERE, spring, 10)], { listed: [...listed, first] })).toContainEqual([-6, 10, -6]);
  });
});

describe("what is asked", () => {
  test("is the official number where it counts, plus what was exchanged: 10 + 5", () => {
    const exchanged = new Map([[placeKey(ALMERE, "2023-II"), 5]]);
    const [almere, urk] = withFigures([row(ALMERE, autumn, 0), row(URK, autumn, 0)], { ...sources, exchanged });
    expect([almere?.quota, almere?.exchanged, urk?.quota, urk?.exchanged]).toEqual([15, 5, 4, 0]);
  });

  test("is unknown when an exchange or the official number is no number, and nothing is computed in its place", () => {
    const nationalNumbers = [national(1, 17_600)];
    const exchanged = new Map([[placeKey(ALMERE, "2023-II"), null]]);
    expect(balances([row(ALMERE, autumn, 0)], { nationalNumbers, exchanged })).toEqual([[0, null, null]]);
    const listed = [{ halfYear: "2023-II", code: ALMERE, official: null, counts: true, readAt: "" }];
    expect(balances([row(ALMERE, autumn, 0)], { nationalNumbers, listed })).toEqual([[0, null, null]]);
  });

  test("is computed where no official number counts for this municipality in this half-year", () => {
    const rows = [row(ALMERE, autumn, 0)];
    const computed = (versions: readonly ReturnType<typeof national>[], given = rows): unknown => {
      const listed = [
        { halfYear: "2023-II", code: ALMERE, official: 1, counts: false, readAt: "" },
        { halfYear: "2024-I", code: ALMERE, official: 2, counts: true, readAt: "" },
        { halfYear: "2023-II", code: URK, official: 3, counts: true, readAt: "" },
      ];
      const [found] = withFigures(given, { ...sources, listed, nationalNumbers: versions });
      return [found?.computed, found?.quota];
    };
    // 17.600 × 217.828 / 17.590.672 = 217,94; the newest version counts, wherever it stands.
    expect(computed([national(1, 27_300), national(2, 17_600)])).toEqual([218, 218]);
    expect(computed([national(2, 17_600), national(1, 27_300)])).toEqual([218, 218]);
    expect(computed([{ ...national(3, 1), halfYear: "2024-I" }, national(2, 17_600)])).toEqual([218, 218]);
    expect(computed([])).toEqual([null, null]);
    expect(computed([national(1, 17_600)], [{ ...row(ALMERE, autumn, 0), code: "GM9999" }])).toEqual([null, null]);
  });

  test("is rounded up by the law and to the nearest as published: Urk, 17.600 × 21.468 / 17.590.672 = 21,48", () => {
    const ofUrk = (rounding: string): unknown => {
      const rows = [row(URK, autumn, 0, { rounding })];
      return withFigures(rows, { ...sources, listed: [], nationalNumbers: [national(1, 17_600)] })[0]?.quota;
    };
    expect([ofUrk("gepubliceerd"), ofUrk("wettelijk")]).toEqual([21, 22]);
  });
});

function national(version: number, persons: number) {
  return { halfYear: "2023-II", version, persons, isOwn: false, announced: null, source: "" };
}

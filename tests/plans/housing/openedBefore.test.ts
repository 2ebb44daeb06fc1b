import { goneBefore, openedBefore } from "../../../src/plans/housing/openedBefore";
import { emptyQuotaState, type QuotaRow, type QuotaState } from "../../../src/plans/housing/quotaState";
import { cellsOf, tableOf } from "../tableOf";

const FLEVOLAND = "PV24";
const UTRECHT = "PV26";

/** The overview with these lines, and rows of Almere in the half-years that are still there. */
function state(
  lines: readonly (readonly [string, string])[],
  present: readonly QuotaRow["halfYear"][] = [],
): QuotaState {
  const rows = lines.map(([Halfjaar, Provincie]) => cellsOf("LRT_Halfjaren", { Halfjaar, Provincie }));
  return {
    ...emptyQuotaState,
    tables: { ...emptyQuotaState.tables, LRT_Halfjaren: tableOf("LRT_Halfjaren", { rows }) },
    rows: present.map((halfYear) => ({ halfYear, province: FLEVOLAND }) as QuotaRow),
  };
}

const first = { year: 2023, half: 1 } as const;
const second = { year: 2023, half: 2 } as const;
const third = { year: 2024, half: 1 } as const;

describe("half-years that were opened", () => {
  test("are those of the overview, of this province, oldest first, in whatever order its lines stand", () => {
    const lines = [
      ["2024-I", FLEVOLAND],
      ["2023-I", FLEVOLAND],
      ["2022-II", UTRECHT],
      ["2023-II", FLEVOLAND],
    ] as const;
    expect(openedBefore(state(lines), FLEVOLAND)).toEqual([first, second, third]);
    expect(openedBefore(state(lines), UTRECHT)).toEqual([{ year: 2022, half: 2 }]);
  });

  test("are none where there is no overview, and a line that names no half-year is none", () => {
    expect(openedBefore(emptyQuotaState, FLEVOLAND)).toEqual([]);
    expect(
      openedBefore(
        state([
          ["", FLEVOLAND],
          ["voorjaar", FLEVOLAND],
        ]),
        FLEVOLAND,
      ),
    ).toEqual([]);
  });
});

describe("a half-year whose rows are gone", () => {
  const lines = [
    ["2023-II", FLEVOLAND],
    ["2023-I", FLEVOLAND],
  ] as const;

  test("is the oldest one before the half-year that is asked for", () => {
    expect(goneBefore(state(lines), FLEVOLAND, third)).toEqual(first);
    expect(goneBefore(state(lines, [first]), FLEVOLAND, third)).toEqual(second);
  });

  test("is none where all of them have rows, and the half-year itself and later ones do not count", () => {
    expect(goneBefore(state(lines, [first, second]), FLEVOLAND, third)).toBeNull();
    expect(goneBefore(state(lines), FLEVOLAND, first)).toBeNull();
    expect(goneBefore(state(lines, [first]), FLEVOLAND, second)).toBeNull();
  });

  test("is gone also where another province has rows in it", () => {
    const rows = [{ halfYear: first, province: UTRECHT } as QuotaRow];
    expect(goneBefore({ ...state(lines), rows }, FLEVOLAND, second)).toEqual(first);
  });
});

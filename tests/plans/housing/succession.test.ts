import { heldBy } from "../../../src/plans/cellContent";
import type { HalfYear } from "../../../src/housing/halfYear";
import { emptyQuotaState, type QuotaRow } from "../../../src/plans/housing/quotaState";
import { succeededRows } from "../../../src/plans/housing/succession";

const [HILVERSUM, WIJDEMEREN, AMSTERDAM] = ["GM0402", "GM1696", "GM0363"] as const;
const at = (year: number, half: 1 | 2): HalfYear => ({ year, half });
// Wijdemeren goes into Hilversum on 1 January 2027: 2027-I is half-year 2 × 2027.
const FROM = 4054;

function row(code: string, halfYear: HalfYear, successor: QuotaRow["successor"] = null): QuotaRow {
  const entered = { code, name: code, province: "PV27", halfYear, rounding: "", months: [], startBalance: 0 };
  const figures = { computed: 0, exchanged: 0, quota: 0, beginBalance: 0, realised: 0, endBalance: 0 };
  return { ...entered, ...figures, successor };
}

/** Whose rows get which successor when a half-year opens; or what stands in the way. */
function said(rows: readonly QuotaRow[], opened: readonly string[], halfYear = at(2027, 1)): unknown {
  const found = succeededRows({ ...emptyQuotaState, rows }, new Set(opened), halfYear);
  if (!found.ok) return found.problems.map(({ code, parameters }) => [code, parameters]);
  return found.value.map(({ cells }) => [...cells.values()].map(heldBy));
}

describe("the rows of a municipality that ended", () => {
  const before = [row(WIJDEMEREN, at(2026, 1)), row(WIJDEMEREN, at(2026, 2)), row(HILVERSUM, at(2026, 2))];

  test("say who goes on with its balance, and from when, each of them", () => {
    const both = [
      [WIJDEMEREN, "2026-I", HILVERSUM, FROM],
      [WIJDEMEREN, "2026-II", HILVERSUM, FROM],
    ];
    expect(said(before, [HILVERSUM, AMSTERDAM])).toEqual(both);
    // A half-year later it is the same: it counts from the first one of the new division.
    expect(said(before, [HILVERSUM], at(2027, 2))).toEqual(both);
    const again = before.map((one) =>
      one.code === HILVERSUM ? one : { ...one, successor: { code: HILVERSUM, from: FROM } },
    );
    expect(said(again, [HILVERSUM])).toEqual(both);
  });

  test("stay as they are from that half-year on, before it ended, and when its successor is not in what opens", () => {
    expect(said([row(WIJDEMEREN, at(2027, 1))], [HILVERSUM], at(2027, 2))).toEqual([]);
    expect(said(before, [HILVERSUM, WIJDEMEREN], at(2026, 2))).toEqual([]);
    expect(said(before, [AMSTERDAM])).toEqual([]);
  });

  test("that hand over to somebody else are named with both", () => {
    const other = [row(WIJDEMEREN, at(2026, 2), { code: AMSTERDAM, from: FROM }), row(HILVERSUM, at(2026, 2))];
    const names = { name: "Wijdemeren", other: "Amsterdam", successor: "Hilversum" };
    expect(said(other, [HILVERSUM])).toEqual([["quota.successorTaken", names]]);
    // What another municipality says of itself is no matter here.
    const hilversum = [...before, row(AMSTERDAM, at(2026, 2), { code: "GM0034", from: FROM })];
    expect(said(hilversum, [HILVERSUM])).toHaveLength(2);
  });
});

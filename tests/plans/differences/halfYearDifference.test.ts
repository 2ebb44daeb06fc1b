import { halfYearDifference } from "../../../src/plans/differences/halfYearDifference";
import { readQuotaState, type QuotaState } from "../../../src/plans/housing/quotaState";
import { type BuiltHalfYear, quotaWith } from "../../taskpane/quotaBuilder";

const autumn = { year: 2023, half: 2 } as const;
const spring = { year: 2024, half: 1 } as const;

function stateOf(...halfYears: readonly BuiltHalfYear[]): QuotaState {
  const read = readQuotaState(quotaWith(...halfYears));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe("the difference between two half-years", () => {
  // 17.600 asks 218 persons of Almere, 18.750 asks 235; 200 were housed in the first.
  const state = stateOf(
    { halfYear: "2023-II", province: "PV24", national: [17_600], housed: { GM0034: 200 } },
    { halfYear: "2024-I", province: "PV24", national: [18_750] },
  );

  test("is that of the national number and of each municipality", () => {
    const { quota } = halfYearDifference(state, autumn, spring);
    expect(quota[0]).toEqual({ name: "Landelijk", before: 17_600, after: 18_750 });
    expect(quota.find(({ name }) => name === "Almere")).toEqual({
      name: "Almere",
      before: 218,
      after: 235,
    });
    expect(quota).toHaveLength(7);
  });

  test("is that of the balances too: 18 behind becomes 18 and 235 behind", () => {
    const almere = halfYearDifference(state, autumn, spring).balance.find(({ name }) => name === "Almere");
    expect(almere).toEqual({ name: "Almere", before: -18, after: -253 });
  });

  test("has no figure of a municipality in a half-year in which it is not open", () => {
    const other = stateOf(
      { halfYear: "2023-II", province: "PV24", national: [17_600] },
      { halfYear: "2024-I", province: "PV29", national: [18_750] },
    );
    const { quota } = halfYearDifference(other, autumn, spring);
    expect(quota.find(({ name }) => name === "Almere")).toMatchObject({ before: 218, after: null });
    expect(quota.find(({ name }) => name === "Goes")).toMatchObject({ before: null });
  });

  test("has no national number of a half-year that is not open", () => {
    const { quota, balance } = halfYearDifference(state, autumn, { year: 2030, half: 1 });
    expect(quota[0]).toEqual({ name: "Landelijk", before: 17_600, after: null });
    expect(balance.every(({ after }) => after === null)).toBe(true);
    expect(halfYearDifference(state, { year: 2030, half: 1 }, spring).quota[0]).toEqual({
      name: "Landelijk",
      before: null,
      after: 18_750,
    });
  });
});

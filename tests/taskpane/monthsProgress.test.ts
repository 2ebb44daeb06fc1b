import { readQuotaState } from "../../src/plans/housing/quotaState";
import { monthsProgress, type MonthsProgress } from "../../src/taskpane/housing/monthsProgress";
import { quotaWith } from "./quotaBuilder";

/** Flevoland in 2023-II with these months of its six municipalities, in the order of the sheet. */
function progressOf(...entered: readonly (readonly unknown[])[]): MonthsProgress {
  const content = quotaWith({ halfYear: "2023-II", province: "PV24", national: [17_600] });
  const state = readQuotaState(content);
  if (!state.ok) throw new Error(state.problems.map(({ code }) => code).join(", "));
  const rows = state.value.rows.map((row, index) => ({ ...row, months: entered[index] ?? ["", "", "", "", "", ""] }));
  return monthsProgress(rows);
}

const full = [1, 2, 3, "", "", ""];

describe("how far the months are filled in", () => {
  test("nobody entered anything: no month, and nobody is missing yet", () => {
    expect(progressOf()).toMatchObject({ lastMonth: 0, missing: [], realised: 0, problems: [] });
  });

  test("one that entered month 3 sets the pace: of the others the blanks up to month 3 are named", () => {
    const { lastMonth, missing } = progressOf(full, [1, "", 3, "", "", ""], full, full, full, full);
    expect(lastMonth).toBe(3);
    expect(missing).toEqual([{ name: "Dronten", months: [2] }]);
  });

  test("an entered 0 is not a blank", () => {
    const zero = [0, 0, 0, "", "", ""];
    expect(progressOf(full, zero, zero, zero, zero, zero).missing).toEqual([]);
  });

  test("the task is the sum of quota minus balance: 17.600 over six municipalities without a balance", () => {
    // Art. 29 over Almere, Dronten, Lelystad, Noordoostpolder, Urk and Zeewolde: 218 + 43 + 81 + 48 + 21 + 23.
    expect(progressOf().task).toBe(434);
  });

  test("text in a month is a sentence with its place", () => {
    const { problems } = progressOf([1, "volgt", "", "", "", ""]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("Almere, 2023-II, maand 2: 'volgt'");
  });

  test("a figure that is not known makes the sum unknown, never a smaller sum", () => {
    const state = readQuotaState(quotaWith({ halfYear: "2023-II", province: "PV24", national: [17_600] }));
    if (!state.ok) throw new Error("unreadable");
    const rows = state.value.rows.map((row, index) => (index === 2 ? { ...row, realised: null, quota: null } : row));
    expect(monthsProgress(rows)).toMatchObject({ realised: null, task: null });
  });
});

import fc from "fast-check";
import { allocationPercentage } from "../../src/housing/allocationPercentage";
import { contributions } from "../../src/housing/contribution";
import { occupancy } from "../../src/housing/occupancy";
import { progress } from "../../src/housing/progress";
import { proposeStep } from "../../src/housing/proposeStep";
import { fractionToNumber } from "../../src/numbers/fraction";

describe("the ladder proposes", () => {
  test.each([
    [[5], 0, false, 0, "noBacklog"],
    [[-1], 0, false, 1, "backlog"],
    [[3, -1], 0, false, 1, "backlog"],
    [[-5, -4], 0, false, 2, "backlog"],
    [[-5, -5, -4], 0, false, 3, "backlog"],
    [[-5, -5, -5, -5, -5], 0, false, 4, "backlog"],
    // A backlog of 10 or less does not count; 11 does.
    [[-10], 10, false, 0, "noBacklog"],
    [[-11], 10, false, 1, "backlog"],
    // 0, 3, 8: it grew at both of the last moments, so two moments count as three.
    [[5, -3, -8], 0, false, 3, "backlogGrew"],
    [[-1, -2, -3], 0, false, 4, "backlogGrew"],
    // It must have grown at both moments: not at one of them, and not stayed the same.
    [[2, -3, -3], 0, false, 2, "backlog"],
    [[-5, -3, -8], 0, false, 3, "backlog"],
    [[2, -3, -2], 0, false, 2, "backlog"],
    [[-3, -3, -8], 0, false, 3, "backlog"],
    [[-3, -8], 0, false, 2, "backlog"],
    [[-1, -2, -3, -4, -5], 0, false, 4, "backlogGrew"],
    // Excusable: the step of the moment before stays.
    [[-5, -4], 0, true, 1, "excused"],
    [[-5], 0, true, 0, "excused"],
    [[5], 0, true, 0, "noBacklog"],
  ])("balances %j, threshold %d, excusable %s: step %d", (balances, threshold, isExcused, step, reason) => {
    expect(proposeStep(balances, threshold, isExcused)).toMatchObject({ step, reason });
  });

  test("never a step beyond 4, and none without a backlog now", () => {
    const balances = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(balances, fc.nat(50), fc.boolean(), (line, threshold, isExcused) => {
        const { step } = proposeStep(line, threshold, isExcused);
        expect(step).toBeLessThanOrEqual(4);
        if (-(line.at(-1) ?? 0) <= threshold) expect(step).toBe(0);
      }),
    );
  });
});

describe("progress", () => {
  test("is measured against the corrected quota, and against the months that passed", () => {
    // 163 to do after a lead of 12: 163 of 163 is 1; 40 in three months is 40 of 81,5.
    expect(progress({ quota: 175, realised: 163, beginBalance: 12, months: null })).toEqual({ ok: true, value: 1 });
    expect(progress({ quota: 175, realised: 40, beginBalance: 12, months: 3 })).toEqual({ ok: true, value: 40 / 81.5 });
  });

  test("a corrected quota of 0 or less is met", () => {
    expect(progress({ quota: 10, realised: 0, beginBalance: 10, months: null })).toEqual({ ok: true, value: 1 });
  });

  test.each([0, 7, 1.5])("%d months are refused", (months) => {
    expect(progress({ quota: 1, realised: 0, beginBalance: 0, months }).ok).toBe(false);
  });
});

describe("the share of vacated dwellings", () => {
  const need = (quota: number, vacated: number, elsewhere = 0) =>
    allocationPercentage({ quota, vacated, personsPerDwelling: 2.2, elsewhere });

  test("2023-II: (17.600 + 5.122) / 2,2 / 75.000 = 13,77 %", () => {
    expect(need(22722, 75000)).toEqual({ ok: true, value: 22722 / 165000 });
  });

  test.each([
    // The minister's table, first half of 2022: the percentages follow from the allocated dwellings.
    [700, 5.6],
    [750, 6.0],
    [1000, 8.0],
    [850, 6.8],
    [1150, 9.2],
    [900, 7.2],
  ])("%d dwellings of 12.500 are %d %%", (dwellings, percentage) => {
    expect(need((dwellings * 22) / 10, 12500)).toEqual({ ok: true, value: dwellings / 12500 });
    expect(((dwellings / 12500) * 100).toFixed(1)).toBe(percentage.toFixed(1));
  });

  test("persons housed elsewhere are taken off first", () => {
    expect(need(220, 100, 110)).toEqual({ ok: true, value: 0.5 });
  });

  test.each([
    [100, 0, 0],
    [100, -1, 0],
    [100, 10, -1],
  ])("quota %d, vacated %d, elsewhere %d is refused", (quota, vacated, elsewhere) => {
    expect(need(quota, vacated, elsewhere).ok).toBe(false);
  });
});

describe("the contribution over several tasks", () => {
  test("ranks from least to most; equals share a rank; a task of 0 does not count", () => {
    const tasks = [
      [100, 50, 0],
      [100, 100, 100],
      [10, 10, 10],
      [0, 0, 0],
    ];
    const realised = [
      [50, 50, 99],
      [0, 100, 100],
      [10, 0, 10],
      [0, 0, 0],
    ];
    const rows = contributions(tasks, realised).map(({ total, lowest, rank }) => [
      fractionToNumber(total),
      fractionToNumber(lowest),
      rank,
    ]);
    expect(rows).toEqual([
      [100 / 150, 0.5, 1],
      [200 / 300, 0, 1],
      [20 / 30, 0, 1],
      [1, 1, 4],
    ]);
  });
});

describe("occupancy", () => {
  test("910 persons at the norm of 0,91 need exactly 1.000 places", () => {
    expect(occupancy({ start: 910, inflow: [0], outflow: [0], capacity: [1000], norm: 0.91 })).toEqual({
      ok: true,
      value: [{ persons: 910, needed: 1000, shortage: 0, rate: 0.91 }],
    });
  });

  test("one person more needs two places more, and is carried on", () => {
    // 911 / 0,91 = 1.001,1 so 1.002; then 911 + 20 − 31 = 900 / 0,91 = 989,01 so 990.
    const request = { start: 910, inflow: [1, 20], outflow: [0, 31], capacity: [1000, 900], norm: 0.91 };
    expect(occupancy(request)).toEqual({
      ok: true,
      value: [
        { persons: 911, needed: 1002, shortage: 2, rate: 0.911 },
        { persons: 900, needed: 990, shortage: 90, rate: 1 },
      ],
    });
  });

  test("more outflow than persons is a problem with its row", () => {
    const result = occupancy({ start: 5, inflow: [0, 0], outflow: [3, 3], capacity: [1, 1], norm: 1 });
    expect(result).toMatchObject({ problems: [{ code: "housing.occupancyNegative", position: 1 }] });
  });

  test.each([0, -0.5, 1.01])("a norm of %d is refused", (norm) => {
    expect(occupancy({ start: 1, inflow: [0], outflow: [0], capacity: [1], norm }).ok).toBe(false);
  });
});

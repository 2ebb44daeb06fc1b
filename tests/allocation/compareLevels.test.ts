import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { compareLevels } from "../../src/allocation/compareLevels";
import { parameters, weightsWithSum } from "./arbitraryRequest";

describe("an allocation by way of groups", () => {
  test("rounds twice, so that places can lie elsewhere than in one step", () => {
    // One step, 3 over 4, 4, 5 (13): 0.92, 0.92, 1.15 = 1, 1, 1.
    // Two steps, {4, 4} = 8 and {5}: 3 × 8/13 = 1.85, 3 × 5/13 = 1.15 = 2, 1; then 2 over 4, 4 = 1, 1.
    expect(compareLevels({ total: 3, weights: [4, 4, 5], groups: ["A", "A", "B"] })).toEqual({
      ok: true,
      value: { oneLevel: [1, 1, 1], twoLevel: [1, 1, 1], difference: [0, 0, 0], moved: 0 },
    });
    // Over 3, 3, 1, 1, 1 (9), 4 places: 1.33, 1.33, 0.44 × 3 = 1, 1, 1, 1, 0 in one step;
    // by groups {3, 3} = 6 and {1, 1, 1} = 3: 2.67, 1.33 = 3, 1: 3 over 3, 3 = 2, 1.
    expect(compareLevels({ total: 4, weights: [3, 3, 1, 1, 1], groups: ["A", "A", "B", "B", "B"] })).toEqual({
      ok: true,
      value: { oneLevel: [1, 1, 1, 1, 0], twoLevel: [2, 1, 1, 0, 0], difference: [1, 0, 0, -1, 0], moved: 1 },
    });
  });

  test("adds up to the total, per group to what the group got, and moves places without losing one", () => {
    fc.assert(
      fc.property(
        weightsWithSum,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (weights, total, size) => {
          const groups = weights.map((_weight, index) => String(index % size));
          const result = compareLevels({ total, weights, groups });
          if (!result.ok) throw new Error(JSON.stringify(result.problems));
          const { oneLevel, twoLevel, difference, moved } = result.value;
          const names = [...new Set(groups)];
          const sumOf = (values: readonly number[], name: string): number =>
            values.reduce((sum, value, index) => (groups[index] === name ? sum + value : sum), 0);
          expect(allocate({ total, weights: names.map((name) => sumOf(weights, name)) })).toEqual({
            ok: true,
            value: names.map((name) => sumOf(twoLevel, name)),
          });
          expect(difference).toEqual(twoLevel.map((count, index) => count - (oneLevel[index] ?? 0)));
          expect(moved).toBe(difference.reduce((sum, change) => sum + Math.max(change, 0), 0));
        },
      ),
      parameters,
    );
  });

  test("divides by the method that is asked for, in both steps", () => {
    // 10 over 73, 9, 9, 9, as d'Hondt does: 8, 1, 1, 0, because 73/8 = 9.1 is more than 9. By groups {73} and {9, 9, 9} = 27:
    // 73/8 = 9.1 is less than 27/2 = 13.5 and more than 27/3 = 9, so 8 and 2, and then 1, 1, 0.
    const request = { total: 10, weights: [73, 9, 9, 9], groups: ["A", "B", "B", "B"] };
    const dhondt = compareLevels({ ...request, method: "dhondt" });
    expect(dhondt).toMatchObject({ ok: true, value: { oneLevel: [8, 1, 1, 0], twoLevel: [8, 1, 1, 0] } });
    // By largest remainder 7.3, 0.9, 0.9, 0.9 become 7, 1, 1, 1; by groups 7.3 and 2.7 become 7 and 3.
    const remainders = compareLevels(request);
    expect(remainders).toMatchObject({ ok: true, value: { oneLevel: [7, 1, 1, 1], twoLevel: [7, 1, 1, 1] } });
  });

  test("in one group is the same as in one step", () => {
    const result = compareLevels({ total: 7, weights: [1, 2, 3], groups: ["A", "A", "A"], method: "webster" });
    expect(result.ok && result.value.moved).toBe(0);
  });

  test("keeps decimals exact in the sums of the groups", () => {
    // 0.1 + 0.2 = 0.3 against 0.3: a tie for the one place, which the first group wins.
    const result = compareLevels({ total: 1, weights: [0.1, 0.2, 0.3], groups: ["A", "A", "B"] });
    expect(result.ok && result.value.twoLevel).toEqual([0, 1, 0]);
  });

  test("gives nothing to a group without weight", () => {
    const result = compareLevels({ total: 5, weights: [0, 0, 3], groups: ["A", "A", "B"] });
    expect(result.ok && result.value.twoLevel).toEqual([0, 0, 5]);
  });

  test("passes on what is wrong with the request", () => {
    const refused = compareLevels({ total: 5, weights: [-1], groups: ["A"] });
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(["allocation.negativeWeight"]);
  });
});

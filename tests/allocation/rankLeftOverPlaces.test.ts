import { explainAllocation } from "../../src/allocation/explainAllocation";
import type { AllocationRequest } from "../../src/allocation/request";

function ranks(request: AllocationRequest): readonly (number | null)[] {
  const result = explainAllocation(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.recipients.map(({ rank }) => rank);
}

describe("the order of the left-over places", () => {
  test("follows the remainders with largest remainder, not the weights", () => {
    // 10 over 26, 18, 39, 17 (100): 2.6, 1.8, 3.9, 1.7. Wholes 2, 1, 3, 1; three places go to .9, .8, .7; .6 has none.
    expect(ranks({ total: 10, weights: [26, 18, 39, 17] })).toEqual([null, 2, 1, 3]);
    // 10 over 38, 19, 43: 3.8, 1.9, 4.3. The .9 goes before the .8, although its share is smaller.
    expect(ranks({ total: 10, weights: [38, 19, 43] })).toEqual([2, 1, null]);
  });

  test("gives equal remainders in the order in which the recipients stand", () => {
    // 10 over 25 × 4: 2.5 each; two places for four equal remainders.
    expect(ranks({ total: 10, weights: [25, 25, 25, 25] })).toEqual([1, 2, null, null]);
  });

  test("takes the remainder of the share, also where it is above one whole", () => {
    // 4 over 3, 1 with at least 2 for the second: 2 and 2; nothing is left over.
    expect(ranks({ total: 4, weights: [3, 1], minima: [0, 2] })).toEqual([null, null]);
    // 7 over 1, 1, 1 with at most 2 for the first: 2, 2.5, 2.5; one place for two equal remainders.
    expect(ranks({ total: 7, weights: [1, 1, 1], maxima: [2, null, null] })).toEqual([null, 1, null]);
  });

  test("follows the claims with a divisor method", () => {
    // Webster, 10 over 53, 24, 23: 5.3, 2.4, 2.3; 53/5.5 = 9.64 is more than 24/2.5 = 9.6, so the first has 6.
    expect(ranks({ total: 10, weights: [53, 24, 23], method: "webster" })).toEqual([1, null, null]);
    // D'Hondt, 20 over 91, 3, 3, 3: 18.2 becomes 20: its places 19 and 20 are the first and second left over.
    expect(ranks({ total: 20, weights: [91, 3, 3, 3], method: "dhondt" })).toEqual([2, null, null, null]);
    // D'Hondt, 30 over 50, 40 and five times 2 (100): 15, 12 and 0.6 become 17, 13 and 0. Claims: 50/16 = 3.13, 40/13 = 3.08
    // and 50/17 = 2.94, so the first has the first and the third.
    const several = ranks({ total: 30, weights: [50, 40, 2, 2, 2, 2, 2], method: "dhondt" });
    expect(several).toEqual([3, 2, null, null, null, null, null]);
    // Webster, 5 over 18, 17, 15 (50): 1.8, 1.7, 1.5 become 2, 2, 1. Claims of the second places: 18/1.5 and 17/1.5.
    expect(ranks({ total: 5, weights: [17, 18, 15], method: "webster" })).toEqual([2, 1, null]);
  });

  test("is nobody's when each is rounded on its own", () => {
    expect(ranks({ total: 10, weights: [26, 18, 39, 17], method: "perRecipient" })).toEqual([null, null, null, null]);
  });
});

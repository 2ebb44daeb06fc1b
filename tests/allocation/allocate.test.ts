import { allocate } from "../../src/allocation/allocate";
import type { Result } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";

const value = (result: Result<readonly number[]>): readonly number[] | string =>
  result.ok ? result.value : result.problems.map(sentence).join(" ");

describe("largest remainder", () => {
  test("gives the whole parts, then one place to each of the largest remainders", () => {
    // 10 × 47/97, 16/97, 16/97, 12/97, 6/97 = 4,845 · 1,649 · 1,649 · 1,237 · 0,619: whole parts 4+1+1+1+0 = 7, three left
    // for the remainders 0,845, 0,649 and 0,649.
    expect(value(allocate({ total: 10, weights: [47, 16, 16, 12, 6] }))).toEqual([5, 2, 2, 1, 0]);
  });

  test("equal remainders: the recipient that stands first goes first", () => {
    expect(value(allocate({ total: 100, weights: [1, 1, 1] }))).toEqual([34, 33, 33]);
  });

  test("a decimal weight means its decimal text: 0.1, 0.2 and 0.7 share ten as one, two and seven", () => {
    expect(value(allocate({ total: 10, weights: [0.1, 0.2, 0.7] }))).toEqual([1, 2, 7]);
  });

  test("with bounds the share itself is bounded before remainders count", () => {
    // Shares of 100 over 60, 30, 10: 60, 30, 10. A maximum of 40 leaves 60 for 30:10, so 45 and 15.
    expect(value(allocate({ total: 100, weights: [60, 30, 10], maxima: [40, null, null] }))).toEqual([40, 45, 15]);
    // A minimum of 25 for the last leaves 75 for 60:30, so 50 and 25.
    expect(value(allocate({ total: 100, weights: [60, 30, 10], minima: [0, 0, 25] }))).toEqual([50, 25, 25]);
  });

  test("a recipient with weight 0 gets exactly its minimum", () => {
    expect(value(allocate({ total: 10, weights: [0, 1], minima: [3, 0] }))).toEqual([3, 7]);
  });
});

describe("nothing to divide", () => {
  test.each([
    ["nobody, and no places", { total: 0, weights: [] }, []],
    ["nobody weighs anything, and there are no places", { total: 0, weights: [0, 0] }, [0, 0]],
    ["nobody weighs anything, and the minima are the total", { total: 3, weights: [0, 0], minima: [1, 2] }, [1, 2]],
  ])("%s", (_what, request, places) => {
    expect(value(allocate(request))).toEqual(places);
  });

  test("the largest whole number of a sheet is a total like any other", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(value(allocate({ total: most, weights: [1] }))).toEqual([most]);
  });

  test.each([
    [{ total: 1, weights: [] }, ["allocation.noRecipients"]],
    [{ total: 1, weights: [0] }, ["allocation.noPositiveWeight"]],
    [{ total: 3, weights: [0, 0], minima: [1, 1] }, ["allocation.noPositiveWeight"]],
    [{ total: 1, weights: [1], minima: [0, -1] }, ["allocation.boundsCountDiffers"]],
    [{ total: Infinity, weights: [1] }, ["allocation.totalNotACount"]],
    [{ total: -1, weights: [-1] }, ["allocation.totalNotACount", "allocation.negativeWeight"]],
  ])("%j is refused for these reasons and no other", (request, codes) => {
    const found = allocate(request);
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe("rounded per recipient", () => {
  test("exactly one half goes up, and the sum may differ: 1 over two equal weights is 1 and 1", () => {
    expect(value(allocate({ total: 1, weights: [1, 1], method: "perRecipient" }))).toEqual([1, 1]);
    // 10 over 1, 2 and 4: 1.43, 2.86 and 5.71.
    expect(value(allocate({ total: 10, weights: [1, 2, 4], method: "perRecipient" }))).toEqual([1, 3, 6]);
  });

  test("minima of 0 and absent maxima are no bounds", () => {
    const open = { total: 10, weights: [1, 1], minima: [0, 0], maxima: [null, null] };
    expect(value(allocate({ ...open, method: "perRecipient" }))).toEqual([5, 5]);
  });
});

describe("what cannot be allocated says how much and where", () => {
  test.each([
    [
      { total: 10, weights: [1, 1], maxima: [3, 3] },
      "De maxima laten samen 6 plekken toe: 4 plekken kunnen nergens heen.",
    ],
    [{ total: 5, weights: [1, 1], maxima: [2, 2] }, "De maxima laten samen 4 plekken toe: 1 plek kan nergens heen."],
    [{ total: 10, weights: [1, 1], minima: [6, 6] }, "De minima vragen samen 12 plekken, 2 meer dan het totaal 10."],
    [{ total: 10, weights: [1, 1], minima: [6, 0], maxima: [5, null] }, "Het minimum 6 is hoger dan het maximum 5."],
    [{ total: 1.5, weights: [1] }, "Het totaal 1,5 is geen geheel getal van 0 of hoger."],
    [{ total: 1e16, weights: [1] }, "Het totaal 10.000.000.000.000.000 is te groot om precies te verdelen."],
    [{ total: 10, weights: [1], minima: [0.5] }, "Het minimum 0,5 is geen geheel getal van 0 of hoger."],
    [{ total: 10, weights: [1], minima: [-1] }, "Het minimum -1 is geen geheel getal van 0 of hoger."],
    [{ total: 10, weights: [1], maxima: [-1] }, "Het maximum -1 is geen geheel getal van 0 of hoger."],
    [{ total: 10, weights: [1], maxima: [1.5] }, "Het maximum 1,5 is geen geheel getal van 0 of hoger."],
    [{ total: 10, weights: [1, 2], minima: [1] }, "Het aantal grenzen is 1 en het aantal ontvangers 2."],
    [{ total: 10, weights: ["veel"] }, "Het gewicht 'veel' is geen getal."],
    [{ total: 10, weights: [-0.5] }, "Het gewicht -0,5 is negatief."],
    [
      { total: 10, weights: [1, 1], method: "perRecipient" as const, minima: [1, 0] },
      "De methode 'officieel' rondt elke ontvanger apart af en kent geen minimum of maximum.",
    ],
  ])("%j", (request, text) => {
    expect(value(allocate(request))).toContain(text);
  });
});

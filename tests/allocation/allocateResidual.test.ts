import { allocateResidual } from "../../src/allocation/allocateResidual";
import type { Result } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";

const value = (result: Result<readonly number[]>): readonly number[] | string =>
  result.ok ? result.value : result.problems.map(sentence).join(" ");

describe("the residual assignment", () => {
  test("keeps what is agreed and divides what is left over the free recipients", () => {
    // 100 − 40 agreed − an agreed zero leaves 60 over weights 1 and 2.
    const agreed = [40, null, 0, null];
    expect(value(allocateResidual({ total: 100, weights: [5, 1, 9, 2], agreed }))).toEqual([40, 20, 0, 40]);
  });

  test("everything agreed exactly is an answer", () => {
    expect(value(allocateResidual({ total: 3, weights: [1, 1], agreed: [1, 2] }))).toEqual([1, 2]);
  });

  test("a total of 0 is an answer: nobody gets anything", () => {
    expect(value(allocateResidual({ total: 0, weights: [1, 2], agreed: [null, 0] }))).toEqual([0, 0]);
  });

  test("divides by the method that is asked for", () => {
    // What is left is 10 over 73, 9, 9, 9: 7.3, 0.9, 0.9, 0.9. Largest remainder gives 7, 1, 1, 1; d'Hondt gives the first
    // eight, because 73/8 = 9.1 is more than 9, and then the first two of the rest.
    const request = { total: 12, weights: [5, 73, 9, 9, 9], agreed: [2, null, null, null, null] };
    expect(value(allocateResidual(request))).toEqual([2, 7, 1, 1, 1]);
    expect(value(allocateResidual({ ...request, method: "dhondt" }))).toEqual([2, 8, 1, 1, 0]);
  });

  test.each([
    [{ total: 10, weights: [1, 1], agreed: [11, null] }, "Er is 1 plek meer afgesproken dan het totaal 10."],
    [{ total: 10, weights: [1, 1], agreed: [11, 5] }, "Er zijn 6 plekken meer afgesproken dan het totaal 10."],
    [
      { total: 10, weights: [1, 1], agreed: [4, 5] },
      "Er is nog 1 plek over, maar alle ontvangers hebben al een afspraak.",
    ],
    [{ total: 10, weights: [1, 1], agreed: [1.5, null] }, "De afspraak 1,5 is geen geheel getal van 0 of hoger."],
    [{ total: 10, weights: [1, 1], agreed: [-2, null] }, "De afspraak -2 is geen geheel getal van 0 of hoger."],
    [{ total: 10, weights: [1, 1, 1], agreed: [5, null] }, "Het aantal grenzen is 2 en het aantal ontvangers 3."],
    [{ total: 10, weights: [-1, 1], agreed: [5, null] }, "Het gewicht -1 is negatief."],
    [{ total: -1, weights: [1], agreed: [null] }, "Het totaal -1 is geen geheel getal van 0 of hoger."],
    [{ total: 0.5, weights: [1], agreed: [null] }, "Het totaal 0,5 is geen geheel getal van 0 of hoger."],
  ])("%j", (request, text) => {
    expect(value(allocateResidual(request))).toContain(text);
  });

  test("a problem with a free recipient keeps the place where the planner sees it", () => {
    const result = allocateResidual({ total: 10, weights: [1, 1, -2], agreed: [4, null, null] });
    expect(result.ok ? [] : result.problems.map(({ position }) => position)).toEqual([2]);
  });

  test("an agreement that is no count is said at its own place", () => {
    const result = allocateResidual({ total: 10, weights: [1, 1, 2], agreed: [4, null, 0.5] });
    expect(result.ok ? [] : result.problems.map(({ position }) => position)).toEqual([2]);
  });

  test("places left for free recipients that weigh nothing cannot be put anywhere", () => {
    const result = allocateResidual({ total: 10, weights: [1, 0, 0], agreed: [4, null, null] });
    expect(result.ok ? [] : result.problems).toEqual([{ code: "allocation.noPositiveWeight", parameters: {} }]);
  });
});

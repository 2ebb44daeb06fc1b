import fc from "fast-check";
import { measureFairness } from "../../src/allocation/measureFairness";

describe("fairness", () => {
  test("a proportional allocation has no distance at all", () => {
    expect(measureFairness([10, 20, 30], [1, 2, 3])).toEqual({
      ok: true,
      value: { gallagher: 0, sainteLague: 0, largestOver: 0, largestUnder: 0, gini: 0 },
    });
  });

  test("6 and 4 places over equal weights: shares 60 and 40 against 50 and 50", () => {
    // Gallagher: √(½ (10² + 10²)) = 10. Sainte-Laguë: 100/50 + 100/50 = 4. One place over and one under 5.
    // Gini: Lorenz points (½; 0,4) and (1; 1): 1 − ½·0,4 − ½·1,4 = 0,1.
    expect(measureFairness([6, 4], [1, 1])).toEqual({
      ok: true,
      value: { gallagher: 10, sainteLague: 4, largestOver: 1, largestUnder: 1, gini: 0.1 },
    });
  });

  test("everything to one of two equals is the worst Gallagher and a Gini of one half", () => {
    expect(measureFairness([10, 0], [1, 1])).toMatchObject({ ok: true, value: { gallagher: 50, gini: 0.5 } });
  });

  test("places for somebody without weight are the worst Gini, and count in Gallagher but not in Sainte-Laguë", () => {
    // Shares 50 and 50 of the places against 100 and 0 of the weight: Gallagher √(½ (50² + 50²)) = 50; Sainte-Laguë
    // 50²/100 = 25; 10 places less and 10 more than due. Gini: Lorenz point (1; ½) and then straight up, 1 − ½ = ½.
    expect(measureFairness([10, 10], [1, 0])).toEqual({
      ok: true,
      value: { gallagher: 50, sainteLague: 25, largestOver: 10, largestUnder: 10, gini: 0.5 },
    });
  });

  test("somebody without places and without weight changes nothing, wherever it stands", () => {
    // 5 and 1 places over equal weights, ordered as 1 and 5: Lorenz points (½; 1/6) and (1; 1): 1 − ½·1/6 − ½·7/6 = 1/3.
    const two = measureFairness([5, 1], [1, 1]);
    expect(two).toMatchObject({ ok: true, value: { gini: 1 / 3 } });
    expect(measureFairness([5, 0, 1], [1, 0, 1])).toEqual(two);
    expect(measureFairness([0, 5, 1], [0, 1, 1])).toEqual(two);
  });

  test("the largest difference up and down need not be of one size", () => {
    // 6, 3 and 3 over 2, 2 and 2 of 12: 4 each, so two above for one, one below for two.
    expect(measureFairness([6, 3, 3], [2, 2, 2])).toMatchObject({
      ok: true,
      value: { largestOver: 2, largestUnder: 1 },
    });
    expect(measureFairness([2, 5, 5], [2, 2, 2])).toMatchObject({
      ok: true,
      value: { largestOver: 1, largestUnder: 2 },
    });
  });

  test("the unit of the weights does not matter, nor the order of recipients", () => {
    const pair = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
        fc.pre(pairs.some(([places]) => places > 0));
        const places = pairs.map(([count]) => count);
        const weights = pairs.map(([, weight]) => weight);
        const one = measureFairness(places, weights);
        expect(
          measureFairness(
            places,
            weights.map((weight) => weight * 7),
          ),
        ).toEqual(one);
        const turned = measureFairness([...places].reverse(), [...weights].reverse());
        if (!one.ok || !turned.ok) throw new Error("Both must answer.");
        expect(turned.value.gini).toBe(one.value.gini);
        expect(turned.value.gallagher).toBe(one.value.gallagher);
        expect(one.value.gini).toBeGreaterThanOrEqual(0);
        expect(one.value.gini).toBeLessThan(1);
      }),
    );
  });

  test("says which places are no count", () => {
    expect(measureFairness([1, 0.5], [1, 1])).toEqual({
      ok: false,
      problems: [{ code: "allocation.placesNotACount", parameters: { places: 0.5 }, position: 1 }],
    });
  });

  test.each([
    [[1.5], [1], "allocation.placesNotACount"],
    [[-1], [1], "allocation.placesNotACount"],
    [[0], [1], "allocation.nothingAllocated"],
    [[1], [0], "allocation.noPositiveWeight"],
    [[1], [-1], "allocation.negativeWeight"],
  ])("places %j over weights %j are refused", (places, weights, code) => {
    expect(measureFairness(places, weights)).toMatchObject({ problems: [{ code }] });
  });
});

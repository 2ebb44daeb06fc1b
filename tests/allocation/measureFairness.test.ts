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

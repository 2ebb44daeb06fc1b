import * as fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { type AllocationCheck, checkAllocation } from "../../src/checks/checkAllocation";
import { sentence } from "../../src/text/sentence";

const said = (check: AllocationCheck): readonly string[] => checkAllocation(check).map(sentence);

describe("checkAllocation", () => {
  test("finds nothing wrong with what a sum-exact allocation gives", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 100000 }), (values, total) => {
        const places = allocate({ total, weights: [1, ...values] });
        expect(places.ok && checkAllocation({ places: places.value, total })).toEqual([]);
      }),
    );
  });

  test("says by how much the sum is too high or too low", () => {
    expect(said({ places: [34, 33, 34], total: 100 })).toEqual(["De som is 101. Dat is 1 meer dan het totaal 100."]);
    expect(said({ places: [75499], total: 75500 })).toEqual([
      "De som is 75.499. Dat is 1 minder dan het totaal 75.500.",
    ]);
  });

  test("adds decimals exactly: 0,1 and 0,2 make 0,3", () => {
    expect(said({ places: [0.1, 0.2], total: 1 })[0]).toBe("De som is 0,3. Dat is 0,7 minder dan het totaal 1.");
    // 1,5 + 1,5 = 3: the sum is right, the recipients are not
    expect(said({ places: [1.5, 1.5], total: 3 })).toEqual([
      "Ontvanger 1 heeft 1,5: dat is geen heel aantal plekken.",
      "Ontvanger 2 heeft 1,5: dat is geen heel aantal plekken.",
    ]);
    expect(said({ places: [-2.5], total: 0 })[0]).toBe("De som is -2,5. Dat is 2,5 minder dan het totaal 0.");
  });

  test("names every fault at once, with its position", () => {
    const faults = checkAllocation({ places: [-1, 12, 3], total: 13, minima: [0, 0, 5], maxima: [null, 10, 3] });
    expect(faults.map(({ code, position }) => [code, position])).toEqual([
      ["checks.sumTooHigh", undefined],
      ["checks.negative", 0],
      ["checks.aboveMaximum", 1],
      ["checks.belowMinimum", 2],
    ]);
    expect(faults.slice(1).map(sentence)).toEqual([
      "Ontvanger 1 heeft -1: dat is minder dan 0.",
      "Ontvanger 2 heeft 12: dat is meer dan het maximum 10.",
      "Ontvanger 3 heeft 3: dat is minder dan het minimum 5.",
    ]);
  });

  test("a maximum of 0 really means zero", () => {
    expect(said({ places: [1, 1], total: 2, maxima: [0, null] })).toEqual([
      "Ontvanger 1 heeft 1: dat is meer dan het maximum 0.",
    ]);
  });

  test("refuses a total that is no count, and bounds for other recipients", () => {
    expect(said({ places: [1], total: 1.5 })).toEqual([
      "Het totaal 1,5 is geen geheel getal van 0 of hoger. Vul een heel aantal plekken in.",
    ]);
    expect(said({ places: [1, 1], total: 2, minima: [0], maxima: [null, null, null] })).toEqual([
      "Het aantal grenzen is 1 en het aantal ontvangers 2. Geef elke ontvanger één grens.",
      "Het aantal grenzen is 3 en het aantal ontvangers 2. Geef elke ontvanger één grens.",
    ]);
  });

  test("what is no number has no sum, and is named as not whole", () => {
    expect(checkAllocation({ places: [NaN, 1], total: 1 }).map(({ code }) => code)).toEqual(["checks.notWhole"]);
  });
});

import * as fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { spreidingswetWeights } from "../../src/reception/spreidingswetWeights";
import { sentence } from "../../src/text/sentence";

function answer(inhabitants: readonly number[], scores: readonly (number | string)[]): readonly string[] {
  const result = spreidingswetWeights(inhabitants, scores);
  return result.ok ? result.value : result.problems.map((found) => `${found.position ?? ""} ${sentence(found)}`);
}

describe("spreidingswetWeights", () => {
  test("multiplies inhabitants by 1 + SES-WOA, exactly", () => {
    // Amsterdam −0,073 and Alphen aan den Rijn 0,153 (CBS 85539NED, 2021):
    // 900.000 × 0,927 = 834.300; 115.000 × 1,153 = 132.595; 7 × 1,0 = 7; 3 × 1,1 = 3,3
    expect(answer([900000, 115000, 7, 3], [-0.073, "0.153", 0, 0.1])).toEqual(["834300.000", "132595.000", "7", "3.3"]);
  });

  test("small weights keep their decimals: 1 × (1 − 0,999) = 0,001", () => {
    expect(answer([1, 0], [-0.999, 0.5])).toEqual(["0.001", "0.0"]);
  });

  test("a score of 2 is allowed, −1 and anything above 2 are refused with their position", () => {
    expect(answer([10], [2])).toEqual(["30"]);
    expect(answer([10, 10, 10], [-1, 0, 2.01])).toEqual([
      "0 De SES-WOA-score -1 kan niet. Vul een score boven -1 en hoogstens 2 in, zoals 0,153.",
      "2 De SES-WOA-score 2,01 kan niet. Vul een score boven -1 en hoogstens 2 in, zoals 0,153.",
    ]);
    expect(answer([10], [NaN])[0]).toContain("kan niet");
  });

  test("inhabitants must be counts, and each needs one score", () => {
    expect(answer([1.5, -2], [0, 0])).toEqual([
      "0 Het inwonertal 1,5 is geen geheel getal van 0 of hoger. Vul een heel aantal in.",
      "1 Het inwonertal -2 is geen geheel getal van 0 of hoger. Vul een heel aantal in.",
    ]);
    expect(answer([1, 2], [0])).toEqual([
      " Het aantal inwonertallen is 2 en het aantal SES-WOA-scores 1. Geef elk gebied één score.",
    ]);
  });

  test("with equal scores the distribution is that of inhabitants alone", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1000000 }), { minLength: 1, maxLength: 20 });
    const score = fc.integer({ min: -999, max: 2000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(counts, score, fc.integer({ min: 0, max: 100000 }), (inhabitants, ses, total) => {
        const weights = spreidingswetWeights(
          inhabitants,
          inhabitants.map(() => ses),
        );
        expect(weights.ok && allocate({ total, weights: weights.value })).toEqual(
          allocate({ total, weights: inhabitants }),
        );
      }),
    );
  });
});

import fc from "fast-check";
import { compareExactly, compareWide } from "../../src/allocation/compareClaims";
import { claimRules } from "../../src/allocation/divisorMethod";
import { wideNumber } from "../../src/numbers/wideNumber";
import { divisorMethods, parameters } from "./arbitraryRequest";

/** Weights of any size, also ones that lie as close together as two can. */
const weight = fc
  .tuple(fc.bigInt({ min: 1n, max: 2n ** 60n }), fc.integer({ min: 0, max: 2000 }), fc.bigInt({ min: -2n, max: 2n }))
  .map(([digits, shift, more]) => {
    const value = (digits << BigInt(shift)) + more;
    return value > 0n ? value : 1n;
  });
const place = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 52 }));

describe.each(divisorMethods)("claims of %s at a glance", (method) => {
  const rule = claimRules[method];

  test("never say otherwise than whole numbers", () => {
    fc.assert(
      fc.property(weight, place, weight, place, (one, onePlace, other, otherPlace) => {
        const glance = compareWide(rule, wideNumber(one), onePlace, wideNumber(other), otherPlace);
        if (glance !== 0) {
          expect(Math.sign(glance)).toBe(Math.sign(compareExactly(rule, one, onePlace, other, otherPlace)));
        }
      }),
      parameters,
    );
  });

  test("do not tell where claims are the same or nearly so", () => {
    fc.assert(
      fc.property(weight, place, (one, onePlace) => {
        expect(compareWide(rule, wideNumber(one), onePlace, wideNumber(one), onePlace)).toBe(0);
        expect(compareExactly(rule, one, onePlace, one, onePlace)).toBe(0);
      }),
      parameters,
    );
  });

  test("tell weights a thousand powers of two apart, whatever a double holds", () => {
    const [heavy, light] = [3n << 2000n, 3n << 1000n];
    expect(compareWide(rule, wideNumber(heavy), 2, wideNumber(light), 2)).toBeGreaterThan(0);
    expect(compareWide(rule, wideNumber(light), 2, wideNumber(heavy), 2)).toBeLessThan(0);
    // 2 (or 2² with Hill) times as heavy and one place against two: ahead by far.
    expect(compareWide(rule, wideNumber(heavy), 3, wideNumber(heavy >> 1n), 4)).toBe(1);
  });
});

test("of one weight the earlier place has the stronger claim, and nothing weighs nothing", () => {
  const rule = claimRules.dhondt;
  expect(Math.sign(compareExactly(rule, 7n, 2, 7n, 3))).toBe(1);
  expect(Math.sign(compareExactly(rule, 7n, 3, 7n, 2))).toBe(-1);
  expect(compareExactly(rule, 0n, 3, 0n, 2)).toBe(0);
});

import fc from "fast-check";
import { nextHalfYear, openNextHalfYear } from "../../src/housing/carryOver";

describe("opening the next half-year", () => {
  test("carries a lead over person for person", () => {
    // Alphen aan den Rijn: 114 to do, 126 housed, lead 12; 175 − 12 = 163.
    expect(
      openNextHalfYear([{ code: "GM0484", quota: 114, realised: 126, beginBalance: 0 }], new Map([["GM0484", 175]])),
    ).toEqual([{ code: "GM0484", quota: 175, beginBalance: 12, corrected: 163 }]);
  });

  test("over any number of half-years all that was housed is quota plus the last balance", () => {
    const halfYears = fc.array(fc.record({ quota: fc.nat(500), realised: fc.nat(500) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(halfYears, fc.integer({ min: -300, max: 300 }), (line, begin) => {
        let balance = begin;
        line.forEach(({ quota, realised }) => {
          const [opened] = openNextHalfYear([{ code: "GM0344", quota, realised, beginBalance: balance }], new Map());
          balance = opened?.beginBalance ?? NaN;
        });
        const housed = line.reduce((sum, { realised }) => sum + realised, 0);
        const asked = line.reduce((sum, { quota }) => sum + quota, 0);
        expect(balance).toBe(begin + housed - asked);
      }),
    );
  });

  test("follows the calendar", () => {
    expect(nextHalfYear({ year: 2023, half: 1 })).toEqual({ year: 2023, half: 2 });
    expect(nextHalfYear({ year: 2023, half: 2 })).toEqual({ year: 2024, half: 1 });
  });
});

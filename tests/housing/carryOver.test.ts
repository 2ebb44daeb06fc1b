import fc from "fast-check";
import { sentence } from "../../src/text/sentence";
import { nextHalfYear, openNextHalfYear } from "../../src/housing/carryOver";

describe("opening the next half-year", () => {
  test("carries a lead over person for person", () => {
    // Alphen aan den Rijn: 114 to do, 126 housed, lead 12; 175 − 12 = 163.
    expect(
      openNextHalfYear([{ code: "GM0484", quota: 114, realised: 126, beginBalance: 0 }], new Map([["GM0484", 175]])),
    ).toEqual({ ok: true, value: [{ code: "GM0484", quota: 175, beginBalance: 12, corrected: 163 }] });
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
          const opened = openNextHalfYear(
            [{ code: "GM0344", quota, realised, beginBalance: balance }],
            new Map([["GM0344", 0]]),
          );
          if (!opened.ok) throw new Error("Refused.");
          balance = opened.value[0]?.beginBalance ?? NaN;
        });
        const housed = line.reduce((sum, { realised }) => sum + realised, 0);
        const asked = line.reduce((sum, { quota }) => sum + quota, 0);
        expect(balance).toBe(begin + housed - asked);
      }),
    );
  });

  test("names a municipality whose next quota is not there", () => {
    const refused = openNextHalfYear([{ code: "GM0344", quota: 1, realised: 0, beginBalance: 0 }], new Map());
    expect(refused.ok ? [] : refused.problems.map(sentence)).toEqual([
      "De taakstelling van GM0344 in het nieuwe halfjaar ontbreekt. Vul haar eerst in.",
    ]);
  });

  test("follows the calendar", () => {
    expect(nextHalfYear({ year: 2023, half: 1 })).toEqual({ year: 2023, half: 2 });
    expect(nextHalfYear({ year: 2023, half: 2 })).toEqual({ year: 2024, half: 1 });
  });
});

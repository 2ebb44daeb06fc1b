import fc from "fast-check";
import { sentence } from "../../src/text/sentence";
import { type ClosedHalfYear, nextHalfYear, openNextHalfYear } from "../../src/housing/carryOver";
import { municipalChanges } from "../../src/reference/municipalChanges";
import { municipalities } from "../../src/reference/regions";

const opening = { year: 2023, half: 2 } as const;

describe("opening the next half-year", () => {
  test("carries a lead over person for person", () => {
    // Alphen aan den Rijn: 114 to do, 126 housed, lead 12; 175 − 12 = 163.
    expect(
      openNextHalfYear(
        [{ code: "GM0484", quota: 114, realised: 126, beginBalance: 0 }],
        new Map([["GM0484", 175]]),
        opening,
      ),
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
            opening,
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
    const refused = openNextHalfYear([{ code: "GM0344", quota: 1, realised: 0, beginBalance: 0 }], new Map(), opening);
    expect(refused.ok ? [] : refused.problems.map(sentence)).toEqual([
      "De taakstelling van GM0344 in het nieuwe halfjaar ontbreekt. Vul haar eerst in.",
    ]);
  });

  test("follows the calendar", () => {
    expect(nextHalfYear({ year: 2023, half: 1 })).toEqual({ year: 2023, half: 2 });
    expect(nextHalfYear({ year: 2023, half: 2 })).toEqual({ year: 2024, half: 1 });
  });
});

const closed = (code: string, balance: number): ClosedHalfYear => ({
  code,
  quota: 0,
  realised: 0,
  beginBalance: balance,
});
const refusals = (rows: readonly ClosedHalfYear[], next: readonly string[], year: number): unknown => {
  const result = openNextHalfYear(rows, new Map(next.map((code) => [code, 1])), { year, half: 1 });
  return result.ok ? [] : result.problems.map((found) => [found.position, sentence(found)]);
};

describe("opening a half-year in which municipalities ended", () => {
  test("adds their balance to that of the successor: Hilversum −20 + 5 − 9 = −24, Wijdemeren 4 + 6 − 2 = 8, together −16", () => {
    const rows = [
      { code: "GM1696", quota: 2, realised: 6, beginBalance: 4 },
      { code: "GM0344", quota: 10, realised: 10, beginBalance: 0 },
      { code: "GM0402", quota: 9, realised: 5, beginBalance: -20 },
    ];
    const next = new Map([
      ["GM0402", 124],
      ["GM0344", 400],
    ]);
    expect(openNextHalfYear(rows, next, { year: 2027, half: 1 })).toEqual({
      ok: true,
      value: [
        // 124 + 16
        { code: "GM0402", quota: 124, beginBalance: -16, corrected: 140 },
        { code: "GM0344", quota: 400, beginBalance: 0, corrected: 400 },
      ],
    });
    expect(openNextHalfYear(rows, new Map([...next, ["GM1696", 26]]), { year: 2026, half: 2 })).toMatchObject({
      value: [{ code: "GM1696", beginBalance: 8 }, { code: "GM0344" }, { code: "GM0402", beginBalance: -24 }],
    });
  });

  test("opens a new municipality with the balances of its parts: 3 − 5 + 4 = 2", () => {
    const rows = [closed("GM0501", 3), closed("GM0530", -5), closed("GM0614", 4)];
    expect(openNextHalfYear(rows, new Map([["GM1992", 70]]), { year: 2023, half: 1 })).toEqual({
      ok: true,
      value: [{ code: "GM1992", quota: 70, beginBalance: 2, corrected: 68 }],
    });
    expect(refusals(rows, [], 2023)).toEqual([
      [0, "De taakstelling van GM1992 in het nieuwe halfjaar ontbreekt. Vul haar eerst in."],
    ]);
  });

  test("loses and makes no balance: the sum before is the sum after", () => {
    const ended = municipalChanges.filter(({ kind }) => kind !== "split").map(({ oldCode }) => oldCode);
    const codes = [...new Set([...ended, ...municipalities().map(({ code }) => code)])];
    const next = new Map(municipalities().map(({ code }) => [code, 7]));
    next.delete("GM1696");
    const rows = fc
      .shuffledSubarray(codes)
      .chain((some) =>
        fc.tuple(
          ...some.map((code) => fc.tuple(fc.constant(code), fc.nat(50), fc.nat(50), fc.integer({ min: -99, max: 99 }))),
        ),
      );
    fc.assert(
      fc.property(rows, (tuples) => {
        const before = tuples.map(([code, quota, realised, beginBalance]) => ({ code, quota, realised, beginBalance }));
        const after = openNextHalfYear(before, next, { year: 2027, half: 1 });
        if (!after.ok) throw new Error(sentence(after.problems[0] ?? { code: "functions.defect", parameters: {} }));
        const sumBefore = before.reduce((sum, row) => sum + row.beginBalance + row.realised - row.quota, 0);
        expect(after.value.reduce((sum, { beginBalance }) => sum + beginBalance, 0)).toBe(sumBefore);
        expect(after.value.every(({ quota, beginBalance, corrected }) => corrected === quota - beginBalance)).toBe(
          true,
        );
        expect(new Set(after.value.map(({ code }) => code)).size).toBe(after.value.length);
      }),
      { numRuns: 50 },
    );
  });

  test("asks to divide the balance of a municipality that was split", () => {
    expect(refusals([closed("GM0344", 0), closed("GM0788", -3)], ["GM0344"], 2021)).toEqual([
      [
        1,
        "De gemeente Haaren (GM0788) is op 1 januari 2021 verdeeld. Verdeel haar saldo zelf over Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) en Vught (GM0865).",
      ],
    ]);
  });

  test("refuses a quota of a municipality that ended, and a municipality that stands there twice", () => {
    expect(refusals([closed("GM0402", 0), closed("GM1696", 1)], ["GM0402", "GM1696"], 2027)).toEqual([
      [
        1,
        "De gemeente Wijdemeren (GM1696) gaat volgens plan op 1 januari 2027 op in Hilversum (GM0402). Gebruik die gemeente.",
      ],
    ]);
    expect(refusals([closed("GM0402", 0), closed("GM0402", 1)], ["GM0402"], 2026)).toEqual([
      [1, "GM0402 staat twee keer in het halfjaar. Houd één regel over."],
    ]);
  });
});

import fc from "fast-check";
import { housingQuota } from "../../src/housing/housingQuota";
import { quotaPeople } from "../../src/housing/quotaPeople";
import type { OwnInhabitants } from "../../src/reference/inhabitants";
import { municipalities, municipalitiesOf, regionOfCode } from "../../src/reference/regions";

const halfYears = [
  { year: 2026, half: 1 },
  { year: 2026, half: 2 },
] as const;

/** A table of a workbook that counts how often a figure is asked for. */
class CountedTable extends Map<string, number> {
  asked = 0;

  override get(code: string): number | undefined {
    this.asked += 1;
    return super.get(code);
  }
}

const tableOf = (figures: readonly (readonly [string, number])[]): CountedTable => {
  const table = new CountedTable();
  for (const [code, count] of figures) table.set(code, count);
  return table;
};

test("the figures of a workbook are looked up once for a municipality and a year, however many cells ask", () => {
  const table = tableOf(municipalities().map(({ code }) => [code, 1000]));
  const own: OwnInhabitants = new Map([[2025, table]]);
  const ask = (): void => {
    for (const { code } of municipalitiesOf("PV20")) {
      for (const halfYear of halfYears) expect(quotaPeople(code, halfYear, own).ok).toBe(true);
    }
  };
  ask();
  const { asked } = table;
  for (let again = 0; again < 100; again += 1) ask();
  expect(table.asked).toBe(asked);
  // The country as the sum of its provinces, those as the sums of their municipalities: a few look-ups for each of the 342.
  expect(asked).toBeLessThan(20 * municipalities().length);
});

test("another table is another answer, also for the same municipality and year", () => {
  const [halfYear] = halfYears;
  const given = (count: number): OwnInhabitants => new Map([[2025, new Map([["GM0344", count]])]]);
  for (const count of [100_000, 200_000]) {
    expect(quotaPeople("GM0344", halfYear, given(count))).toMatchObject({ ok: true, value: { local: count } });
  }
});

test("own figures of one year complete those that are shipped for that year, and no other", () => {
  const same = new Map([["GM0344", 5]]);
  const own: OwnInhabitants = new Map([
    [2024, same],
    [2025, same],
  ]);
  const ofYear = (year: number, code: string) => quotaPeople(code, { year, half: 1 }, own);
  expect(ofYear(2025, "GM0344")).toMatchObject({ value: { local: 5 } });
  expect(ofYear(2026, "GM0344")).toMatchObject({ value: { local: 5 } });
  expect(ofYear(2025, "GM0363")).toEqual(quotaPeople("GM0363", { year: 2025, half: 1 }, new Map([[2024, same]])));
  expect(ofYear(2025, "GM0363")).not.toEqual(ofYear(2026, "GM0363"));
});

test("a quota is rounded on the exact fraction, whatever the national number is", () => {
  const utrecht = regionOfCode("GM0344");
  const people = quotaPeople("GM0344", { year: 2026, half: 1 });
  if (utrecht === undefined || !people.ok) throw new Error("Utrecht is a municipality");
  const [local, all] = [BigInt(people.value.local), BigInt(people.value.all)];
  const national = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 200_000 }), fc.nat({ max: 10 ** 10 }));
  fc.assert(
    fc.property(national, (total) => {
      const quota = (rounding: "published" | "statutory") =>
        housingQuota(utrecht, { halfYear: { year: 2026, half: 1 }, national: total, rounding });
      const product = BigInt(total) * local;
      expect(quota("published")).toEqual({ ok: true, value: Number((2n * product + all) / (2n * all)) });
      expect(quota("statutory")).toEqual({ ok: true, value: Number((product + all - 1n) / all) });
    }),
    { numRuns: 300 },
  );
});

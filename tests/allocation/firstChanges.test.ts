import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { analyseSensitivity } from "../../src/allocation/analyseSensitivity";
import { compareFractions, type Fraction, fraction, fractionToNumber } from "../../src/numbers/fraction";
import { parameters } from "./arbitraryRequest";
import { slowFirstChanges } from "./slowFirstChanges";
import { slowPlacesAt } from "./slowPlacesAt";

/** Recipients that weigh all alike, nearly alike or anything, with corrections of a few kinds or of many, in thousandths. */
const recipients = (fewest: number, most: number) =>
  fc
    .tuple(fc.constantFrom(1, 3, 1000), fc.constantFrom(0, 10 ** 6), fc.constantFrom(1, 3, 300))
    .chain(([spread, base, kinds]) =>
      fc.array(
        fc.record({
          weight: fc.integer({ min: 1, max: spread }).map((weight) => base + weight),
          correction: fc.integer({ min: -kinds, max: kinds }),
        }),
        { minLength: fewest, maxLength: most },
      ),
    );

function bothWays(total: number, given: readonly { readonly weight: number; readonly correction: number }[]) {
  const weights = given.map(({ weight }) => weight);
  const places = allocate({ total, weights });
  const found = analyseSensitivity({
    total,
    weights,
    corrections: given.map(({ correction }) => correction / 1000),
    steps: 1,
  });
  if (!places.ok || !found.ok) throw new Error("Refused");
  const corrections = given.map(({ correction }) => correction);
  return { found: found.value, slow: slowFirstChanges({ total, weights, corrections, places: places.value }) };
}

function expectSame({ found, slow }: ReturnType<typeof bothWays>): void {
  expect(found.undecided).toEqual([]);
  found.firstChanges.forEach((change, index) => {
    const expected = slow.changes[index] ?? null;
    expect(change && fractionToNumber(change)).toBe(expected && fractionToNumber(expected));
    if (change !== null && expected !== null) expect(compareFractions(change, expected)).toBe(0);
  });
}

/** Just before its first change a recipient has what it had without correction, and just beyond it something else. */
function expectChangesThere(
  given: { readonly total: number; readonly weights: readonly number[]; readonly tenths: readonly number[] },
  changes: readonly (Fraction | null)[],
): void {
  const placesAt = (part: bigint, whole: bigint) =>
    allocate({
      total: given.total,
      weights: given.weights.map((weight, index) =>
        String(BigInt(weight) * (10n * whole + BigInt(given.tenths[index] ?? 0) * part)),
      ),
    });
  const start = placesAt(0n, 1n);
  changes.forEach((change, index) => {
    if (change === null) return;
    const fine = 10n ** 30n;
    const [before, beyond] = [-1n, 1n].map((step) =>
      placesAt(change.numerator * fine + step, change.denominator * fine),
    );
    if (!start.ok || before?.ok !== true || beyond?.ok !== true) throw new Error("Refused");
    expect(before.value[index]).toBe(start.value[index]);
    expect(beyond.value[index]).not.toBe(start.value[index]);
  });
}

describe("first changes", () => {
  test("are those of following every place, among few recipients with many places", () => {
    let looks = 0;
    let spared = 0;
    fc.assert(
      fc.property(recipients(2, 9), fc.integer({ min: 1, max: 3000 }), (given, total) => {
        const both = bothWays(total, given);
        expectSame(both);
        looks += both.found.effort.looks;
        spared += both.slow.exchanges - both.found.effort.exchanges;
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 8) },
    );
    expect(looks).toBeGreaterThan(0);
    expect(spared).toBeGreaterThan(0);
  });

  test("are those of following every place, among so many recipients that only those near an edge are looked at", () => {
    fc.assert(
      fc.property(recipients(65, 90), fc.integer({ min: 30, max: 400 }), (given, total) => {
        expectSame(bothWays(total, given));
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 40) },
    );
  });

  test("are those of following every place, among recipients of a few kinds, of which many places are exchanged at once", () => {
    const kind = fc.record({ weight: fc.integer({ min: 1, max: 6 }), correction: fc.integer({ min: -300, max: 300 }) });
    const alike = fc
      .array(kind, { minLength: 2, maxLength: 3 })
      .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 50, maxLength: 60 }));
    let spared = 0;
    fc.assert(
      fc.property(alike, fc.integer({ min: 20, max: 400 }), (given, total) => {
        const both = bothWays(total, given);
        expectSame(both);
        spared += both.slow.exchanges - both.found.effort.exchanges;
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 20) },
    );
    expect(spared).toBeGreaterThan(0);
  });

  test("are known of all of 5000 that weigh alike, with corrections of seven kinds", () => {
    // 96.000 / 5000 = 19,2: the first 1000 have 20. Of each kind ±30 % of 19,2 is 5,8 levels at most: some tens of exchanges.
    const weights = Array.from({ length: 5000 }, () => 7);
    const tenths = weights.map((_none, index) => (index % 7) - 3);
    const corrections = tenths.map((tenth) => tenth / 10);
    const result = analyseSensitivity({ total: 96_000, weights, corrections, steps: 1 });
    if (!result.ok) throw new Error("Refused");
    const { firstChanges, undecided, effort } = result.value;
    expect(undecided).toEqual([]);
    expect(effort.exchanges).toBeLessThan(100);
    expectChangesThere(
      { total: 96_000, weights, tenths },
      firstChanges.map((change, index) => (index % 500 === 0 && change?.numerator !== 0n ? change : null)),
    );
  });

  test("are known of somebody that hardly moves, while others exchange a milliard places", () => {
    // 10^12 over 342 of about 2,9 milliard each. With −0,3 and +0,3 in turn a share of 3 milliard moves by 0,9 milliard; the
    // first, without correction, by what the sum moves: next to nothing.
    const weights = Array.from({ length: 342 }, (_none, index) => 1000 + ((index * 48_271) % 899_981));
    const corrections = weights.map((_none, index) => (index === 0 ? 0 : index % 2 === 0 ? 0.3 : -0.3));
    const result = analyseSensitivity({ total: 10 ** 12, weights, corrections, steps: 1 });
    if (!result.ok) throw new Error("Refused");
    const { firstChanges, undecided, effort } = result.value;
    expect(undecided).toEqual([]);
    expect(effort.exchanges).toBeLessThan(20_000);
    expectChangesThere(
      { total: 10 ** 12, weights, tenths: corrections.map((correction) => Math.round(correction * 10)) },
      firstChanges,
    );
  });

  test("are known of few recipients that weigh 2^0 … 2^31, where doubles often cannot tell who is the last", () => {
    const weights = Array.from({ length: 32 }, (_none, index) => 2 ** index);
    const tenths = weights.map((_none, index) => ((index * 7) % 13) - 6);
    const corrections = tenths.map((tenth) => tenth / 10);
    const result = analyseSensitivity({ total: 10 ** 6, weights, corrections, steps: 1 });
    if (!result.ok) throw new Error("Refused");
    expect(result.value.undecided).toEqual([]);
    expectChangesThere({ total: 10 ** 6, weights, tenths }, result.value.firstChanges);
  });

  test("a recipient that weighs too little for a place is not undecided when the others take too many steps", () => {
    // Of 10^15 over 2^0 … 2^399 nobody below 2^300 has a hundred thousandth of a place, with or without 30 %.
    const weights = Array.from({ length: 400 }, (_none, index) => 2 ** index);
    const corrections = weights.map((_none, index) => ((index % 7) - 3) / 10);
    const result = analyseSensitivity({ total: 10 ** 15, weights, corrections, steps: 1 });
    if (!result.ok) throw new Error("Refused");
    expect(result.value.undecided.filter((index) => index < 300)).toEqual([]);
  });
});

describe("at the far ends of what a cell holds", () => {
  const extremes = [0, 1, 2, 7, 5e-324, 1e-300, 1 / 3, 123_456_789.123, 1e15, 1e20, 1e300, 1e308];
  const question = (fewest: number, most: number) =>
    fc.record({
      total: fc.constantFrom(1, 2, 100, 96_000, 10 ** 9, 10 ** 15, 2 ** 53 - 1),
      given: fc.array(
        fc.record({
          weight: fc.constantFrom(...extremes),
          correction: fc.constantFrom(-1, -0.999999999999, -0.5, -1e-300, 0.1234567890123, ...extremes),
        }),
        { minLength: fewest, maxLength: most },
      ),
      steps: fc.integer({ min: 1, max: 4 }),
      /** Tenths to hundreds of decimals from 0 or from 1. */
      looks: fc.array(fc.tuple(fc.integer({ min: 1, max: 330 }), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
        minLength: 4,
        maxLength: 4,
      }),
    });
  /** Nearer to a first change than another can be. */
  const FINE = 10n ** 700n;

  test.each([
    ["among few recipients", 2, 8, 40],
    ["among so many that only those near an edge are looked at", 65, 90, 400],
  ])(
    "numbers stay the same up to the first change and not beyond it, and are right at every step, %s",
    (_which, fewest, most, part) => {
      let followed = 0;
      fc.assert(
        fc.property(question(fewest, most), ({ total, given, steps, looks }) => {
          const request = {
            total,
            weights: given.map(({ weight }) => weight),
            corrections: given.map(({ correction }) => correction),
          };
          const result = analyseSensitivity({ ...request, steps });
          if (!result.ok) return;
          const { parts, allocations, firstChanges, undecided, searchedUpTo } = result.value;
          parts.forEach((part, step) => {
            expect(allocations[step]?.map(BigInt)).toEqual(slowPlacesAt(request, part));
          });
          const start = slowPlacesAt(request, fraction(0n, 1n));
          const seen = looks.map(([decimals, digit, isFromEnd]): Fraction => {
            const denominator = 10n ** BigInt(decimals);
            return { numerator: isFromEnd ? denominator - BigInt(digit) : BigInt(digit), denominator };
          });
          firstChanges.forEach((change, index) => {
            const until = change ?? (undecided.includes(index) ? searchedUpTo : fraction(1n, 1n));
            const before = fraction(until.numerator * FINE - until.denominator, until.denominator * FINE);
            for (const part of [...seen, ...(before.numerator > 0n ? [before] : [])]) {
              if (compareFractions(part, until) < 0) expect(slowPlacesAt(request, part)?.[index]).toBe(start?.[index]);
            }
            if (change === null) return;
            followed += 1;
            const beyond = fraction(change.numerator * FINE + change.denominator, change.denominator * FINE);
            expect(slowPlacesAt(request, beyond)?.[index]).not.toBe(start?.[index]);
          });
        }),
        { ...parameters, numRuns: Math.ceil(parameters.numRuns / part) },
      );
      expect(followed).toBeGreaterThan(10);
    },
  );

  test("a correction of 1e300 takes all places just beyond 0", () => {
    // 100 over 1, 2 and 3 is 17, 33 and 50. At p = 0,1 the second weighs 2 × (1 + 1e299).
    const result = analyseSensitivity({ total: 100, weights: [1, 2, 3], corrections: [0, 1e300, -0.2], steps: 10 });
    if (!result.ok) throw new Error("Refused");
    expect(result.value.allocations.slice(0, 2)).toEqual([
      [17, 33, 50],
      [0, 100, 0],
    ]);
    expect(result.value.undecided).toEqual([]);
    for (const change of result.value.firstChanges) {
      expect(change && fractionToNumber(change)).toBeGreaterThan(0);
      expect(change && fractionToNumber(change)).toBeLessThan(1e-299);
    }
  });

  test("a weight that stands still in full gets all places when the other one disappears at p = 1", () => {
    // 1e20 (1 − p) over 7: the first has all 10 until 1 − p is about 1e-18.
    const result = analyseSensitivity({ total: 10, weights: [1e20, 7], corrections: [-1, 0], steps: 1 });
    if (!result.ok) throw new Error("Refused");
    expect(result.value.allocations).toEqual([
      [10, 0],
      [0, 10],
    ]);
    // Half a place of 10 is 1e20 (1 − p) / (1e20 (1 − p) + 7) = 0,95: 1 − p = 133e-20.
    const exact = fraction(10n ** 20n - 133n, 10n ** 20n);
    expect(result.value.firstChanges.map((change) => change && compareFractions(change, exact))).toEqual([0, 0]);
  });
});

test("half a place goes over as soon as the other one begins to grow", () => {
  const result = analyseSensitivity({ total: 5, weights: [1, 1], corrections: [0, 0.1], steps: 1 });
  if (!result.ok) throw new Error("Refused");
  // 5 (1 + 0,1p) / (2 + 0,1p) is 2,5 at p = 0, where the first has 3, and more just beyond.
  expect(result.value.firstChanges.map((change) => change?.numerator)).toEqual([0n, 0n]);
});

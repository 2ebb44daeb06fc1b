/**
 * Work that does not grow with totals, weights or the distance between them: operations are counted on families that are made
 * to be difficult, never time.
 */
import { allocate } from "../../src/allocation/allocate";
import { analyseSensitivity } from "../../src/allocation/analyseSensitivity";
import { divisorAllocation } from "../../src/allocation/divisorAllocation";
import { explainNumbers } from "../../src/allocation/explainNumbers";
import { fillCurve } from "../../src/allocation/fillCurve";
import { guessPlaces } from "../../src/allocation/guessPlaces";
import { levelSegment } from "../../src/allocation/levelSegment";
import { prepareRequest } from "../../src/allocation/prepareRequest";
import type { Weight } from "../../src/allocation/request";
import { divisorMethods } from "./arbitraryRequest";

const range = (count: number): readonly number[] => Array.from({ length: count }, (_none, index) => index);

const families: readonly (readonly [string, readonly Weight[]])[] = [
  ["equal weights", range(200).map(() => 7)],
  ["near ties", range(200).map((index) => 10 ** 15 + index)],
  ["powers of two", range(200).map((index) => 2 ** (index % 50))],
  ["Fibonacci's numbers", range(70).map((index) => Math.round(1.618033988749895 ** index))],
  ["half a place each", range(200).map((index) => 2 * index + 1)],
  ["extreme exponents", range(100).map((index) => (index % 2 === 0 ? 1e308 / (index + 1) : 1e-300 * (index + 1)))],
  ["two giants beside a grain", [1e308, 1e308, 1e-10]],
];
const totals = [1, 150, 96_000, 10 ** 9, 10 ** 15];

describe.each(families)("%s", (_name, weights) => {
  const prepared = (total: number) => {
    const request = prepareRequest({ total, weights });
    if (!request.ok) throw new Error(JSON.stringify(request.problems));
    return request.value;
  };

  test.each(divisorMethods)("a guess for %s is a few places per recipient off, whatever the total", (method) => {
    for (const total of totals) {
      const request = { ...prepared(total), method };
      const { places } = divisorAllocation(request);
      const steps = guessPlaces(request).reduce((sum, guess, index) => sum + Math.abs(guess - (places[index] ?? 0)), 0);
      expect(steps).toBeLessThanOrEqual(4 * weights.length + 48);
    }
  });

  test("the walk along the claims has no more pieces than there are recipients", () => {
    for (const total of totals) {
      const competitors = [...prepared(total).weights.values].map((weight) => ({
        weight: BigInt(weight),
        minimum: 0n,
        maximum: null,
      }));
      for (const k of [total, total + 1]) {
        const segment = levelSegment(competitors, fillCurve(competitors), BigInt(k));
        expect(segment?.pieces.length).toBeLessThanOrEqual(2 * weights.length);
      }
    }
  });

  test("the search for first changes ends, and says who is undecided", () => {
    const corrections = weights.map((_none, index) => ((index % 7) - 3) / 10);
    for (const total of [150, 10 ** 15]) {
      const result = analyseSensitivity({ total, weights, corrections, steps: 1 });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const { effort, undecided, firstChanges } = result.value;
      expect(effort.exchanges).toBeLessThanOrEqual(50_000);
      expect(effort.exactComparisons).toBeLessThanOrEqual(1_000_000);
      // A look passes by at least 256 + n recipients, 2048 of them in a step.
      expect(effort.looks).toBeLessThanOrEqual((50_000 * 2048) / (256 + weights.length) + 1);
      for (const index of undecided) expect(firstChanges[index]).toBeNull();
    }
  });
});

test("a guess is near too where the heaviest are at their maximum and a grain must take all the rest", () => {
  // 10^15 with two giants of at most 3 × 10^14: the grain gets 4 × 10^14, at a level of as many places per unit of its weight.
  const maxima = [3e14, 3e14, null];
  for (const method of divisorMethods) {
    const request = prepareRequest({ total: 1e15, weights: [3.8e305, 8.4e305, 1e-300], method, maxima });
    if (!request.ok) throw new Error(JSON.stringify(request.problems));
    const guess = guessPlaces({ ...request.value, method });
    [3e14, 3e14, 4e14].forEach((count, index) => expect(Math.abs((guess[index] ?? 0) - count)).toBeLessThanOrEqual(4));
    expect(divisorAllocation({ ...request.value, method }).places).toEqual([3e14, 3e14, 4e14]);
  }
});

test("a guess knows that nobody gets a second place before all that weigh something have a first", () => {
  const weights = range(200).map((index) => (index % 2 === 0 ? 1e300 * (index + 1) : 1e-300 * (index + 1)));
  for (const method of ["adams", "hill", "dean"] as const) {
    for (const total of [60, 150, 210, 96_000]) {
      const request = prepareRequest({ total, weights, method });
      if (!request.ok) throw new Error(JSON.stringify(request.problems));
      const { places } = divisorAllocation({ ...request.value, method });
      const guess = guessPlaces({ ...request.value, method });
      const steps = guess.reduce((sum, count, index) => sum + Math.abs(count - (places[index] ?? 0)), 0);
      expect(steps).toBeLessThanOrEqual(24);
    }
  }
});

test("an allocation and its explanation read every weight a bounded number of times, whatever the total", () => {
  for (const [, weights] of families) {
    for (const total of [...totals, 10 ** 7]) {
      for (const [most, run] of [
        [12, allocate],
        [40, explainNumbers],
      ] as const) {
        let reads = 0;
        const counted = new Proxy([...weights], {
          get(target, key, receiver): unknown {
            if (typeof key === "string" && /^\d+$/u.test(key)) reads += 1;
            return Reflect.get(target, key, receiver);
          },
        });
        expect(run({ total, weights: counted }).ok).toBe(true);
        expect(reads).toBeGreaterThanOrEqual(weights.length);
        expect(reads / weights.length).toBeLessThanOrEqual(most);
      }
    }
  }
});

describe("a share that stands still", () => {
  test("is known to keep its number at once, also between others that turn round for ever", () => {
    for (const total of [10 ** 8, 10 ** 15]) {
      const result = analyseSensitivity({ total, weights: [1, 1, 2], corrections: [0.1, -0.1, 0], steps: 1 });
      expect(result).toMatchObject({ ok: true, value: { undecided: [], effort: { exchanges: 1 } } });
    }
    const third = analyseSensitivity({ total: 10 ** 12, weights: [3, 2, 1], corrections: [0.5, -0.1, 0.26], steps: 1 });
    expect(third).toMatchObject({ ok: true, value: { undecided: [], effort: { exchanges: 0 } } });
  });
});

import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { divisorAllocation, type DivisorOutcome } from "../../src/allocation/divisorAllocation";
import type { DivisorMethod } from "../../src/allocation/divisorMethod";
import { prepareRequest } from "../../src/allocation/prepareRequest";
import type { AllocationRequest } from "../../src/allocation/request";
import { divisorMethods, parameters } from "./arbitraryRequest";
import { slowAllocation } from "./slowAllocation";

function outcome(request: AllocationRequest, method: DivisorMethod, exactOnly = false): DivisorOutcome {
  const prepared = prepareRequest({ ...request, method });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return divisorAllocation({ ...prepared.value, method }, exactOnly);
}

const method = fc.constantFrom(...divisorMethods);
const few = { ...parameters, numRuns: Math.max(40, Math.ceil(parameters.numRuns / 10)) };

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_none, index) => index);

/** Recipients that are so alike that no level rounds to nearly the total: a guess is off by dozens of places. */
const alike = fc
  .array(
    fc.record({
      weight: fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 0),
      minimum: fc.constantFrom(0, 0, 0, 0, 1, 2),
      room: fc.constantFrom(null, null, null, null, 0, 1),
    }),
    { minLength: 50, maxLength: 60 },
  )
  .filter((recipients) => recipients.some(({ weight, room }) => weight > 0 && room === null))
  .chain((recipients) => {
    const lowest = recipients.reduce((sum, { minimum }) => sum + minimum, 0);
    return fc.record({
      weights: fc.constant(recipients.map(({ weight }) => weight)),
      minima: fc.constant(recipients.map(({ minimum }) => minimum)),
      maxima: fc.constant(recipients.map(({ minimum, room }) => (room === null ? null : minimum + room))),
      total: fc.integer({ min: lowest, max: lowest + 90 }),
    });
  });

describe("the largest total that a sheet can hold", () => {
  const total = Number.MAX_SAFE_INTEGER;
  const handedOut = (request: AllocationRequest, name: DivisorMethod): bigint =>
    outcome(request, name).places.reduce((sum, count) => sum + BigInt(count), 0n);

  test.each(divisorMethods)("%s hands out every place and no more, also where a guess adds up to more", (name) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 9 }), (more) => {
        expect(handedOut({ total, weights: more.map((extra) => 1e15 + extra) }, name)).toBe(BigInt(total));
      }),
      few,
    );
  });

  test.each(["adams", "hill", "dean"] as const)("%s takes the first place of a grain from the giant", (name) => {
    expect(outcome({ total, weights: [1e300, 1e-300] }, name).places).toEqual([total - 1, 1]);
  });
});

describe("a divisor method over very many recipients that are alike", () => {
  test.each(divisorMethods)(
    "%s gives the places left over to those that stand first, and names all as tied",
    (name) => {
      // 300 over 200 equal weights: one each, and 100 left over for 200 equal claims to a second place.
      const weights = indices(200).map(() => 7);
      const found = outcome({ total: 300, weights }, name);
      expect(found.places).toEqual(indices(200).map((index) => (index < 100 ? 2 : 1)));
      expect(found.tie).toEqual({ candidates: indices(200), available: 100 });
      // The first hundred have the weakest claim that was honoured; of equals the last one loses first.
      expect(found.weakest).toBe(99);
    },
  );

  test.each(divisorMethods)(
    "%s passes over those who are full, and takes nothing from those at their minimum",
    (name) => {
      // 300 over 200 equal weights, the first 50 with at most 1, the last 50 with at least 2: 50 + 100 + 100 is 250, and
      // the other 50 places go to the first 50 of the hundred in between.
      const expected = indices(200).map((index) => (index < 50 ? 1 : index < 100 || index >= 150 ? 2 : 1));
      const found = outcome(
        {
          total: 300,
          weights: indices(200).map(() => 7),
          minima: indices(200).map((index) => (index < 150 ? 0 : 2)),
          maxima: indices(200).map((index) => (index < 50 ? 1 : null)),
        },
        name,
      );
      expect(found.places).toEqual(expected);
      expect(found.tie).toEqual({ candidates: indices(150).slice(50), available: 50 });
    },
  );

  test("equals the slow implementation, with bounds and on integers only", () => {
    fc.assert(
      fc.property(alike, method, (request, name) => {
        fc.pre(prepareRequest(request).ok);
        const { total, weights, minima, maxima } = request;
        const found = outcome(request, name);
        expect(found.places).toEqual(
          slowAllocation(name, {
            total,
            weights: weights.map(BigInt),
            minima,
            maxima: maxima.map((maximum) => maximum ?? total),
          }),
        );
        expect(outcome(request, name, true)).toEqual(found);
      }),
      few,
    );
  });

  test("says that nobody can lose a place when everybody has the minimum", () => {
    const request = { total: 100, weights: indices(100).map(() => 1), minima: indices(100).map(() => 1) };
    for (const name of divisorMethods) expect(outcome(request, name)).toMatchObject({ weakest: -1, tie: null });
    const full = { ...request, maxima: request.minima };
    for (const name of divisorMethods) expect(outcome(full, name)).toMatchObject({ weakest: -1, tie: null });
  });

  test("gives nothing to whom is full, although its last place is the weakest", () => {
    // Webster, 142 over 290 with at most 2 and a hundred times 100: 2, and 140 over the rest, of which forty get 2. The last
    // place of the first counts 290/3 = 97, less than the 100 of a first place; a third would count 58, more than 100/3.
    const weights = [290, ...indices(100).map(() => 100)];
    const maxima = [2, ...indices(100).map(() => null)];
    const expected = (second: number) => [2, ...indices(100).map((index) => (index < second ? 2 : 1))];
    expect(outcome({ total: 142, weights, maxima }, "webster").places).toEqual(expected(40));
    expect(outcome({ total: 127, weights, maxima }, "webster").places).toEqual(expected(25));
  });
});

describe("a divisor method over two kinds of recipients, dozens of each", () => {
  test("gives the places left over to the heavier kind, although it stands behind", () => {
    // Webster, 250 over a hundred times 7 and a hundred times 8: one each, and 50 left over. 8/3 is more than 7/3.
    const weights = indices(200).map((index) => (index < 100 ? 7 : 8));
    const found = outcome({ total: 250, weights }, "webster");
    expect(found.places).toEqual(indices(200).map((index) => (index >= 100 && index < 150 ? 2 : 1)));
    expect(found.tie).toEqual({ candidates: indices(200).slice(100), available: 50 });
  });

  test("moves places where shares round the other way: with Hill 280 over sixty times 7 and sixty times 12", () => {
    // Shares 1.72 and 2.95. Squared claims: a second place for 7 is 49/2 = 24.5, a third for 12 is 144/6 = 24. So all have
    // two, 240, and 40 of the heavier kind a third.
    const weights = indices(120).map((index) => (index < 60 ? 7 : 12));
    const found = outcome({ total: 280, weights }, "hill");
    expect(found.places).toEqual(indices(120).map((index) => (index >= 60 && index < 100 ? 3 : 2)));
  });
});

describe("a divisor method where shares round to other places than its claims give", () => {
  test("moves a place: with Hill 5 over 146 and 354 is 2 and 3", () => {
    // Shares 1.46 and 3.54 round to 1 and 4. Squared claims: 146²/(1 × 2) = 10,658 is more than 354²/(3 × 4) = 10,443.
    expect(outcome({ total: 5, weights: [146, 354] }, "hill").places).toEqual([2, 3]);
  });

  test("with equal claims the recipient that stands first goes first, wherever the place was", () => {
    // Hill, 10 over 1 and 6: shares 1.43 and 8.57 round to 1 and 9. Squared claims: 1/(1 × 2) equals 36/(8 × 9).
    expect(outcome({ total: 10, weights: [1, 6] }, "hill")).toMatchObject({
      places: [2, 8],
      tie: { candidates: [0, 1], available: 1 },
    });
    expect(outcome({ total: 10, weights: [6, 1] }, "hill")).toMatchObject({
      places: [9, 1],
      tie: { candidates: [0, 1], available: 1 },
    });
  });
});

describe("a divisor method on weights that doubles cannot tell apart", () => {
  const near = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });

  test("decides on integers: one unit in 10^20 more goes first", () => {
    expect(allocate({ total: 1, weights: [String(10n ** 20n), String(10n ** 20n + 1n)], method: "webster" })).toEqual({
      ok: true,
      value: [0, 1],
    });
    const three = [10n ** 20n, 10n ** 20n, 10n ** 20n + 1n].map(String);
    expect(allocate({ total: 1, weights: three, method: "webster" })).toEqual({ ok: true, value: [0, 0, 1] });
  });

  test.each([20, 400])("with %d zeros equals the slow implementation, and only equal weights are tied", (zeros) => {
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 14 }), method, (units, total, name) => {
        const weights = units.map((unit) => 10n ** BigInt(zeros) + BigInt(unit));
        const found = outcome({ total, weights: weights.map(String) }, name);
        const free = { minima: weights.map(() => 0), maxima: weights.map(() => total) };
        expect(found.places).toEqual(slowAllocation(name, { total, weights, ...free }));
        const tied = (found.tie?.candidates ?? []).map((index) => units[index]);
        expect(new Set(tied).size).toBeLessThanOrEqual(1);
      }),
      parameters,
    );
  });

  test("takes weights beyond the largest double beside ordinary ones", () => {
    // 8 over 3 × 10^400, 10^400 and 5: 6 and 2; nothing is left for the 5, save what Adams, Hill and Dean give everybody.
    const weights = [`3${"0".repeat(400)}`, `1${"0".repeat(400)}`, "5"];
    expect(divisorMethods.map((name) => outcome({ total: 8, weights }, name).places)).toEqual([
      [6, 2, 0],
      [6, 2, 0],
      [5, 2, 1],
      [5, 2, 1],
      [5, 2, 1],
    ]);
  });
});

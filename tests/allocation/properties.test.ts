import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { apportion } from "../../src/allocation/apportion";
import { divisorAllocation } from "../../src/allocation/divisorAllocation";
import { withBigIntegers, withSafeNumbers } from "../../src/allocation/largestRemainder";
import { prepareRequest } from "../../src/allocation/prepareRequest";
import type { PreparedRequest } from "../../src/allocation/preparedRequest";
import type { Apportionment } from "../../src/allocation/apportionment";
import type { AllocationRequest } from "../../src/allocation/request";
import {
  anyRequest,
  divisorMethods,
  exactMethods,
  parameters,
  plain,
  tieProne,
  unbounded,
  weightsWithSum,
  withMethod,
} from "./arbitraryRequest";
import { slowAllocation } from "./slowAllocation";

function places(request: AllocationRequest): readonly number[] {
  const result = allocate(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function prepared(request: AllocationRequest): PreparedRequest {
  const result = prepareRequest(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const outcome = (request: AllocationRequest): Apportionment => apportion(prepared(request));
const sum = (values: readonly number[]): number => values.reduce((subtotal, value) => subtotal + value, 0);
const method = fc.constantFrom(...exactMethods);
const divisor = fc.constantFrom(...divisorMethods);

describe("every exact method", () => {
  test("adds up to the total, keeps the bounds and equals the slow implementation", () => {
    fc.assert(
      fc.property(anyRequest, method, (request, name) => {
        const found = places(withMethod(request, name));
        const { minima, maxima } = plain(request);
        expect(sum(found)).toBe(request.total);
        found.forEach((count, index) => {
          expect(count).toBeGreaterThanOrEqual(minima[index] ?? 0);
          if (request.weights[index] !== 0) expect(count).toBeLessThanOrEqual(maxima[index] ?? 0);
          else expect(count).toBe(minima[index]);
        });
        expect(found).toEqual(slowAllocation(name, plain(request)));
      }),
      parameters,
    );
  });

  test("treats recipients alike: without a tie the order of recipients does not matter", () => {
    fc.assert(
      fc.property(anyRequest, method, fc.infiniteStream(fc.nat()), (request, name, keys) => {
        const first = outcome(withMethod(request, name));
        fc.pre(first.tie === null);
        const order = shuffled(request.weights.length, keys);
        const turned = places(withMethod(reordered(request, order), name));
        expect(turned).toEqual(order.map((index) => first.places[index]));
      }),
      parameters,
    );
  });

  test("with a tie, another order moves the last places only inside the tied set", () => {
    fc.assert(
      fc.property(tieProne, method, (request, name) => {
        const first = outcome(withMethod(request, name));
        fc.pre(first.tie !== null);
        const order = request.weights.map((_weight, index) => index).reverse();
        const turned = outcome(withMethod(reordered(request, order), name));
        const back = order.map((_index, position) => turned.places[order.length - 1 - position] ?? 0);
        const tied = first.tie.candidates;
        first.places.forEach((count, index) => {
          if (!tied.includes(index)) expect(back[index]).toBe(count);
        });
        expect(turned.tie?.candidates.map((position) => order[position]).reverse()).toEqual(tied);
        expect(turned.tie?.available).toBe(first.tie.available);
      }),
      parameters,
    );
  });

  test("does not depend on the unit of the weights", () => {
    fc.assert(
      fc.property(anyRequest, method, fc.integer({ min: 2, max: 1000 }), (request, name, factor) => {
        const scaled = { ...request, weights: request.weights.map((weight) => Number(weight) * factor) };
        const decimals = { ...request, weights: request.weights.map((weight) => decimalText(Number(weight))) };
        const expected = places(withMethod(request, name));
        expect(places(withMethod(scaled, name))).toEqual(expected);
        expect(places(withMethod(decimals, name))).toEqual(expected);
      }),
      parameters,
    );
  });

  test("gives the same places and ties with ordinary numbers as with big integers", () => {
    fc.assert(
      fc.property(anyRequest, method, (request, name) => {
        const huge = { ...request, weights: request.weights.map((weight) => `${String(weight)}${"0".repeat(30)}`) };
        expect(outcome(withMethod(huge, name))).toEqual(outcome(withMethod(request, name)));
      }),
      parameters,
    );
  });
});

describe("largest remainder", () => {
  test("gives everybody the share rounded down or up", () => {
    fc.assert(
      fc.property(unbounded, ({ total, weights }) => {
        const all = sum(weights);
        places({ total, weights }).forEach((count, index) => {
          const share = total * (weights[index] ?? 0);
          expect(count * all).toBeGreaterThan(share - all);
          expect(count * all).toBeLessThan(share + all);
        });
      }),
      parameters,
    );
  });

  test("decides the same on ordinary numbers as on big integers", () => {
    const total = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(weightsWithSum, total, (weights, count) => {
        const numbers = withSafeNumbers(count, weights, sum(weights));
        expect(withBigIntegers(BigInt(count), weights.map(BigInt), BigInt(sum(weights)))).toEqual(numbers);
      }),
      parameters,
    );
  });
});

describe("a divisor method", () => {
  test("never takes a place away from anybody when the total grows", () => {
    fc.assert(
      fc.property(unbounded, divisor, ({ total, weights }, name) => {
        const before = places({ total, weights, method: name });
        const after = places({ total: total + 1, weights, method: name });
        before.forEach((count, index) => expect(after[index]).toBeGreaterThanOrEqual(count));
      }),
      parameters,
    );
  });

  test("never takes a place away from a recipient whose own weight grows", () => {
    const growth = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(unbounded, divisor, fc.nat({ max: 8 }), growth, ({ total, weights }, name, pick, extra) => {
        const chosen = pick % weights.length;
        const heavier = weights.map((weight, index) => (index === chosen ? weight + extra : weight));
        const before = places({ total, weights, method: name })[chosen] ?? 0;
        expect(places({ total, weights: heavier, method: name })[chosen]).toBeGreaterThanOrEqual(before);
      }),
      parameters,
    );
  });

  test("decides the same with a first look at doubles as on exact integers only", () => {
    fc.assert(
      fc.property(anyRequest, divisor, (request, name) => {
        const ready = { ...prepared(withMethod(request, name)), method: name };
        fc.pre(ready.weights.sum !== 0);
        expect(divisorAllocation(ready, true)).toEqual(divisorAllocation(ready));
      }),
      parameters,
    );
  });
});

function shuffled(count: number, keys: Iterator<number>): readonly number[] {
  const drawn = Array.from({ length: count }, (_none, index) => [Number(keys.next().value), index] as const);
  return drawn.sort((one, other) => one[0] - other[0]).map(([, index]) => index);
}

function reordered(request: AllocationRequest, order: readonly number[]): AllocationRequest {
  const { total, minima, maxima } = request;
  return {
    total,
    weights: order.map((index) => request.weights[index] ?? 0),
    ...(minima && { minima: order.map((index) => minima[index] ?? 0) }),
    ...(maxima && { maxima: order.map((index) => maxima[index] ?? null) }),
  };
}

/** A thousandth of a weight, as text: 12345 → "12.345". */
function decimalText(weight: number): string {
  return `${Math.trunc(weight / 1000)}.${String(weight % 1000).padStart(3, "0")}`;
}

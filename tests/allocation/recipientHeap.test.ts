import fc from "fast-check";
import { recipientHeap } from "../../src/allocation/recipientHeap";
import { parameters } from "./arbitraryRequest";

/** The lowest key goes first, of equal keys the one that stands first; there is no order for anybody else. */
function orderOf(keys: readonly number[]): (one: number, other: number) => boolean {
  const keyOf = (recipient: number): number => {
    const key = keys[recipient];
    if (key === undefined) throw new RangeError(`There is no recipient ${recipient}.`);
    return key;
  };
  return (one, other) => keyOf(one) < keyOf(other) || (keyOf(one) === keyOf(other) && one < other);
}

describe("a heap of recipients", () => {
  test("has on top whom goes before all others, at the start and after every change", () => {
    const key = fc.nat(30);
    const changes = fc.array(fc.record({ pick: fc.nat(), key }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 40 }), changes, (given, steps) => {
        const keys = [...given];
        const heap = recipientHeap(keys.length, orderOf(keys));
        expect(heap.top()).toBe(keys.indexOf(Math.min(...keys)));
        for (const step of steps) {
          const recipient = step.pick % keys.length;
          keys[recipient] = step.key;
          heap.reorder(recipient);
          expect(heap.top()).toBe(keys.indexOf(Math.min(...keys)));
        }
        // All that is left comes out in order.
        for (let left = keys.length; left > 0; left -= 1) {
          const first = heap.top();
          expect(first).toBe(keys.indexOf(Math.min(...keys)));
          keys[first] = 100;
          heap.reorder(first);
        }
      }),
      parameters,
    );
  });

  test("gives everybody in order when the top goes last each time", () => {
    // Keys 5, 3, 8, 1, 9, 2, 7: the recipients in order of their keys are 3, 5, 1, 0, 6, 2, 4.
    const keys = [5, 3, 8, 1, 9, 2, 7];
    const heap = recipientHeap(keys.length, orderOf(keys));
    const order = keys.map(() => {
      const first = heap.top();
      keys[first] = 100;
      heap.reorder(first);
      return first;
    });
    expect(order).toEqual([3, 5, 1, 0, 6, 2, 4]);
  });

  test("of nobody has nobody on top", () => {
    expect(recipientHeap(0, orderOf([])).top()).toBe(-1);
  });
});

import type { Exchange } from "../../workbench/faults/requestGate";
import { alikeAfter } from "./sameCase";

const read = (answer: string): Exchange => ({ isReading: true, answer });
const write = (answer: string): Exchange => ({ isReading: false, answer });

/** Read a, read b, write, read c, when nobody comes in between. */
const without = [read("a"), read("b"), write("ok"), read("c")];

describe("a change before a request is one case with the same change later", () => {
  test("past requests that only read and are answered as without it: here a and b, not the write", () => {
    expect(alikeAfter([read("a"), read("b"), write("ok"), read("c with it")], without, 0)).toBe(2);
  });

  test("but not past an answer that tells of it: here b does", () => {
    expect(alikeAfter([read("a"), read("b with it"), write("ok"), read("c")], without, 0)).toBe(1);
    expect(alikeAfter([read("a"), read("b with it"), write("ok"), read("c")], without, 1)).toBe(0);
  });

  test("nor past a request that writes, whatever it is answered", () => {
    expect(alikeAfter(without, without, 2)).toBe(0);
  });

  test("nor past the last request, after which the order has ended", () => {
    expect(alikeAfter(without, without, 3)).toBe(0);
  });

  test("nor past a request that the disturbed run does not make", () => {
    expect(alikeAfter([read("a")], without, 0)).toBe(1);
  });
});

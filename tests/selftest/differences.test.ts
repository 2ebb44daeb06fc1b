import { differences } from "../../src/selftest/differences";

describe("differences between two answers", () => {
  test("each is told with its place, both ways round", () => {
    expect(differences({ a: [1, 2], b: "x" }, { a: [1, 3, 4], c: true })).toEqual([
      "a/1: 3 in plaats van 2",
      "a/2: 4 in plaats van null",
      'b: null in plaats van "x"',
      "c: true in plaats van null",
    ]);
  });

  test("an answer of another kind is one difference", () => {
    expect(differences([1], 1, "som")).toEqual(["som: 1 in plaats van [1]"]);
  });

  test("the same is no difference, whichever way its parts are written down", () => {
    expect(differences({ a: 1, b: [null, ""] }, { b: [null, ""], a: 1 })).toEqual([]);
  });

  test("at most twenty are told", () => {
    const one = Array.from({ length: 50 }, (_none, index) => index);
    expect(
      differences(
        one,
        one.map((value) => value + 1),
      ),
    ).toHaveLength(20);
  });
});

import { comparable } from "../../src/selftest/comparable";

describe("a value of a cell beside that of another program", () => {
  test("the last digits of a double do not count, the twelfth does", () => {
    expect(comparable(0.1 + 0.2)).toBe(comparable(0.3));
    expect(comparable(1.00000000001)).not.toBe(comparable(1));
  });

  test("text stays text and a truth value a truth value", () => {
    expect([comparable("0012"), comparable(true), comparable("")]).toEqual(["0012", true, ""]);
  });
});

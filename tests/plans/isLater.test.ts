import { isLater, isStamp, keptMoment, stampOf } from "../../src/plans/isLater";

const order = { stamp: "2026-11-24 08:30:00", at: "2026-11-24T08:30:00.500Z" };

describe("something came later than an order", () => {
  test.each<[string, string, boolean]>([
    ["2026-11-24 08:30:01", "", true],
    ["2026-11-24 08:30:00", "", false],
    ["2026-11-24 08:29:59", "", false],
    // To the part of the second, where the log keeps the order.
    ["2026-11-24 08:30:00", "2026-11-24T08:30:00.501Z", true],
    ["2026-11-24 08:30:00", "2026-11-24T08:30:00.500Z", false],
    // What the log keeps goes before what a person may have typed.
    ["2027-01-01 00:00:00", "2026-11-24T08:00:00.000Z", false],
  ])("that carries %s and %s: %s", (stamp, at, expected) => {
    expect(isLater({ stamp, at }, order, false)).toBe(expected);
  });

  test.each([
    "46351",
    "46351.35",
    "24-11-2099 08:30:01",
    "per brief",
    "",
    "2027-01-01",
    "x2027-01-01 00:00:00",
    "2027-01-01 00:00:00x",
  ])("and not what a person typed for a moment: %s", (stamp) => {
    expect([isLater({ stamp, at: "" }, order, false), isStamp(stamp)]).toEqual([false, false]);
  });

  test("and never what stood there when it was given, whatever clock wrote it", () => {
    expect(isLater({ stamp: "2099-01-01 00:00:00", at: "2099-01-01T00:00:00.000Z" }, order, true)).toBe(false);
  });

  test("by the second where of the order itself no more is known", () => {
    const known = { stamp: "2026-11-24 08:30:01", at: "2026-11-24T08:30:01.000Z" };
    expect(isLater(known, { ...order, at: "" }, false)).toBe(true);
    expect(isLater({ ...known, stamp: order.stamp }, { ...order, at: "" }, false)).toBe(false);
  });
});

test("the moment of an order is shown to the second, and read from what the log keeps", () => {
  expect(stampOf(order)).toBe("2026-11-24 08:30:00");
  expect(keptMoment(JSON.stringify({ id: "o1", at: order.at, choice: {} }))).toBe(order.at);
  expect(keptMoment("")).toBe("");
});

/** @jest-environment jsdom */
import { localTime, orderStamp, zoneName } from "../../src/taskpane/orderStamp";

describe("the stamp of an order", () => {
  test("has an id that nobody else has, and never looks like a number", () => {
    const ids = Array.from({ length: 500 }, () => orderStamp(new Date()).id);
    expect(new Set(ids).size).toBe(500);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]{7}$/u.test(id))).toEqual([]);
  });

  test("gives the moment in UTC, and as the clock of this computer shows it", () => {
    const moment = new Date(2026, 10, 8, 9, 5);
    expect(orderStamp(moment).at).toBe(moment.toISOString());
    expect(localTime(moment)).toMatch(/^2026-11-08 09:05 \(UTC/u);
  });

  test.each([
    [0, "UTC"],
    [60, "UTC+1"],
    [120, "UTC+2"],
    [-300, "UTC-5"],
    [345, "UTC+5:45"],
    [-210, "UTC-3:30"],
  ])("names a zone %i minutes ahead of UTC %s", (ahead, name) => {
    expect(zoneName(ahead)).toBe(name);
  });
});

import { momentOf } from "../../src/plans/momentOf";
import { localTime } from "../../src/taskpane/orderStamp";

describe("the moment of a line in the log", () => {
  test.each([
    // 9.30 in a zone an hour ahead is 8.30 in Greenwich.
    ["2026-11-28 09:30 (UTC+1)", "2026-11-28T08:30:00Z"],
    ["2026-11-28 09:30 (UTC)", "2026-11-28T09:30:00Z"],
    ["2026-11-28 00:15 (UTC+5:45)", "2026-11-27T18:30:00Z"],
    ["2026-11-28 23:00 (UTC-3)", "2026-11-29T02:00:00Z"],
  ])("%s is %s", (time, moment) => {
    expect(momentOf(time)).toBe(Date.parse(moment));
  });

  test.each(["", "gisteren", "2026-11-28", "2026-13-28 09:30 (UTC)", "2026-11-28 09:30"])("%p tells none", (time) => {
    expect(momentOf(time)).toBeNull();
  });

  test("is that of the clock which wrote it, to the minute", () => {
    const now = new Date(Date.UTC(2026, 5, 30, 12, 34));
    expect(momentOf(localTime(now))).toBe(now.getTime());
  });
});

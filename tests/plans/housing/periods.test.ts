import { rangeAmong, rangeOf, startsOfPeriods } from "../../../src/plans/housing/periods";

// 1 January 2026 is day 46.023 of the sheet's calendar.

test("weeks begin every seven days", () => {
  expect(startsOfPeriods("2026-01-01", "week", 3)).toEqual([46_023, 46_030, 46_037]);
  expect(startsOfPeriods("1-1-2026", "week", 3)).toEqual([46_023, 46_030, 46_037]);
});

test("months begin on the same day, over the end of a year", () => {
  // 30 days of November after the 15th, then 31 of December.
  const [november = 0, december = 0, january = 0] = startsOfPeriods("2026-11-15", "month", 3) ?? [];
  expect([december - november, january - december]).toEqual([30, 31]);
});

test("a month that is too short begins on its last day; the next one is whole again", () => {
  // From 31 January 2028, a leap year: 29 February (29 days later) and 31 March (31 days after that).
  const [january = 0, february = 0, march = 0] = startsOfPeriods("2028-01-31", "month", 3) ?? [];
  expect([february - january, march - february]).toEqual([29, 31]);
});

test.each(["", "morgen", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31", "1/7/2026"])(
  "%j is no date",
  (text) => {
    expect(startsOfPeriods(text, "week", 2)).toBeNull();
  },
);

test("periods of an order are known by the first day, how many there are and how long one lasts", () => {
  expect(rangeOf([46_023, 46_030, 46_037], "week")).toEqual({ start: 46_023, periods: 3, days: 7 });
  expect(rangeOf([46_053, 46_081], "month")).toEqual({ start: 46_053, periods: 2, days: 31 });
});

test.each([
  ["weeks, in any order, one of them twice", [46_030, 46_023, 46_037, 46_030], { start: 46_023, periods: 3, days: 7 }],
  ["months", [46_053, 46_081, 46_112], { start: 46_053, periods: 3, days: 31 }],
  ["a gap that nobody can tell from a long period", [46_023, 46_123], { start: 46_023, periods: 2, days: 100 }],
  ["one period", [46_023], { start: 46_023, periods: 1, days: 7 }],
  ["what is no day left out", ["", "januari", 46_023], { start: 46_023, periods: 1, days: 7 }],
  ["a day that was typed as text", ["1-1-2026", 46_030], { start: 46_023, periods: 2, days: 7 }],
  ["no day at all", ["", "januari"], null],
])("periods that stand there are taken as they are: %s", (_what, cells, range) => {
  expect(rangeAmong(cells)).toEqual(range);
});

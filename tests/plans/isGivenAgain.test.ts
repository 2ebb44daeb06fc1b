import { logEntry } from "../../src/plans/desiredState";
import { isGivenAgain } from "../../src/plans/isGivenAgain";
import { KEPT } from "../../src/plans/keptColumn";
import type { Order } from "../../src/plans/order";
import { emptyWorkbook, type FoundTable } from "../../src/plans/workbookContent";
import { logOf, someOrder, workbook } from "./smallTable";

const log = logOf(someOrder, logEntry("Proef", "proef"));
/** The log in which this column holds this. */
const holding = (header: string, cell: unknown): FoundTable => ({
  ...log,
  rows: log.rows.map((row) => row.map((held, place) => (log.headers[place] === header ? cell : held))),
});
const again = (rest: Partial<Order>, table = log): boolean => isGivenAgain({ ...someOrder, ...rest }, workbook(table));

test("an order is given again when its line keeps an earlier moment, to the part of the second", () => {
  expect([again({}), again({ at: "2026-11-25T08:30:00.001Z" }), again({ at: "2026-11-26T08:30:00.000Z" })]).toEqual([
    false,
    true,
    true,
  ]);
  // What somebody typed for the moment on the sheet does not count beside it.
  expect(again({}, holding("Tijdstip (UTC)", "gisteren"))).toBe(false);
});

test("by the second where its line keeps no order, because it was too large", () => {
  const bare = holding(KEPT, "");
  expect(again({ at: "2026-11-25T08:30:00.001Z" }, bare)).toBe(false);
  expect(again({ at: "2026-11-25T08:30:01.000Z" }, bare)).toBe(true);
});

test("an order without a line was not given before, nor one of which the log cannot be read", () => {
  expect(again({ id: "o2", at: "2026-11-26T08:30:00.000Z" })).toBe(false);
  expect(isGivenAgain(someOrder, emptyWorkbook)).toBe(false);
  const damaged = { ...log, headers: log.headers.map((header) => `oud ${header}`) };
  expect(again({ at: "2026-11-26T08:30:00.000Z" }, damaged)).toBe(false);
});

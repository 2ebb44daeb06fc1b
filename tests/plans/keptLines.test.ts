import { KEPT } from "../../src/plans/keptColumn";
import { keptLines } from "../../src/plans/keptLines";
import { logHead } from "../../src/plans/log";
import type { Order } from "../../src/plans/order";
import quotaTexts from "../../src/text/nl/quotaSheet.json";
import texts from "../../src/text/nl/taskSheets.json";
import { foundTable } from "./smallTable";

const NOW = "2026-11-29 12:00:00";

/** A line of an order that was done at 8:30 on some day, of which the kept order was not read. */
const lineOf = (cells: Partial<Record<(typeof logHead.columns)[number], unknown>>): readonly unknown[] =>
  logHead.columns.map((header) => {
    const usual: Partial<Record<(typeof logHead.columns)[number], unknown>> = {
      Opdracht: "aaaaaaaa",
      Stap: "gereed",
      Actie: "Besluit geïmporteerd",
      Tijdstip: "2026-11-24 09:30 (UTC+1)",
      "Tijdstip (UTC)": "2026-11-24 08:30:12",
      ...cells,
    };
    return usual[header] ?? (header === KEPT ? undefined : "");
  });

const order = (
  at: string,
  kind: "inhabitants" | "officialList" | "update" = "update",
): Pick<Order, "id" | "at" | "choice"> => ({
  id: "bbbbbbbb",
  at,
  choice: { kind } as Order["choice"],
});

const matters = (
  cells: Parameters<typeof lineOf>[0],
  orders: readonly Pick<Order, "id" | "at" | "choice">[] = [],
): boolean => {
  const lines = keptLines({ ...foundTable([lineOf({}), lineOf(cells)]), headers: logHead.columns }, orders, NOW);
  // The usual line stands above it.
  expect([[], [1], [0, 1]]).toContainEqual(lines);
  return lines.includes(1);
};

test("of an order that is done nobody asks what the log kept of it", () => {
  expect(matters({})).toBe(false);
  expect(matters({ Stap: "Gereed" })).toBe(false);
  expect(matters({ Stap: "gestopt" })).toBe(false);
});

test("of an order that is open it matters, whatever a person wrote of it; not of a line of 0.2.0, which has no id", () => {
  expect(matters({ Stap: "begonnen" })).toBe(true);
  expect(matters({ Stap: "" })).toBe(true);
  expect(matters({ Opdracht: "", Stap: "" })).toBe(false);
});

test("what was read is not asked for again", () => {
  expect(matters({ Stap: "begonnen", [KEPT]: "" })).toBe(false);
});

test("of the order itself, and of one in the same second, it matters", () => {
  expect(matters({ Opdracht: "bbbbbbbb" }, [order("2026-11-20T08:00:00.000Z")])).toBe(true);
  expect(matters({}, [order("2026-11-24T08:30:12.900Z")])).toBe(true);
  expect(matters({}, [order("2026-11-24T08:30:11.900Z")])).toBe(false);
});

test("of a clock that runs ahead of the moment of reading it matters", () => {
  expect(matters({ Tijdstip: "2026-11-29 13:00 (UTC+1)", "Tijdstip (UTC)": "2026-11-29 12:00:00" })).toBe(true);
  expect(matters({ Tijdstip: "2026-11-29 12:59 (UTC+1)", "Tijdstip (UTC)": "2026-11-29 11:59:59" })).toBe(false);
});

test("of later inhabitants it matters to an order of inhabitants", () => {
  const later = { Actie: texts.logInhabitants };
  expect(matters(later, [order("2026-11-20T08:00:00.000Z", "inhabitants")])).toBe(true);
  expect(matters(later, [order("2026-11-25T08:00:00.000Z", "inhabitants")])).toBe(false);
  expect(matters(later, [order("2026-11-20T08:00:00.000Z")])).toBe(false);
  expect(matters({}, [order("2026-11-20T08:00:00.000Z", "inhabitants")])).toBe(false);
});

test.each([
  ["2026-11-24 08:30 (UTC)", false],
  ["2026-11-24 14:00 (UTC+5:30)", false],
  ["2026-11-24 05:30 (UTC-3)", false],
  ["2026-11-24 08:30 (UTC+1)", true],
  ["2026-11-23 09:30 (UTC+1)", true],
  [45_985.4, true],
  ["", true],
])("where the local moment is %p, somebody typed in a moment: %p", (Tijdstip, isTyped) => {
  expect(matters({ Tijdstip })).toBe(isTyped);
});

test("a moment in UTC that is none was typed", () => {
  expect(matters({ "Tijdstip (UTC)": "gisteren" })).toBe(true);
  // To the minute it is the local one, and no order writes it so.
  expect(matters({ "Tijdstip (UTC)": "2026-11-24 08:30" })).toBe(true);
});

test("of a later official list it matters to an older one, which rows it named may be gone", () => {
  const later = { Actie: quotaTexts.logOfficial };
  expect(matters(later, [order("2026-11-20T08:00:00.000Z", "officialList")])).toBe(true);
  expect(matters(later, [order("2026-11-25T08:00:00.000Z", "officialList")])).toBe(false);
  expect(matters(later, [order("2026-11-20T08:00:00.000Z", "inhabitants")])).toBe(false);
});

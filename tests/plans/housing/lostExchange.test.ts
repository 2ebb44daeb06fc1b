/** Whose place in the log an exchange takes: of the same half-year, with the same persons for the same municipalities. */
import type { ExchangeRow } from "../../../src/plans/housing/exchangeRows";
import { type LoggedExchange, loggedExchanges, lostExchange } from "../../../src/plans/housing/lostExchange";
import { withTables } from "../applyDesired";
import { cellsOf, tableOf } from "../tableOf";
import { plan } from "./orderFor";
import { exchange, openWorkbook } from "./orders";

const LOG = "LRT_Logboek";
const subject = "2023-II: Almere 218→223, Urk 21→16";
const at = (hour: number): string => `2026-11-25 ${hour}:00:00`;
const logged = (id: string, hour: number, rest: Partial<LoggedExchange> = {}): LoggedExchange => ({
  id,
  subject,
  stamp: at(hour),
  replaced: "",
  ...rest,
});
const row = (hour: number, persons: number | null): ExchangeRow => ({
  number: "1",
  halfYear: "2023-II",
  code: "GM0034",
  persons,
  reason: "Nieuwbouw",
  recordedAt: at(hour),
});

describe("the exchanges that the log says are done", () => {
  const line = {
    Opdracht: "r1",
    Stap: "gereed",
    Actie: "Taakstelling geruild",
    Onderwerp: subject,
    "Tijdstip (UTC)": at(10),
    "Oude vingerafdruk": at(9),
  };
  const read = (...lines: readonly Readonly<Record<string, unknown>>[]): readonly LoggedExchange[] =>
    loggedExchanges({ tables: [tableOf(LOG, { rows: lines.map((cells) => cellsOf(LOG, { ...line, ...cells })) })] });

  test("have an id, what they are about, a moment, and the moment of the one whose place they took", () => {
    expect(read({})).toEqual([{ id: "r1", subject, stamp: at(10), replaced: at(9) }]);
  });

  test("are those with the step gereed, and those of version 0.2.0, with neither a step nor an id", () => {
    expect(read({ Stap: "begonnen" }, { Stap: "vervallen" }, { Stap: "" })).toEqual([]);
    expect(read({ Stap: "", Opdracht: "" }).map(({ id, stamp }) => [id, stamp])).toEqual([["", at(10)]]);
    expect(read({ Stap: "begonnen", Opdracht: "" })).toEqual([]);
  });

  test("are no lines of another action", () => {
    expect(read({ Actie: "Besluit gekozen" }, {}).map(({ id }) => id)).toEqual(["r1"]);
    expect(read({ Actie: "Besluit gekozen", Stap: "begonnen" })).toEqual([]);
  });

  test("are none in a workbook without a log, or with one whose headers are damaged", () => {
    expect(loggedExchanges({ tables: [] })).toEqual([]);
    const { headers } = tableOf(LOG);
    const damaged = tableOf(LOG, { headers: headers.filter((header) => header !== "Actie"), rows: [] });
    expect(loggedExchanges({ tables: [damaged] })).toEqual([]);
  });

  test("have no id when the log lacks that column", () => {
    const { headers } = tableOf(LOG);
    const without = headers.filter((header) => header !== "Opdracht" && header !== "Stap");
    const cells = cellsOf(LOG, line).filter((_cell, place) => without.includes(headers[place] ?? ""));
    expect(loggedExchanges({ tables: [tableOf(LOG, { headers: without, rows: [cells] })] })).toEqual([
      { id: "", subject, stamp: at(10), replaced: at(9) },
    ]);
  });
});

describe("an exchange that is given", () => {
  const given = { id: "r9", subject };

  test("takes the place of a lost one: five persons from Urk to Almere, from whatever quota", () => {
    expect(lostExchange(given, [logged("r1", 10)], [])).toBe(at(10));
    const later = { id: "r9", subject: "2023-II: Almere 223→228, Urk 16→11" };
    expect(lostExchange(later, [logged("r1", 10)], [])).toBe(at(10));
  });

  test.each([
    ["other persons", "2023-II: Almere 218→224, Urk 21→15"],
    ["persons the other way round", "2023-II: Almere 223→218, Urk 16→21"],
    ["another half-year", "2024-I: Almere 218→223, Urk 21→16"],
    ["another municipality", "2023-II: Almere 218→223, Dronten 21→16"],
    ["one municipality more", "2023-II: Almere 218→223, Urk 21→17, Dronten 43→42"],
  ])("takes no place of one with %s", (_what, other) => {
    expect(lostExchange(given, [logged("r1", 10, { subject: other })], [])).toBe("");
  });

  test("reads numbers with a point for thousands: 1.998→2.003 is five, as 998→1.003 is", () => {
    const from = (amsterdam: string, haarlemmermeer: string): string =>
      `2023-II: Amsterdam ${amsterdam}, Haarlemmermeer ${haarlemmermeer}`;
    const wanted = { id: "r9", subject: from("1.998→2.003", "1.021→1.016") };
    const placeTaken = (amsterdam: string, haarlemmermeer: string): string =>
      lostExchange(wanted, [logged("r1", 10, { subject: from(amsterdam, haarlemmermeer) })], []);
    expect(placeTaken("998→1.003", "5→0")).toBe(at(10));
    expect(placeTaken("1.000.000→1.000.005", "1.003→998")).toBe(at(10));
    expect(placeTaken("1.998→2.004", "1.021→1.015")).toBe("");
  });

  test("takes no place of one of which a municipality that gained is there, and one of which only cleared or losing lines are", () => {
    expect(lostExchange(given, [logged("r1", 10)], [row(10, 5)])).toBe("");
    expect(lostExchange(given, [logged("r1", 10)], [row(11, 5)])).toBe(at(10));
    for (const persons of [null, 0, -5])
      expect(lostExchange(given, [logged("r1", 10)], [row(10, persons)])).toBe(at(10));
  });

  test("takes the first place that is left: the one that another order took stays taken", () => {
    const both = [logged("r1", 10), logged("r2", 11)];
    expect(lostExchange(given, both, [])).toBe(at(10));
    expect(lostExchange(given, [...both, logged("r3", 12, { replaced: at(10) })], [row(12, 5)])).toBe(at(11));
  });

  test("takes no place of its own line, which a first try wrote; lines without an id are of others", () => {
    expect(lostExchange(given, [logged("r9", 10)], [])).toBe("");
    const own = logged("r9", 12, { replaced: at(10) });
    expect(lostExchange(given, [logged("r1", 10), own], [])).toBe(at(10));
    expect(lostExchange({ id: "", subject }, [logged("", 10)], [])).toBe(at(10));
  });

  test("takes the place of a lost one whose municipalities were given in another order", () => {
    const turned = logged("r1", 10, { subject: "2023-II: Urk 21→16, Almere 218→223" });
    expect(lostExchange(given, [turned], [])).toBe(at(10));
  });
});

test("an order for an exchange keeps the moment of the lost one in its own line of the log", () => {
  const line = {
    Opdracht: "r1",
    Stap: "gereed",
    Actie: "Taakstelling geruild",
    Onderwerp: subject,
    "Tijdstip (UTC)": at(10),
  };
  const content = withTables(openWorkbook(), tableOf(LOG, { rows: [cellsOf(LOG, line)] }));
  expect(plan(content, exchange()).log).toMatchObject({ subject, fingerprintBefore: at(10) });
  expect(plan(openWorkbook(), exchange()).log).toMatchObject({ subject, fingerprintBefore: "" });
});

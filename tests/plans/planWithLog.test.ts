import { logEntry } from "../../src/plans/desiredState";
import { logLayout } from "../../src/plans/log";
import { planWithLog } from "../../src/plans/planWithLog";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { decisionOrder, planned } from "./reception/decisions";
import { logOf, someOrder } from "./smallTable";

test("an order wants its tables and, last, its line in the log as done", () => {
  const wanted = planWithLog(decisionOrder(), emptyWorkbook);
  if (!wanted.ok) throw new Error("There is a plan.");
  const { tables } = wanted.value;
  expect(tables.slice(0, -1)).toEqual(planned(decisionOrder()).tables);
  expect(tables.at(-1)?.layout).toBe(logLayout);
  expect(tables.at(-1)?.rows.map(({ cells }) => cells.get("Stap"))).toEqual([{ kind: "text", text: "gereed" }]);
});

test("a log of which a header was renamed is told with that header, and all other problems too", () => {
  const log = logOf(someOrder, logEntry("Ruil", "2023-II"));
  const headers = log.headers.map((header) => (header === "Actie" ? "Wat" : header));
  const damaged = { ...emptyWorkbook, tables: [{ ...log, headers }] };
  const codes = (rest: Parameters<typeof decisionOrder>[0]): unknown => {
    const wanted = planWithLog(decisionOrder(rest), damaged);
    return wanted.ok ? [] : wanted.problems.map(({ code, parameters }) => [code, parameters["columns"]]);
  };
  expect(codes({})).toEqual([["workbook.tableDamaged", "Actie"]]);
  expect(codes({ total: null })).toEqual([
    ["workbook.decisionWithoutTotal", undefined],
    ["workbook.tableDamaged", "Actie"],
  ]);
});

describe("an order that people ended in the log", () => {
  const order = decisionOrder();
  const ended = (Stap: string): WorkbookContent => {
    const log = logOf(order, logEntry("Besluit", "proef"));
    const place = log.headers.indexOf("Stap");
    return {
      ...emptyWorkbook,
      tables: [{ ...log, rows: log.rows.map((row) => row.map((cell, at) => (at === place ? Stap : cell))) }],
    };
  };
  const codes = (given: typeof order, Stap: string): readonly string[] => {
    const wanted = planWithLog(given, ended(Stap));
    return wanted.ok ? [] : wanted.problems.map(({ code }) => code);
  };

  test("is not carried out, however they wrote it", () => {
    for (const step of ["gestopt", "Gestopt", "vervallen"]) expect(codes(order, step)).toEqual(["workbook.orderEnded"]);
    for (const step of ["begonnen", "gereed", "Gereed", ""]) expect(codes(order, step)).toEqual([]);
  });

  test("brings nothing back when it had been done; another one is none of it", () => {
    expect(codes({ ...order, isSettled: true }, "gestopt")).toEqual(["workbook.orderEnded"]);
    expect(codes({ ...order, id: "ander" }, "gestopt")).toEqual([]);
  });
});

describe("the line of an order that began", () => {
  const order = decisionOrder();
  const renewed = (given: typeof order, kept: string | null): readonly string[] => {
    const log = logOf(order, logEntry("Besluit", "proef"));
    const place = log.headers.indexOf("Opdracht (voor de invoegtoepassing)");
    const rows = log.rows.map((row) => row.map((cell, at) => (at === place ? (kept ?? cell) : cell)));
    const wanted = planWithLog(given, { ...emptyWorkbook, tables: [{ ...log, rows }] });
    return wanted.ok ? (wanted.value.tables.at(-1)?.rows[0]?.renewed ?? []) : ["no plan"];
  };
  const again = { ...order, at: "2026-11-24T11:00:00.000Z" };
  const GIVEN = ["Stap", "Tijdstip", "Wie", "Tijdstip (UTC)", "Versie", "Opdracht (voor de invoegtoepassing)"];

  test("only hears how far it came when the same order goes on, also after it was done", () => {
    expect(renewed(order, null)).toEqual(["Stap"]);
    expect(renewed({ ...order, isSettled: true, seen: {} }, null)).toEqual(["Stap"]);
  });

  test("tells of the later time when it is given again", () => {
    expect(renewed(again, null)).toEqual(GIVEN);
  });

  test("tells by its moment where the order was too large to keep", () => {
    expect([renewed(order, ""), renewed(again, "")]).toEqual([["Stap"], GIVEN]);
  });
});

import { logEntry } from "../../src/plans/desiredState";
import { logLayout } from "../../src/plans/log";
import { planWithLog } from "../../src/plans/planWithLog";
import { emptyWorkbook } from "../../src/plans/workbookContent";
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

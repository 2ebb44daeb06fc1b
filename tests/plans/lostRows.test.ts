import { lostRows } from "../../src/plans/lostRows";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { logEntry } from "../../src/plans/desiredState";
import { logOf } from "./smallTable";
import { decisionOrder, orderOf, workbookAfter } from "./reception/decisions";

const order = decisionOrder();

function after(change: (table: FoundTable) => FoundTable): WorkbookContent {
  const held = workbookAfter(order);
  return { ...held, tables: held.tables.map((table) => (table.name === "LRT_Besluit" ? change(table) : table)) };
}

describe("of an order that was done is lost", () => {
  test("nothing while its rows stand there, in any order, whatever became of the pointers", () => {
    expect(
      lostRows(
        order,
        after((table) => ({ ...table, rows: [...table.rows].reverse() })),
      ),
    ).toBe(false);
    expect(lostRows(order, { ...workbookAfter(order), pointers: new Map() })).toBe(false);
  });

  test("nothing when somebody changed a figure since", () => {
    const row = (cells: readonly unknown[]): readonly unknown[] =>
      cells.map((cell) => (cell === 96_000 ? 95_000 : cell));
    expect(
      lostRows(
        order,
        after((table) => ({ ...table, rows: table.rows.map(row) })),
      ),
    ).toBe(false);
  });

  test("nothing when only the name of a table is that of Excel again", () => {
    expect(
      lostRows(
        order,
        after((table) => ({ ...table, name: "Tabel4" })),
      ),
    ).toBe(false);
  });

  test("a row that a colleague wrote over", () => {
    expect(
      lostRows(
        order,
        after((table) => ({ ...table, rows: table.rows.slice(1) })),
      ),
    ).toBe(true);
  });

  test("a table that is gone", () => {
    expect(lostRows(order, emptyWorkbook)).toBe(true);
  });

  test("a row that stands twice by now", () => {
    expect(
      lostRows(
        order,
        after((table) => ({ ...table, rows: [...table.rows, table.rows[0] ?? []] })),
      ),
    ).toBe(true);
  });

  test("nothing that can be told when it cannot be planned any more", () => {
    expect(
      lostRows(
        order,
        after((table) => ({ ...table, headers: ["BesluitId"] })),
      ),
    ).toBe(false);
  });
});

describe("of a comparison that was done is lost", () => {
  const given = orderOf({
    kind: "comparison",
    comparison: {
      total: 10,
      first: "A",
      second: "B",
      rows: [{ code: "PV24", name: "Flevoland", inhabitants: 1, first: 4, second: 6 }],
    },
  });
  const written = workbookAfter(given);
  const log = logOf(given, logEntry("Vergelijking geschreven", "Vergelijk"), "gereed");
  const held = { ...written, tables: [...written.tables.filter(({ name }) => name !== log.name), log] };
  const having = (tables: readonly FoundTable[], pointers = held.pointers): WorkbookContent => ({
    ...held,
    tables,
    pointers,
  });
  const others = held.tables.filter(({ name }) => name !== "LRT_Vergelijk");
  const changed = (change: (table: FoundTable) => FoundTable): WorkbookContent =>
    having(held.tables.map((table) => (table.name === "LRT_Vergelijk" ? change(table) : table)));

  test("a row that is gone, and the whole of it when nothing of it stands", () => {
    expect(
      lostRows(
        given,
        changed((table) => ({ ...table, rows: [table.headers.map(() => "")] })),
      ),
    ).toBe(true);
    expect(lostRows(given, having(others, new Map()))).toBe(true);
  });

  test("nothing while the cells beside it stand: a column, a header or the table itself went on purpose", () => {
    const renamed = (table: FoundTable): FoundTable => ({
      ...table,
      headers: table.headers.map((header) => (header === "Plekken A" ? "Provincie" : header)),
    });
    expect(lostRows(given, held)).toBe(false);
    expect(lostRows(given, changed(renamed))).toBe(false);
    expect(lostRows(given, having(others))).toBe(false);
  });
});

test("of a finding that was ignored a row that is gone is no loss: taking it away makes the finding count again", () => {
  const ignoring = orderOf({
    kind: "ignore",
    ignored: { print: "p", code: "SOM", sheet: "Blad1", cell: "A1", what: "w", reason: "klopt zo" },
  });
  const held = workbookAfter(ignoring);
  const gone = {
    ...held,
    tables: held.tables.map((table) => (table.name === "LRT_Genegeerd" ? { ...table, rows: [] } : table)),
  };
  expect([lostRows(ignoring, held), lostRows(ignoring, gone)]).toEqual([false, false]);
});

test("of an order that people ended in the log nothing is lost, though its rows are gone", () => {
  const log = logOf(order, logEntry("Besluit", "proef"));
  const place = log.headers.indexOf("Stap");
  const ended = { ...log, rows: log.rows.map((row) => row.map((cell, at) => (at === place ? "vervallen" : cell))) };
  expect(lostRows(order, { ...emptyWorkbook, tables: [log] })).toBe(true);
  expect(lostRows(order, { ...emptyWorkbook, tables: [ended] })).toBe(false);
});

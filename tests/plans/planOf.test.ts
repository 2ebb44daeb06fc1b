import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { logEntry } from "../../src/plans/desiredState";
import { layouts } from "../../src/plans/layouts";
import { applyDesired } from "./applyDesired";
import { autumn, openWorkbook, opening, spring } from "./housing/orders";
import { decision, decisionOrder, orderOf, planned, refused } from "./reception/decisions";
import { logOf, sheet } from "./smallTable";

const comparison = {
  kind: "comparison",
  comparison: {
    total: 10,
    first: "A",
    second: "B",
    rows: [{ code: "PV24", name: "Flevoland", inhabitants: 1, first: 4, second: 6 }],
  },
} as const;

function withSchema(value: unknown): WorkbookContent {
  return { ...emptyWorkbook, pointers: new Map([["LRT_Schema", { sheet: "Start", row: 8, column: 1, value }]]) };
}

const LATER: ReadonlySet<string> = new Set(layouts.flatMap(({ added = [] }) => added));

/** The tables of the quota without the columns that came later, as version 0.2.0 left them. */
function olderQuota(): WorkbookContent {
  const held = openWorkbook();
  return {
    ...held,
    tables: held.tables.map((table) => ({
      ...table,
      headers: table.headers.map((header, place) => (LATER.has(header) ? `Notitie ${place}` : header)),
    })),
  };
}

function withLogLine(content: WorkbookContent, id: string): WorkbookContent {
  const order = orderOf({ kind: "update" }, { id });
  const log = logOf(order, logEntry("Halfjaar", "2024-I"));
  return { ...content, tables: [...content.tables, log] };
}

describe("an order", () => {
  test("in a workbook of a newer version is refused: it is for reading only", () => {
    expect(refused(decisionOrder(), withSchema(3))).toEqual([["workbook.newerSchema", { found: 3, known: 2 }]]);
    expect(refused(decisionOrder(), withSchema(2))).toEqual([]);
  });

  test("that cannot know the rows of an older version is refused; another one is not", () => {
    const later = orderOf(opening(spring));
    expect(refused(later, olderQuota())).toEqual([["workbook.olderSchema", {}]]);
    expect(refused(decisionOrder(), olderQuota())).toEqual([]);
  });

  test("that was begun is finished, although what it left looks like an older version", () => {
    const later = orderOf(opening(spring));
    expect(refused(later, withLogLine(olderQuota(), "o1"))).toEqual([]);
    expect(refused(later, withLogLine(olderQuota(), "o2"))).toEqual([["workbook.olderSchema", {}]]);
  });

  test("on a table of which a header was renamed is refused with that header: no second table comes beside it", () => {
    const list = orderOf({
      kind: "inhabitants",
      inhabitants: { province: null, year: 2030, counts: { GM0034: 1000 }, source: "brief" },
    });
    const held = applyDesired(planned(list), emptyWorkbook);
    const renamed = held.tables.map((table) => ({
      ...table,
      headers: table.headers.map((header) => (header === "Naam" ? "Gemeente" : header)),
    }));
    expect(refused(list, held)).toEqual([]);
    expect(refused(list, { ...held, tables: renamed })).toMatchObject([
      ["workbook.tableDamaged", { table: "LRT_Inwoners", columns: "Naam" }],
    ]);
    // What an undo leaves of a table holds nothing: it is made anew.
    const blank = renamed.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(() => "")) }));
    const frame = blank.map((table) => ({
      ...table,
      headers: table.headers.map((_header, place) => `Kolom${place + 1}`),
    }));
    expect(refused(list, { ...held, tables: frame })).toEqual([]);
    // With its other headers it is a table whose header somebody renamed.
    expect(refused(list, { ...held, tables: blank })).toMatchObject([["workbook.tableDamaged", { columns: "Naam" }]]);
  });

  test("has the plan of its kind", () => {
    expect(planned(decisionOrder()).log.subject).toBe(decision.title);
    expect(planned(orderOf(comparison)).log.subject).toBe("Vergelijk");
    expect(planned(orderOf(opening(autumn))).tables.map(({ layout }) => layout.name)).toContain("LRT_Taakstelling");
    expect(planned(orderOf({ kind: "update" })).log.action).toBe("Werkmap bijgewerkt");
    const withSheet = { ...emptyWorkbook, sheets: [sheet("Blad1", { used: null })] };
    const formula = {
      total: 10,
      weights: { kind: "selection", address: "B2:B3", rows: 2, columns: 1, seen: "sha256:1" },
      method: "grootste-resten",
      minimum: null,
      maximum: null,
      at: { sheet: "Blad1", row: 1, column: 3 },
    } as const;
    expect(planned(orderOf({ kind: "formula", formula }), withSheet).log.subject).toBe("Blad1!D2:D3");
  });
});

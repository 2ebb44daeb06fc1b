/** The log with all columns that an order reads in it: a header that somebody typed over is asked back, never made beside the other. */
import { tableFindings } from "../../src/findings/tableFindings";
import { logLayout } from "../../src/plans/log";
import { planWithLog } from "../../src/plans/planWithLog";
import { refusals } from "../../src/plans/refusals";
import { lostLogColumns, wholeLog } from "../../src/plans/wholeLog";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { withTables } from "./applyDesired";
import { workbookOf } from "./checkSheet/checkedWorkbook";
import { rowsIn, tableNamed, typed } from "./housing/orderFor";
import { autumn, dwellings, opening, spring } from "./housing/orders";
import { orderOf } from "./reception/decisions";

const content = workbookOf(opening(autumn), dwellings);
const retyped = (headers: readonly string[], of: WorkbookContent = content): WorkbookContent => {
  const log = tableNamed(of, "LRT_Logboek");
  return withTables(of, {
    ...log,
    headers: log.headers.map((header) => (headers.includes(header) ? `${header} (oud)` : header)),
  });
};
const order = orderOf(opening(spring), { id: "o9" });
const said = (of: WorkbookContent): readonly string[] => refusals(order, of, true).map(sentence);

describe.each(logLayout.columns.filter((header) => header !== "Versie"))(
  "when %s of the log was typed over",
  (header) => {
    const damaged = retyped([header]);

    test("the next order names it and writes no column beside it", () => {
      const asked = `De tabel LRT_Logboek op blad Logboek mist kolommen: ${header}. Zet deze koppen terug.`;
      expect(said(damaged)).toEqual([asked]);
      const wanted = planWithLog(order, damaged);
      expect(wanted.ok ? [] : wanted.problems.map(sentence)).toEqual([asked]);
    });

    test("the inspection names it once", () => {
      const findings = tableFindings({ content: damaged, sheets: [], names: new Map(), links: [] });
      expect(findings.filter(({ code }) => code === "KOPPEN").map(({ what }) => what.parameters)).toEqual([
        expect.objectContaining({ table: "LRT_Logboek" }),
      ]);
    });
  },
);

test("two headers are named with a comma between them, in the order of the sheet", () => {
  const [one, other] = logLayout.columns.filter((header) => logLayout.added?.includes(header));
  expect(said(retyped([other ?? "", one ?? ""]))).toEqual([
    `De tabel LRT_Logboek op blad Logboek mist kolommen: ${one}, ${other}. Zet deze koppen terug.`,
  ]);
});

test("one line of a later version is enough: it had the header, whatever version 0.2.0 wrote above it", () => {
  const written = (of: WorkbookContent, id: string, version: string): WorkbookContent =>
    typed(of, "LRT_Logboek", (row) => row["Opdracht"] === id, { Versie: version });
  const mixed = written(content, "o0", "0.2.0");
  expect(rowsIn(mixed, "LRT_Logboek").map((row) => row["Versie"])).toContain("0.2.0");
  expect(lostLogColumns(retyped(["Stap"], mixed))?.missing).toEqual(["Stap"]);
  // A line that names no version tells nothing.
  const older = written(mixed, "o1", "");
  expect(rowsIn(older, "LRT_Logboek").map((row) => row["Versie"])).toEqual(["0.2.0", ""]);
  expect(lostLogColumns(retyped(["Stap"], older))).toBeNull();
});

test("all later headers at once are lost as well", () => {
  expect(lostLogColumns(retyped(logLayout.added ?? []))?.missing).toEqual(
    logLayout.columns.filter((header) => logLayout.added?.includes(header)),
  );
});

test("a log of version 0.2.0 lost nothing: the next order brings its later columns", () => {
  const older = typed(content, "LRT_Logboek", () => true, { Versie: "0.2.0" });
  const log = tableNamed(older, "LRT_Logboek");
  const kept = log.headers.flatMap((header, place) =>
    logLayout.added?.some((added) => added === header) ? [] : [place],
  );
  const cut = (cells: readonly unknown[]): readonly unknown[] => kept.map((place) => cells[place]);
  const cells = (of: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => of.map(cut);
  const first = withTables(older, {
    ...log,
    headers: cut(log.headers).map(String),
    rows: cells(log.rows),
    formulas: cells(log.formulas ?? []),
  });
  expect(wholeLog(first)).toMatchObject({ ok: true });
  expect(said(first)).toEqual([]);
  // Also when somebody has a column of their own with the name of a later one.
  const own = tableNamed(first, "LRT_Logboek");
  const withOwn = withTables(first, {
    ...own,
    headers: [...own.headers, "Wie"],
    rows: own.rows.map((row) => [...row, "ik"]),
  });
  expect(rowsIn(withOwn, "LRT_Logboek").map((row) => row["Wie"])).toEqual(["ik", "ik"]);
  expect(said(withOwn)).toEqual([]);
});

test("a whole log, and a workbook without one, lost nothing", () => {
  expect([lostLogColumns(content), lostLogColumns(emptyWorkbook)]).toEqual([null, null]);
  expect(wholeLog(emptyWorkbook)).toEqual({ ok: true, value: null });
});

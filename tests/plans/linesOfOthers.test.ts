import { linesOfOthers } from "../../src/plans/linesOfOthers";
import { logLayout } from "../../src/plans/log";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { foundTable } from "./smallTable";

function logWith(...rows: readonly (readonly [id: string, step: string, subject?: string])[]): WorkbookContent {
  const { columns: headers } = logLayout;
  const cells = rows.map(([id, step, subject = "2023-II"]): Readonly<Record<string, unknown>> => {
    const told = { Wie: "Provincie", Tijdstip: "2026-11-30 09:30 (UTC+1)", Actie: "Taakruil", Onderwerp: subject };
    return { Opdracht: id, Stap: step, ...told };
  });
  const body = cells.map((row) => headers.map((header) => row[header] ?? ""));
  return { ...emptyWorkbook, tables: [foundTable([], { name: "LRT_Logboek", sheet: "Logboek", headers, rows: body })] };
}
const BEFORE = Date.parse("2026-11-30T08:00:00Z");
const ids = (before: WorkbookContent, after: WorkbookContent, ...own: readonly string[]): readonly string[] =>
  linesOfOthers(before, after, new Set(own), BEFORE).map(({ id }) => id);

describe("what others did since the workbook was read", () => {
  test("is every order that is done by now and was not, but those that were given here", () => {
    const before = logWith(["a1", "gereed"], ["b2", "begonnen"]);
    const after = logWith(["a1", "gereed"], ["b2", "gereed"], ["c3", "gereed"], ["d4", "begonnen"], ["", "gereed"]);
    expect(ids(before, after)).toEqual(["b2", "c3"]);
    expect(ids(before, after, "c3")).toEqual(["b2"]);
    expect(ids(after, after)).toEqual([]);
    expect(ids(emptyWorkbook, after)).toEqual(["a1", "b2", "c3"]);
    expect(ids(after, emptyWorkbook)).toEqual([]);
    // Another log, of another workbook: nothing in it is known to be new.
    expect(ids(before, logWith(["x8", "gereed"], ["y9", "gereed"]))).toEqual([]);
  });

  test("is nothing of the history of a file that was opened, where there was no log", () => {
    const opened = logWith(["a1", "gereed"], ["b2", "gereed"]);
    const told = (since: string): number => linesOfOthers(emptyWorkbook, opened, new Set(), Date.parse(since)).length;
    // The lines are of 9.30 an hour ahead: 8.30 in Greenwich.
    expect(told("2026-11-30T08:30:00Z")).toBe(2);
    expect(told("2026-11-30T08:31:00Z")).toBe(0);
    // A log that was there goes on, however late its next line comes in.
    const before = logWith(["a1", "gereed"]);
    expect(linesOfOthers(before, opened, new Set(), Date.parse("2026-12-01T00:00:00Z"))).toHaveLength(1);
  });

  test("says who, what about what, and when", () => {
    const told = { who: "Provincie", time: "2026-11-30 09:30 (UTC+1)", action: "Taakruil" };
    expect(
      linesOfOthers(emptyWorkbook, logWith(["a1", "gereed"], ["b2", "gereed", ""]), new Set(), BEFORE),
    ).toMatchObject([
      { id: "a1", subject: "2023-II", ...told },
      { id: "b2", subject: "", ...told },
    ]);
  });
});

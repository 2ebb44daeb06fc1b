import { nationalFindings } from "../../src/findings/nationalFindings";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { withTables } from "../plans/applyDesired";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { type Cells, tableNamed, typed, without } from "../plans/housing/orderFor";
import { autumn, opening, revision } from "../plans/housing/orders";

const findings = (content: WorkbookContent): readonly unknown[] =>
  nationalFindings({ content, sheets: [], names: new Map(), links: [] }).map(({ code, where, what }) => [
    code,
    where.sheet,
    what.parameters,
  ]);

const isRevised = (row: Cells): boolean => row["Personen"] === 20_000;
const gone = (number: string): readonly unknown[] => [["LANDELIJKWEG", "Landelijk", { halfYear: "2023-II", number }]];

describe("national numbers that are gone", () => {
  // 27.300 became 17.600, both published; a planner then entered 20.000.
  const revised = workbookOf(opening(autumn), revision());

  test("are none when every version is there, and when somebody corrected one", () => {
    expect(findings(workbookOf(opening(autumn)))).toEqual([]);
    expect(findings(revised)).toEqual([]);
    expect(findings(typed(revised, "LRT_Landelijk", isRevised, { Personen: 21_000 }))).toEqual([]);
    expect(findings(typed(revised, "LRT_Landelijk", isRevised, { Herkomst: "gepubliceerd" }))).toEqual([]);
    expect(findings(workbookOf())).toEqual([]);
  });

  test("are known by the log", () => {
    expect(findings(without(revised, "LRT_Landelijk", isRevised))).toEqual(gone("20.000"));
    const open = typed(revised, "LRT_Logboek", (row) => row["Opdracht"] === "o1", { Stap: "begonnen" });
    const withoutTable = { ...open, tables: open.tables.filter(({ name }) => name !== "LRT_Bijstelling") };
    expect(findings(without(withoutTable, "LRT_Landelijk", isRevised))).toEqual([]);
  });

  test("are none when a later revision counts: 20.000 was a mistake, was taken out, and became 21.000", () => {
    const log = tableNamed(revised, "LRT_Logboek");
    const again = log.rows
      .filter((cells) => cells.includes("20.000"))
      .map((cells) => cells.map((cell) => (cell === "20.000" ? "21.000" : cell)));
    expect(again).toHaveLength(1);
    const twice = withTables(revised, { ...log, rows: [...log.rows, ...again] });
    const withoutTable = { ...twice, tables: twice.tables.filter(({ name }) => name !== "LRT_Bijstelling") };
    expect(findings(withoutTable)).toEqual(gone("21.000"));
    expect(findings(typed(withoutTable, "LRT_Landelijk", isRevised, { Personen: 21_000 }))).toEqual([]);
  });

  test("are known by what a revision changed, also when the log is gone", () => {
    const lost = without(revised, "LRT_Landelijk", isRevised);
    const unlogged = { ...lost, tables: lost.tables.filter(({ name }) => name !== "LRT_Logboek") };
    expect(findings(unlogged)).toEqual(gone("versie 3"));
  });

  test("are known by the log of a half-year that was opened with a number of the planner's own", () => {
    const own = workbookOf(opening(autumn, { ownNational: 20_000 }));
    expect(findings(own)).toEqual([]);
    expect(findings(without(own, "LRT_Landelijk", isRevised))).toEqual(gone("20.000"));
    // What somebody corrected still stands.
    expect(findings(typed(own, "LRT_Landelijk", isRevised, { Personen: 18_500 }))).toEqual([]);
    expect(findings(typed(own, "LRT_Landelijk", isRevised, { Herkomst: "brief van 12 mei" }))).toEqual([]);
    expect(
      findings(typed(own, "LRT_Landelijk", isRevised, { Personen: 18_500, Herkomst: "brief van 12 mei" })),
    ).toEqual([]);
    const ended = typed(own, "LRT_Logboek", (row) => row["Actie"] === "Halfjaar geopend", { Stap: "vervallen" });
    expect(findings(without(ended, "LRT_Landelijk", isRevised))).toEqual([]);
  });

  test("are known when they were published: 27.300 would count again", () => {
    const first = workbookOf(opening(autumn));
    expect(findings(without(first, "LRT_Landelijk", (row) => row["Personen"] === 17_600))).toEqual(gone("17.600"));
    // A later number of the planner's own counts anyway.
    expect(findings(without(revised, "LRT_Landelijk", (row) => row["Personen"] === 17_600))).toEqual([]);
  });
});

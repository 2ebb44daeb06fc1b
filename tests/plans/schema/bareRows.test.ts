import { logLayout, logSteps } from "../../../src/plans/log";
import { quotaLayouts } from "../../../src/plans/housing/quotaLayouts";
import { taskLayouts } from "../../../src/plans/housing/taskLayouts";
import { bareLines, bareSheets } from "../../../src/plans/schema/bareRows";
import type { TableLayout } from "../../../src/plans/tableLayout";
import { emptyWorkbook, type FoundTable } from "../../../src/plans/workbookContent";

const layout = quotaLayouts.LRT_Taakruil;

/** A table of ours with these rows, by header. */
function tableOf(
  { name, sheet, columns }: Pick<TableLayout, "name" | "sheet" | "columns">,
  rows: readonly Readonly<Record<string, unknown>>[],
  formulas: FoundTable["formulas"] = null,
): FoundTable {
  const cells = rows.map((row) => columns.map((header) => row[header] ?? ""));
  return { id: name, name, sheet, row: 4, column: 0, headers: columns, rows: cells, formulas, hasTotals: false };
}
const whole = { Nummer: 1, Gebied: "GM0034", Personen: 2, "Personen telt": 2 };
const bare = { Nummer: 1, Gebied: "GM0050", Personen: -2 };

describe("rows that hold something and say nothing of themselves", () => {
  const tasks = taskLayouts.LRT_DrieOpgaven;
  const locations = taskLayouts.LRT_Doorstroomlocaties;

  test("were left behind by an order that stopped half-way, and of which no line is left", () => {
    const made = { Gebied: "GM0034", Naam: "Almere" };
    const rows = [made, { ...made, Controle: "OK" }, { ...made, Gebied: "" }, { Gebied: "GM0184" }];
    expect(bareLines(tasks, tableOf(tasks, rows))).toEqual([0]);
    const formulas = [tasks.columns.map((header) => (header === "Controle" ? "=1" : ""))];
    expect(bareLines(tasks, tableOf(tasks, [made], formulas))).toEqual([]);
  });

  test("are not the lines that wait for somebody to fill them in, nor those of a table that judges no row", () => {
    const rows = [{ Nummer: 1 }, { Nummer: 2, "Locatie (invoer)": "De Brug" }];
    expect(bareLines(locations, tableOf(locations, rows))).toEqual([1]);
    const columns = locations.columns.filter((header) => header !== "Controle");
    expect(bareLines(locations, tableOf({ ...locations, columns }, rows))).toEqual([]);
  });
});

describe("rows without the columns that compute themselves and came later", () => {
  test("are found by their lines; a blank row is none", () => {
    expect(bareLines(layout, tableOf(layout, [whole, bare, {}, bare]))).toEqual([1, 3]);
  });

  test("an answer of 0 or an error is one", () => {
    const rows = [0, "#N/A"].map((counts) => ({ ...bare, "Personen telt": counts }));
    expect(bareLines(layout, tableOf(layout, rows))).toEqual([]);
  });

  test("a formula that answers nothing is one", () => {
    const formulas = [layout.columns.map((header) => (header === "Personen telt" ? "=1" : ""))];
    expect(bareLines(layout, tableOf(layout, [bare], formulas))).toEqual([]);
  });

  test("a row in which one of more such columns holds something is not bare: its formula was cleared", () => {
    const quota = quotaLayouts.LRT_Taakstelling;
    const key = { Gebied: "GM0034", Halfjaar: "2023-I" };
    expect(bareLines(quota, tableOf(quota, [key, { ...key, Keer: 1 }]))).toEqual([0]);
  });

  test("a row in which somebody filled in one that does not compute is bare still", () => {
    const quota = quotaLayouts.LRT_Taakstelling;
    const key = { Gebied: "GM0034", Halfjaar: "2023-I", Meegeteld: "GM0999", Controle: "OK" };
    expect(bareLines(quota, tableOf(quota, [key]))).toEqual([0]);
  });

  test("a table that lacks the columns has none: that is an older workbook, or a header is gone", () => {
    const columns = layout.columns.filter((header) => header !== "Personen telt");
    expect(bareLines(layout, tableOf({ ...layout, columns }, [bare]))).toEqual([]);
  });

  test("nor has a table to which no such column came", () => {
    const list = quotaLayouts.LRT_OfficieleLijst;
    expect(bareLines(list, tableOf(list, [{ Halfjaar: "2023-I", Gebied: "GM0034" }]))).toEqual([]);
  });
});

test("the sheets are named, but not while an order is unfinished: they may be its rows", () => {
  const exchange = tableOf(layout, [bare]);
  const log = (step: string): FoundTable =>
    tableOf(logLayout, [{ Opdracht: "abcdefgh", Stap: step, Actie: "Taakstelling geruild" }]);
  const sheetsWith = (tables: readonly FoundTable[]): readonly string[] => bareSheets({ ...emptyWorkbook, tables });
  expect(sheetsWith([exchange])).toEqual(["Taakruil"]);
  expect(sheetsWith([exchange, log(logSteps.done)])).toEqual(["Taakruil"]);
  expect(sheetsWith([exchange, log(logSteps.begun)])).toEqual([]);
});

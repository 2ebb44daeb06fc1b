import { logEntry } from "../../../src/plans/desiredState";
import { lostTables } from "../../../src/plans/housing/lostTables";
import type { QuotaTable } from "../../../src/plans/housing/quotaLayouts";
import { logSteps } from "../../../src/plans/log";
import { areaOf, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { logOf, sheet, someOrder, workbook } from "../smallTable";
import { layoutOf, tableOf } from "../tableOf";

const ALL = [
  "LRT_Taakstelling",
  "LRT_Landelijk",
  "LRT_Halfjaren",
  "LRT_OfficieleLijst",
  "LRT_Taakruil",
  "LRT_Beleid",
  "LRT_Ladder",
];
const whole = workbook(...ALL.map((name) => tableOf(name)));

/** The workbook in which these tables are gone, with their sheets. */
function lacking(...names: readonly string[]): WorkbookContent {
  const tables = whole.tables.filter(({ name }) => !names.includes(name));
  return { ...whole, tables, sheets: tables.map((table) => sheet(table.sheet)) };
}
/** The workbook in which these tables are ranges by now. */
function converted(...names: readonly string[]): WorkbookContent {
  const areas = names.map((name) => {
    const { columns, sheet: own } = layoutOf(name);
    const cells = [["Titel"], [], [], columns, columns.map(() => "x")];
    return [areaOf.corner(own), { row: 0, column: 0, cells }] as const;
  });
  return { ...lacking(...names), sheets: whole.sheets, areas: new Map(areas) };
}
const unfinished = (content: WorkbookContent, step: (typeof logSteps)["begun" | "done"] = logSteps.begun) => {
  const log: FoundTable = logOf(someOrder, logEntry("Proef", "proef"), step);
  return { ...content, tables: [...content.tables, log] };
};
const told = (content: WorkbookContent, ...made: readonly QuotaTable[]): unknown =>
  lostTables(content, made).map(({ code, parameters }) => [code, parameters["table"] ?? parameters["sheet"]]);

test("where every table is a table and every formula finds it, nothing is lost", () => {
  expect(told(whole)).toEqual([]);
});

test("a table on whose rows the quotas rest is told when it is gone, unless the order makes it", () => {
  const gone = lacking("LRT_Taakruil", "LRT_Landelijk");
  expect(told(gone)).toEqual([
    ["workbook.tableGone", "LRT_Landelijk"],
    ["workbook.tableGone", "LRT_Taakruil"],
  ]);
  expect(lostTables(lacking("LRT_Taakruil"), [])[0]?.parameters).toEqual({ sheet: "Taakruil", table: "LRT_Taakruil" });
  expect(told(gone, "LRT_Taakruil", "LRT_OfficieleLijst")).toEqual([["workbook.tableGone", "LRT_Landelijk"]]);
  // On the others no quota rests.
  expect(told(lacking("LRT_Beleid", "LRT_Ladder", "LRT_Halfjaren"))).toEqual([]);
});

test("a table that somebody converted to a range is told, and nothing else before it is one again", () => {
  expect(told(converted("LRT_Taakruil"))).toEqual([["workbook.tableConverted", "LRT_Taakruil"]]);
  expect(told(converted("LRT_Beleid", "LRT_Taakruil"))).toEqual([
    ["workbook.tableConverted", "LRT_Taakruil"],
    ["workbook.tableConverted", "LRT_Beleid"],
  ]);
  const both = converted("LRT_Beleid");
  const tables = both.tables.filter(({ name }) => name !== "LRT_Taakruil");
  expect(told({ ...both, tables, sheets: both.sheets.filter(({ name }) => name !== "Taakruil") })).toEqual([
    ["workbook.tableConverted", "LRT_Beleid"],
  ]);
  const dwellings = converted("LRT_Woningen");
  const sheets = [...dwellings.sheets, sheet(layoutOf("LRT_Woningen").sheet)];
  expect(told({ ...dwellings, sheets })).toEqual([]);
});

test("while an order is not finished, what stands there may be half made: only those are told on which quotas rest and that it does not make", () => {
  const content = unfinished(converted("LRT_Beleid", "LRT_Taakruil"));
  expect(told(content)).toEqual([["workbook.tableConverted", "LRT_Taakruil"]]);
  expect(told(content, "LRT_Taakruil")).toEqual([]);
  expect(told(unfinished(converted("LRT_Beleid"), logSteps.done))).toEqual([["workbook.tableConverted", "LRT_Beleid"]]);
});

test("formulas that name cells are told, but not while an update may still put them right", () => {
  const layout = layoutOf("LRT_Taakstelling");
  const [quota, start] = ["Taakstelling", "Beginsaldo"].map((header) =>
    String.fromCharCode(65 + layout.columns.indexOf(header)),
  );
  const held = (name: string): WorkbookContent => {
    const line = layout.columns.map((header) => (header === "Opgave" ? `=${name}${quota}5-${name}${start}5` : ""));
    const own = tableOf("LRT_Taakstelling", { rows: [layout.columns.map(() => "")], formulas: [line] });
    const tables = whole.tables.map((table) => (table.name === own.name ? own : table));
    const cells = [layout.columns, layout.columns.map(() => 1)];
    return { ...whole, tables, areas: new Map([[areaOf.corner("Oud"), { row: 3, column: 0, cells }]]) };
  };
  expect(told(held(""))).toEqual([["workbook.namesCells", "Taakstelling"]]);
  expect(told(unfinished(held("")))).toEqual([]);
  expect(told(held("Oud!"))).toEqual([["workbook.namesOldCells", "Taakstelling"]]);
  expect(told(unfinished(held("Oud!")))).toEqual([["workbook.namesOldCells", "Taakstelling"]]);
});

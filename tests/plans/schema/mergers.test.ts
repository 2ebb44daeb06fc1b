import { quotaHead } from "../../../src/plans/housing/quotaHeads";
import { provinces } from "../../../src/reference/regions";
import { mergersOf } from "../../../src/plans/schema/mergers";
import { emptyWorkbook, type FoundTable } from "../../../src/plans/workbookContent";
import { goldenContent } from "./goldenContent";

/** A quota table with rows about these municipalities and half-years. */
function quotaTable(rows: readonly (readonly [code: string, halfYear: string])[]): FoundTable {
  const cells = rows.map(([code, halfYear]) =>
    quotaHead.columns.map((header) => (header === "Gebied" ? code : header === "Halfjaar" ? halfYear : "")),
  );
  return {
    id: "t",
    name: "LRT_Taakstelling",
    sheet: "Taakstelling",
    row: 4,
    column: 0,
    headers: quotaHead.columns,
    rows: cells,
    formulas: cells,
    hasTotals: false,
  };
}

const HILVERSUM = "GM0402";
const WIJDEMEREN = "GM1696";
// 2027-I, the half-year in which Wijdemeren went up in Hilversum.
const FROM = 4054;

const alone = { successor: null, countedToo: null, predecessors: [] };

test("a municipality that ended has its successor in the rows before it did", () => {
  const table = quotaTable([
    [WIJDEMEREN, "2026-II"],
    [HILVERSUM, "2026-II"],
    [HILVERSUM, "2027-I"],
  ]);
  const found = mergersOf(table, { ...emptyWorkbook, tables: [table] });
  expect(found[0]).toEqual({ ...alone, successor: { code: HILVERSUM, from: FROM } });
  expect(found[1]).toEqual(alone);
  expect(found[2]).toMatchObject({ successor: null, predecessors: [WIJDEMEREN] });
});

test("as long as the one that took it in has no row, nobody goes on with its balance", () => {
  const table = quotaTable([
    [WIJDEMEREN, "2026-II"],
    ["GM0363", "2027-I"],
  ]);
  expect(mergersOf(table, { ...emptyWorkbook, tables: [table] })).toEqual([alone, alone]);
});

test("the one that took it in must have a row in that half-year, not only before", () => {
  const table = quotaTable([
    [WIJDEMEREN, "2026-II"],
    [HILVERSUM, "2026-II"],
    ["GM0363", "2027-I"],
  ]);
  expect(mergersOf(table, { ...emptyWorkbook, tables: [table] })).toEqual([alone, alone, alone]);
});

test("a row from that half-year on has no successor, and another municipality no predecessors", () => {
  const table = quotaTable([
    [WIJDEMEREN, "2026-II"],
    [WIJDEMEREN, "2027-I"],
    ["GM0363", "2027-I"],
    [HILVERSUM, "2027-I"],
  ]);
  const found = mergersOf(table, { ...emptyWorkbook, tables: [table] });
  expect(found.map((row) => row?.successor)).toEqual([{ code: HILVERSUM, from: FROM }, null, null, null]);
  expect(found.map((row) => row?.predecessors)).toEqual([[], [], [], [WIJDEMEREN]]);
});

/** Inhabitants of every province and of these municipalities: with them the shipped table of that year does not count. */
function inhabitantsTable(year: number, codes: readonly string[]): FoundTable {
  const counts = [...provinces.map(({ code }) => [code, 1_500_000]), ...codes.map((code) => [code, 20_000])];
  const rows = counts.map(([code, count]) => [code, "", `${year}-01-01`, count, "eigen invoer"]);
  const headers = ["Gebied", "Naam", "Peildatum", "Inwoners", "Bron"];
  return { ...quotaTable([]), id: "i", name: "LRT_Inwoners", sheet: "Inwoners", headers, rows, formulas: rows };
}

test.each([
  // Of 1 January of the year before: Dijk en Waard of two parts, Voorne aan Zee of three, Boxtel with a part of Haaren.
  ["is made of two", "GM1980", "2022-I", 2021, ["GM0398", "GM0416"]],
  ["is made of three", "GM1992", "2023-I", 2022, ["GM0501", "GM0530", "GM0614"]],
  ["got a part of one that was split", "GM0757", "2021-I", 2020, ["GM0757", "GM0788"]],
])("a municipality that %s names no single other one to count", (_how, code, halfYear, year, counted) => {
  const table = quotaTable([[code, halfYear]]);
  const content = { ...emptyWorkbook, tables: [table, inhabitantsTable(year, counted)] };
  expect(mergersOf(table, content)).toEqual([alone]);
});

test("a row that is about nothing has no mergers", () => {
  const table = quotaTable([
    ["", "2026-II"],
    [HILVERSUM, "ooit"],
  ]);
  expect(mergersOf(table, { ...emptyWorkbook, tables: [table] })).toEqual([null, null]);
});

test("inhabitants are counted with those of a municipality that the table of that date counts apart", () => {
  const content = goldenContent("0.2.0-mergers");
  const table = content.tables.find(({ name }) => name === "LRT_Taakstelling");
  if (table === undefined) throw new Error("There is no such table.");
  const counted = mergersOf(table, content).flatMap((row, line) =>
    row?.countedToo == null ? [] : [[table.rows[line]?.[0], table.rows[line]?.[2], row.countedToo]],
  );
  expect(counted).toEqual([[HILVERSUM, "2027-I", WIJDEMEREN]]);
});

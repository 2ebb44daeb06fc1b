import { quotaHead } from "../../../src/plans/housing/quotaHeads";
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

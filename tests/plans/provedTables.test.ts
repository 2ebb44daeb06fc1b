import { number } from "../../src/plans/cellContent";
import { provedTables } from "../../src/plans/provedTables";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { almereAndUrk, changedTable, desired, layout, nothing, plainLayout, wantedRow, workbook } from "./smallTable";

const [dronten, zeewolde] = [wantedRow("GM0303", "Dronten", 4), wantedRow("GM0050", "Zeewolde", 3)];
const place = { name: "LRT_Proef", sheet: "Proef", row: 4, column: 0, rows: 3, columns: 5 };

describe("a table that proves an order", () => {
  test("is one from which the plan was made, where it stands, without its formulas", () => {
    const proved = provedTables(nothing, desired({ basis: [layout] }), workbook(almereAndUrk));
    expect(proved).toEqual([{ table: almereAndUrk, withFormulas: false, place }]);
    expect(provedTables(nothing, desired({ basis: [layout] }), emptyWorkbook)).toEqual([]);
    const damaged = workbook({ ...almereAndUrk, headers: ["Gebied"] });
    expect(provedTables(nothing, desired({ basis: [layout] }), damaged)).toEqual([]);
  });

  test("is one that the order changed, once, as large as it is then: 3 + 2 rows, 5 + 1 columns", () => {
    const tables = [changedTable(almereAndUrk, { addedRows: [dronten, zeewolde], addedColumns: ["Bron"] })];
    expect(provedTables({ ...nothing, tables }, desired({ basis: [layout] }), workbook(almereAndUrk))).toEqual([
      { table: almereAndUrk, withFormulas: true, place: { ...place, rows: 5, columns: 6 } },
    ]);
  });

  test("has a row of totals below it", () => {
    const totals = { ...almereAndUrk, hasTotals: true };
    const tables = [changedTable(totals)];
    expect(provedTables({ ...nothing, tables }, desired(), workbook(totals))).toMatchObject([{ place: { rows: 4 } }]);
  });

  test("is read with formulas only where it computes itself or single cells were written", () => {
    const changed = (cells: readonly number[]) => {
      const written = cells.map((value) => ({ row: 0, header: "Plekken", content: number(value) }));
      const tables = [changedTable(almereAndUrk, { layout: plainLayout, cells: written })];
      return provedTables({ ...nothing, tables }, desired(), workbook(almereAndUrk))[0]?.withFormulas;
    };
    expect([changed([]), changed([12])]).toEqual([false, true]);
  });

  test("is known by its name where the order made it: header on row 5, and one row when it holds none yet", () => {
    const made = (of: typeof plainLayout, rows: readonly (typeof dronten)[]) =>
      provedTables(
        { ...nothing, tables: [{ kind: "new", layout: of, rows, bars: undefined, frame: null }] },
        desired(),
        emptyWorkbook,
      );
    const table = { id: "LRT_Proef", name: "LRT_Proef", sheet: "Proef", row: 4, column: 0, rows: [] };
    const found = { ...table, formulas: null, hasTotals: false, headers: layout.columns };
    expect(made(layout, [dronten, zeewolde])).toEqual([{ table: found, withFormulas: true, place }]);
    expect(made(plainLayout, [])).toEqual([{ table: found, withFormulas: false, place: { ...place, rows: 2 } }]);
  });
});

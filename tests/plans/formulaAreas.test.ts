import { computingTables, firstRows, placeOf } from "../../src/plans/formulaAreas";
import { areaOf, type TablePlace, type WorkbookContent } from "../../src/plans/workbookContent";
import { almereAndUrk, workbook } from "./smallTable";
import { tableOf } from "./tableOf";

const [exchange, log] = [tableOf("LRT_Taakruil"), tableOf("LRT_Logboek")];
const place = (rows: number, row = 3): TablePlace => ({ name: "x", sheet: "Blad", row, column: 1, rows, columns: 10 });
const holding = (...places: readonly TablePlace[]): WorkbookContent => ({
  ...workbook(almereAndUrk, log, exchange),
  places,
});

test("of the tables of ours only those that compute have formulas to look at", () => {
  expect(computingTables(holding()).map(({ layout, table }) => [layout.name, table])).toEqual([
    ["LRT_Taakruil", exchange],
  ]);
  // One that misses a header is not known, and neither is what it computes.
  expect(computingTables(workbook({ ...exchange, headers: exchange.headers.slice(1) }))).toEqual([]);
});

test("their first row is read, right below the header and where the table itself stands", () => {
  const content = holding(place(9, 0), place(9, 1), place(3));
  expect(placeOf(exchange, content)).toEqual(place(3));
  expect(firstRows(content)).toEqual([{ ...place(3), name: areaOf.first(exchange), row: 4, rows: 1 }]);
  expect(firstRows(holding(place(9), place(9), place(2)))).toHaveLength(1);
});

test("a table without rows, or of which nobody knows where it stands, has none to read", () => {
  expect(firstRows(holding(place(9), place(9), place(1)))).toEqual([]);
  expect(firstRows(holding(place(9), place(9)))).toEqual([]);
});

import { readSheets } from "../../../src/intake/source/readSheets";
import { plainOds, plainXlsx } from "../corpus";

test("a workbook is read by the reader of its kind", () => {
  const rows = [["a", 1]] as const;
  expect(readSheets(plainXlsx(rows), "xlsx").map((sheet) => sheet.rows)).toEqual([[["a", 1]]]);
  expect(readSheets(plainOds(rows), "ods").map((sheet) => sheet.rows)).toEqual([[["a", 1]]]);
  expect(() => readSheets(plainXlsx(rows), "ods")).toThrow();
});

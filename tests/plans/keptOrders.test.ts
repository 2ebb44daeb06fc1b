import { isUntouched } from "../../src/plans/isUntouched";
import { KEPT } from "../../src/plans/keptColumn";
import { fromLine, keptLine, keptUnread, withKnown } from "../../src/plans/keptOrders";
import { logHead } from "../../src/plans/log";
import { foundTable, workbook } from "./smallTable";

const headers = ["Opdracht", "Tijdstip (UTC)", KEPT];
const table = (...rows: readonly (readonly unknown[])[]) => ({ headers, rows });

test("a table holds kept orders that were not read where a cell is undefined, not where it is blank", () => {
  expect(keptUnread(table(["a", "1", "x"], ["b", "2", undefined]))).toBe(true);
  expect(keptUnread(table(["a", "1", "x"], ["b", "2", ""]))).toBe(false);
  expect(keptUnread({ headers: ["a"], rows: [[undefined]] })).toBe(false);
  expect(keptUnread({ headers: [KEPT, "Opdracht"], rows: [[undefined, "a"]] })).toBe(true);
});

test("a kept order is known where the line of the same order carries the same moment, wherever it stands by now", () => {
  const known = table(["a", "1", "van a"], ["b", "2", "van b"]);
  const now = table(["b", "2", undefined], ["a", "9", undefined], ["c", "3", undefined], ["a", "1", "gelezen"]);
  expect(withKnown(now, known).rows.map((row) => row[2])).toEqual(["van b", undefined, undefined, "gelezen"]);
  // Two orders in one second are two.
  const other = table(["c", "1", undefined], ["b", "1", undefined]);
  expect(withKnown(other, known).rows.map((row) => row[2])).toEqual([undefined, undefined]);
  const read = table(["a", "1", "gelezen"]);
  expect(withKnown(read, known)).toBe(read);
});

test("of the column of kept orders only the line that is written is looked at, by its line", () => {
  const cells = [
    { row: 2, header: "Opdracht" },
    { row: 5, header: KEPT },
  ];
  expect([keptLine({ headers }, 2, cells), keptLine({ headers }, 0, cells), keptLine({ headers }, 2, [])]).toEqual([
    5,
    null,
    null,
  ]);
  expect(fromLine(2, [["x"]])).toEqual([[], [], ["x"]]);
  expect(fromLine(null, [["x"]])).toEqual([["x"]]);
});

test("what only one of two looks read of the kept orders was touched by nobody; what both read and differs was", () => {
  const logWith = (kept: unknown) => {
    const row = logHead.columns.map((header) => (header === KEPT ? kept : header));
    return workbook({ ...foundTable([row]), name: "LRT_Logboek", headers: logHead.columns });
  };
  expect(isUntouched(logWith(undefined), logWith("een"))).toBe(true);
  expect(isUntouched(logWith("een"), logWith(undefined))).toBe(true);
  expect(isUntouched(logWith("een"), logWith("een"))).toBe(true);
  expect(isUntouched(logWith("twee"), logWith("een"))).toBe(false);
});

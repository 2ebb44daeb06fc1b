import { blank, text } from "../../src/plans/cellContent";
import { overFirstRow, writtenHeaders } from "../../src/plans/firstRow";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { changedTable, foundTable, head, wantedRow, workbook } from "./smallTable";

const waiting = foundTable([["", "", "", ""]], { formulas: [["", "", "", "", ""]] });
const [almere, urk] = [wantedRow("GM0034", "Almere", 12), wantedRow("GM0184", "Urk", 2)];
const cell = { row: 0, header: "Naam", content: text("Almere") };
const table = changedTable(waiting, { addedRows: [almere, urk] });

function standing(...row: readonly unknown[]): WorkbookContent {
  return workbook(foundTable([row]));
}

describe("the blank row of a table that waits", () => {
  test("is written in all its columns; in a table with rows only cells that are renewed are", () => {
    expect(writtenHeaders(table)).toEqual(head.columns);
    expect(
      writtenHeaders(changedTable(foundTable([["GM0303", "Dronten", 4, ""]]), { addedRows: [urk], cells: [cell] })),
    ).toEqual(["Naam"]);
    expect(writtenHeaders(changedTable(waiting, { cells: [cell] }))).toEqual(["Naam"]);
  });

  test("that a colleague filled was written over: its cells go back, and Urk is the only row that came", () => {
    expect(overFirstRow(table, standing("GM0303", "Dronten", 4, "maandag"))).toEqual({
      ...table,
      addedRows: [urk],
      cells: [
        { row: 0, header: "Gebied", content: text("GM0034") },
        { row: 0, header: "Naam", content: text("Almere") },
        { row: 0, header: "Plekken", content: { kind: "number", value: 12 } },
        { row: 0, header: "Gelezen", content: text("dinsdag") },
        { row: 0, header: "Dubbel", content: blank() },
      ],
    });
  });

  test.each([
    ["another number for the same municipality", ["GM0034", "Almere", 13, "dinsdag"]],
    ["one cell without a key", ["", "", 12, ""]],
  ])("with %s goes back as well", (_what, row) => {
    expect(overFirstRow(table, standing(...row)).addedRows).toEqual([urk]);
  });

  test("that was blank still, or in which the same was written at another moment, is a row that came", () => {
    expect(overFirstRow(table, workbook(waiting))).toBe(table);
    expect(overFirstRow(table, standing("GM0034", "Almere", 12, "maandag"))).toBe(table);
  });

  test("of a table that was not blank, that gets no rows, or that is gone, is nothing to look at", () => {
    const [other] = [changedTable(foundTable([["GM0303", "Dronten", 4, ""]]), { addedRows: [urk] })];
    expect(overFirstRow(other, standing("GM0303", "Dronten", 5, ""))).toBe(other);
    const none = changedTable(waiting, { cells: [cell] });
    expect(overFirstRow(none, standing("GM0303", "Dronten", 4, ""))).toBe(none);
    expect(overFirstRow(table, workbook())).toBe(table);
  });

  test("keeps the same row further down a row of a colleague: what was written over was that one", () => {
    const before = workbook(
      foundTable([
        ["GM0303", "Dronten", 4, ""],
        ["GM0034", "Almere", 12, ""],
      ]),
    );
    expect(overFirstRow(table, before).addedRows).toEqual([urk]);
  });
});

import { logSteps } from "../../../src/plans/log";
import { areaOf, type WorkbookContent } from "../../../src/plans/workbookContent";
import { decided, workbookOf } from "../checkSheet/checkedWorkbook";
import { orderOf, planned } from "../reception/decisions";
import { supplyOf } from "../supply/supplyWorkbook";

const ANCHOR = "LRT_BlokTotaalAanbodGemeente";
const SHEET = "Aanbod per gemeente";
const order = orderOf(supplyOf("PV24"), { id: "o1" });
const made = workbookOf(decided, supplyOf("PV24"));

const anchorsIn = (content: WorkbookContent): readonly string[] =>
  planned(order, content).blocks.map(({ anchor }) => anchor);

/** The workbook in which the order made its tables and stopped, with this above the table. */
function begun(above: string): WorkbookContent {
  const tables = made.tables.map((table) => {
    const step = table.headers.indexOf("Stap");
    if (table.name !== "LRT_Logboek") return table;
    return { ...table, rows: table.rows.map((row) => row.map((cell, at) => (at === step ? logSteps.begun : cell))) };
  });
  const pointers = new Map([...made.pointers].filter(([name]) => name !== ANCHOR));
  const areas = new Map([...made.areas, [areaOf.sheet(SHEET), { row: 3, column: 0, cells: [["", above]] }]]);
  return { ...made, tables, pointers, areas };
}

describe("the line of totals of an order", () => {
  test("comes with the table that it makes", () => {
    expect(planned(order, workbookOf(decided)).blocks.map(({ anchor }) => anchor)).toContain(ANCHOR);
  });

  test("does not come with one that stands already", () => {
    expect(planned(orderOf(supplyOf("PV26"), { id: "o2" }), made).blocks.map(({ anchor }) => anchor)).not.toContain(
      ANCHOR,
    );
  });

  test("comes when an order that stopped is completed, but not where a person put something above the table", () => {
    expect(anchorsIn(begun(""))).toContain(ANCHOR);
    expect(anchorsIn(begun("mijn kop"))).not.toContain(ANCHOR);
  });
});

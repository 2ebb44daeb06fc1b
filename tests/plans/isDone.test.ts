import { difference } from "../../src/plans/difference";
import { isDone } from "../../src/plans/isDone";
import { logSteps } from "../../src/plans/log";
import { logTable } from "../../src/plans/logRow";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { applyDesired } from "./applyDesired";
import { desired, foundTable, plainLayout, sheet, someOrder, wantedRow, wantedTable } from "./smallTable";

const rows = [wantedRow("GM0034", "Almere", 10), wantedRow("GM0184", "Urk", 2)];
/** Two rows, and the line of the order in the log. */
const state = (step: (typeof logSteps)[keyof typeof logSteps]) => {
  const wanted = desired({ tables: [wantedTable(rows)] });
  return { ...wanted, tables: [...wanted.tables, logTable(someOrder, wanted.log, step)] };
};
const done = state(logSteps.done);
const empty: WorkbookContent = { ...emptyWorkbook, sheets: [sheet("Proef"), sheet("Logboek")] };
const ends = (content: WorkbookContent): boolean =>
  isDone({ order: someOrder, begun: null }, done, difference(done, content), content);

describe("an order is done", () => {
  test("when everything stands and the log says so", () => {
    expect(ends(applyDesired(done, empty))).toBe(true);
  });

  test("when it finds everything in place: such an order writes no line", () => {
    expect(ends(applyDesired(desired({ tables: [wantedTable(rows)] }), empty))).toBe(true);
  });

  test("not when one of more tables lacks a row, and the line in the log too: no line was written of it yet", () => {
    const other = wantedTable(rows, { layout: { ...plainLayout, name: "LRT_Twee", sheet: "Twee" } });
    const both = { ...done, tables: [wantedTable(rows), other, ...done.tables.slice(-1)] };
    const content = applyDesired(desired({ tables: [wantedTable(rows)] }), {
      ...empty,
      sheets: [...empty.sheets, sheet("Twee")],
    });
    const isNew = {
      ...content,
      tables: [
        ...content.tables,
        foundTable([["GM0034", "Almere", 10, ""]], { id: "t2", name: "LRT_Twee", sheet: "Twee" }),
      ],
    };
    expect(isDone({ order: someOrder, begun: null }, both, difference(both, isNew), isNew)).toBe(false);
  });

  test("not when the log says that it was begun, or a row is missing", () => {
    expect(ends(applyDesired(state(logSteps.begun), empty))).toBe(false);
    expect(ends(applyDesired(done, empty, (part) => part !== "LRT_Proef 1"))).toBe(false);
    expect(ends(applyDesired(desired({ tables: [wantedTable(rows.slice(0, 1))] }), empty))).toBe(false);
    expect(ends(empty)).toBe(false);
  });
});

/** Which cells and places somebody changed since an order saw them, in one small table and on one sheet. */
import { text } from "../../src/plans/cellContent";
import type { DesiredPointer, DesiredTable } from "../../src/plans/desiredState";
import { keepChanged } from "../../src/plans/keepChanged";
import type { Order } from "../../src/plans/order";
import { pointerNames } from "../../src/plans/reception/pointers";
import { seenCells } from "../../src/plans/seenCells";
import type { DesiredRow } from "../../src/plans/tableLayout";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { desired, foundTable, head, layout, someOrder, wantedRow, wantedTable, workbook } from "./smallTable";

describe("of a row of Almere in which the order renews Plekken from 10 to 12", () => {
  const found = foundTable([["GM0034", "Almere", 10, "maandag"]]);
  const wanted = (row: DesiredRow, rest: Partial<DesiredTable> = {}) => desired({ tables: [wantedTable([row], rest)] });
  const almereTo12 = wantedRow("GM0034", "Almere", 12, ["Plekken"]);
  const saw: Order = { ...someOrder, seen: seenCells(wanted(almereTo12), workbook(found)) };
  const changed = (row: DesiredRow, content: WorkbookContent, by = saw): unknown =>
    keepChanged(wanted(row), by, content).changed?.parameters;
  const at11 = workbook(foundTable([["GM0034", "Almere", 11, "maandag"]]));

  test("11 is somebody's change, and 10 is not", () => {
    expect(changed(almereTo12, at11)).toEqual({ where: "Proef, Almere (Plekken)" });
    expect(changed(almereTo12, workbook(found))).toBeUndefined();
  });

  test("the row or the table that somebody took out comes back, and is nobody's change", () => {
    expect(changed(almereTo12, workbook(foundTable([["GM0184", "Urk", 2, "maandag"]])))).toBeUndefined();
    expect(changed(almereTo12, emptyWorkbook)).toBeUndefined();
  });

  test("a row without a name is called by its key", () => {
    const { cells, renewed } = almereTo12;
    const nameless = { cells: new Map([...cells].filter(([header]) => header !== "Naam")), renewed };
    expect(changed(nameless, at11)).toEqual({ where: 'Proef, ["GM0034"] (Plekken)' });
  });

  test("a column for which the order brings nothing is left as it is", () => {
    const { cells, renewed } = almereTo12;
    const without = { cells: new Map([...cells].filter(([header]) => header !== "Plekken")), renewed };
    expect(changed(without, at11)).toBeUndefined();
  });

  test("a column that came with a later version and is not there yet holds nothing of anybody", () => {
    const later = { ...layout, added: ["Plekken"] as const };
    const content = workbook({
      ...found,
      headers: head.columns.filter((header) => header !== "Plekken"),
      rows: [["GM0034", "Almere", "maandag", 20]],
    });
    const order12 = wanted(almereTo12, { layout: later });
    const by: Order = { ...someOrder, seen: seenCells(order12, content) };
    expect(keepChanged(order12, by, content)).toBe(order12);
  });
});

describe("of a place outside tables", () => {
  const { activeDecision } = pointerNames;
  const given: Order = { ...someOrder, seen: { [activeDecision]: "" } };
  const pointer = (name: string): DesiredPointer => {
    return { name, label: "Naam", sheet: "Start", row: 0, column: 1, content: text("nieuw"), isRenewed: true };
  };
  const holding = (name: string): WorkbookContent => ({
    ...emptyWorkbook,
    pointers: new Map([[name, { sheet: "Start", row: 0, column: 1, value: "van iemand" }]]),
  });
  const changed = (name: string, content: WorkbookContent): unknown =>
    keepChanged(desired({ pointers: [pointer(name)] }), given, content).changed?.parameters;

  test("only what a planner chooses is looked at, and only where it is", () => {
    expect(changed(activeDecision, holding(activeDecision))).toEqual({ where: "Start (Naam)" });
    expect(changed("LRT_Totaal", holding("LRT_Totaal"))).toBeUndefined();
    expect(changed(activeDecision, emptyWorkbook)).toBeUndefined();
  });
});

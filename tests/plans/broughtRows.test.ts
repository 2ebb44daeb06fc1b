import { rowsBrought, withBrought } from "../../src/plans/broughtRows";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import {
  almereAndUrk,
  changedTable,
  desired,
  foundTable,
  layout,
  nothing,
  wantedRow,
  wantedTable,
  workbook,
} from "./smallTable";

const urk = wantedRow("GM0184", "Urk", 2, ["Plekken"]);
const almere = wantedRow("GM0034", "Almere", 10);
const brought = [wantedTable([almere, urk])];
const twice = foundTable([
  ["GM0034", "Almere", 10, "maandag"],
  ["GM0184", "Urk", 2, "maandag"],
  ["GM0184", "Urk", 2, "dinsdag"],
]);
const log = wantedTable([], { layout: { ...layout, name: "LRT_Logboek" } });
const own = wantedTable([almere]);

describe("the rows that an order brought", () => {
  test("are those that it put below tables; a new table of its own cannot stand twice", () => {
    const difference = {
      ...nothing,
      tables: [
        changedTable(almereAndUrk, { addedRows: [urk] }),
        changedTable(almereAndUrk, { isDoubled: true }),
        { kind: "new" as const, layout, rows: [almere], bars: undefined, frame: null },
      ],
    };
    expect(rowsBrought(difference)).toEqual([{ layout, rows: [urk] }]);
  });

  test("are looked at again when they stand twice: without renewing them, and before the line in the log", () => {
    const wanted = desired({ tables: [own, log] });
    expect(withBrought(wanted, brought, workbook(twice))).toEqual({
      ...wanted,
      tables: [own, { layout, rows: [{ ...urk, renewed: [] }] }, log],
    });
  });

  test("change nothing when each stands once, is gone, or its table is gone or damaged", () => {
    const wanted = desired({ tables: [own, log] });
    expect(withBrought(wanted, brought, workbook(almereAndUrk))).toBe(wanted);
    expect(withBrought(wanted, [], workbook(twice))).toBe(wanted);
    expect(withBrought(wanted, brought, emptyWorkbook)).toBe(wanted);
    expect(withBrought(wanted, brought, workbook(foundTable([["GM0050", "Zeewolde", 1, ""]])))).toBe(wanted);
    expect(withBrought(wanted, brought, workbook({ ...twice, headers: ["Gebied"] }))).toBe(wanted);
  });
});

import { pointerNames } from "../../../src/plans/reception/pointers";
import { updateAreas } from "../../../src/plans/schema/updateAreas";
import { areaOf, emptyWorkbook } from "../../../src/plans/workbookContent";

test("an update looks at the one cell with the total, where it stands by now", () => {
  const pointers = new Map([[pointerNames.total, { sheet: "Begin", row: 9, column: 3, value: 96_000 }]]);
  expect(updateAreas({ ...emptyWorkbook, pointers })).toEqual([
    { name: areaOf.block(pointerNames.total), sheet: "Begin", row: 9, column: 3, rows: 1, columns: 1 },
  ]);
});

test("in a workbook without such a cell it looks at nothing more", () => {
  const other = new Map([[pointerNames.schema, { sheet: "Start", row: 8, column: 1, value: 1 }]]);
  expect([emptyWorkbook, { ...emptyWorkbook, pointers: other }].flatMap(updateAreas)).toEqual([]);
});

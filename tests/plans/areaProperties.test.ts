import { cellsIn, isShown, propertiesOf } from "../../src/plans/areaProperties";

test("formulas are always asked; what cells show with their looks or where a plan compares it", () => {
  const [plain, shown, looks] = [{}, { withShown: true }, { withFormats: true }] as const;
  expect([plain, shown, looks].map(propertiesOf)).toEqual([
    "formulas",
    "formulas,values",
    "formulas,values,numberFormat",
  ]);
  expect([plain, shown, looks].map(isShown)).toEqual([false, true, true]);
});

test("what was not asked is not looked at: Excel has not loaded it", () => {
  const area = { name: "proef", sheet: "Blad1", row: 1, column: 2, rows: 1, columns: 1 };
  const read = {
    formulas: [["=1/2"]],
    get values(): never {
      throw new Error("not loaded");
    },
    get numberFormat(): never {
      throw new Error("not loaded");
    },
  };
  expect(cellsIn(area, read)).toEqual({ row: 1, column: 2, cells: [["=1/2"]] });
  const loaded = { formulas: [["=1/2"]], values: [[0.5]], numberFormat: [["0,0"]] };
  expect(cellsIn({ ...area, withFormats: true }, loaded)).toEqual({
    ...{ row: 1, column: 2, cells: [["=1/2"]] },
    shown: [[0.5]],
    formats: [["0,0"]],
  });
});

import { formula } from "../../../src/plans/cellContent";
import { exampleCells } from "../../../src/plans/formula/planExample";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { orderOf, planned, refused } from "../reception/decisions";
import { sheet } from "../smallTable";

const at = { sheet: "Blad1", row: 2, column: 3 };
const order = (name: string, place = at) => orderOf({ kind: "example", example: { name, at: place } });
const content: WorkbookContent = { ...emptyWorkbook, sheets: [sheet("Blad1")] };

describe("the example of a function", () => {
  test("is one formula, with as many cells kept free as its answer fills: 100 over 1, 2 and 3 fills D3 to D5", () => {
    const { placed, log } = planned(order("VERDEEL"), content);
    expect(placed).toEqual([
      { ...at, contents: [[formula("LRT.VERDEEL(100,{1;2;3})")]], spill: { rows: 3, columns: 1 } },
    ]);
    expect(log).toMatchObject({
      action: "Voorbeeld ingevoegd",
      subject: "Blad1!D3:D5",
      after: "LRT.VERDEEL(100,{1;2;3})",
    });
    expect(planned(order("TREDE"), content).log.subject).toBe("Blad1!D3:F3");
    expect(planned(order("SALDO"), content).log.subject).toBe("Blad1!D3");
  });

  test("of no function of ours is refused, and asks for no cells", () => {
    expect(refused(order("PROEF"), content)).toEqual([["workbook.noExample", { name: "PROEF" }]]);
    expect(exampleCells({ name: "PROEF", at })).toEqual([]);
  });

  test("on a sheet that is gone is refused", () => {
    expect(refused(order("SALDO", { ...at, sheet: "Blad9" }), content)).toEqual([
      ["workbook.sheetGone", { sheet: "Blad9" }],
    ]);
  });

  test("against a table is refused: its answer would come beside the last of its rows", () => {
    const beside = (row: number, column: number) => ({
      ...content,
      places: [{ name: "Tabel1", sheet: "Blad1", row, column, rows: 2, columns: 2 }],
    });
    expect(refused(order("VERDEEL"), beside(5, 4))).toEqual([["workbook.besideTable", { table: "Tabel1" }]]);
    expect(refused(order("VERDEEL"), beside(6, 4))).toEqual([]);
    expect(refused(order("VERDEEL"), beside(2, 5))).toEqual([]);
  });
});

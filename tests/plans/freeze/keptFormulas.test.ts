import { FIRST_FIGURE_ROW, frozenName } from "../../../src/plans/freeze/frozenSheet";
import type { FreezeChoice } from "../../../src/plans/freeze/freezeChoices";
import { keptResults } from "../../../src/plans/freeze/keptFormulas";
import { valuesPrint } from "../../../src/plans/freeze/valuesPrint";
import { areaOf, emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { orderOf, planned } from "../reception/decisions";

/** What Excel calls the look of amounts ends with a blank. */
const AMOUNTS = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * -??_ ;_ @_ ";

const freeze: FreezeChoice = {
  source: { sheet: "Blad1", row: 0, column: 0 },
  day: "2026-11-28",
  decision: "besluit-2026",
  key: "lrt-77100",
  values: [[0.1 + 0.2], [60]],
  formats: [["General"], ["General"]],
  formulas: [
    { row: 0, column: 0, rows: 1, columns: 1, formula: " 0.1+\r\n0.2\n", format: AMOUNTS },
    { row: 1, column: 0, rows: 1, columns: 1, formula: "SUM(B1:B3) ", format: "General" },
  ],
  tables: [],
};

const kept = (content: WorkbookContent = emptyWorkbook): WorkbookContent =>
  applyDesired(planned(orderOf({ kind: "freeze", freeze }), content), content);

/** The workbook with other rows in the sheet Bevroren. */
function withRows(change: (rows: FoundTable["rows"]) => FoundTable["rows"]): WorkbookContent {
  const content = kept();
  const table = content.tables.find(({ name }) => name === "LRT_Bevroren");
  if (table === undefined) throw new Error("Nothing was kept.");
  return withTables(content, { ...table, rows: change(table.rows) });
}

describe("a kept formula", () => {
  test("is whole with blanks and line ends around it, and a look that ends with a blank", () => {
    const { kept: found, changed } = keptResults(kept());
    expect(changed).toEqual([]);
    expect(found[0]?.formulas.map(({ formula, format }) => [formula, format])).toEqual([
      [" 0.1+\n0.2\n", AMOUNTS],
      ["SUM(B1:B3) ", "General"],
    ]);
  });

  test("is whole where Excel ends lines in another way, and not with another blank in it", () => {
    const inFirst = (from: string, to: string): WorkbookContent =>
      withRows((rows) =>
        rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replaceAll(from, to) : cell))),
      );
    expect(keptResults(inFirst("\n", "\r\n"))).toMatchObject({ changed: [], kept: [{ id: "o1" }] });
    expect(keptResults(inFirst("SUM(B1:B3) ", "SUM(B1:B3)"))).toMatchObject({ kept: [], changed: [{ line: 7 }] });
  });

  test("counts once where its row stands twice", () => {
    const { kept: found } = keptResults(withRows((rows) => [...rows, ...rows]));
    expect(found.map(({ formulas }) => formulas.length)).toEqual([2]);
  });

  test("knows the fingerprint of the values, as they are read back with 15 digits", () => {
    const [result] = keptResults(kept()).kept;
    expect(result?.valuesPrint).toBe(valuesPrint([[0.3], [60]]));
    expect(result?.valuesPrint).not.toBe(valuesPrint([["0.3"], [60]]));
  });
});

test("a frozen sheet tells the decision of when the values were read, also when a colleague made another one active since", () => {
  const active = { sheet: "Start", row: 0, column: 1, value: "besluit-2027" };
  const content = kept({ ...emptyWorkbook, pointers: new Map([["LRT_ActiefBesluit", active]]) });
  const lines = content.areas.get(areaOf.block(frozenName("o1")))?.cells.slice(0, FIRST_FIGURE_ROW);
  expect(lines?.filter(([label]) => /gold$/u.test(String(label)))).toEqual([
    ["Besluit dat gold", "besluit-2026"],
    ["Sleutel die gold", "lrt-77100"],
  ]);
});

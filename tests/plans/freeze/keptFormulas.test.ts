import { FIRST_FIGURE_ROW, frozenName } from "../../../src/plans/freeze/frozenNames";
import type { FreezeChoice } from "../../../src/plans/freeze/freezeChoices";
import { frozenHead } from "../../../src/plans/freeze/frozenLayout";
import { keptPrint, keptResults, type KeptWords } from "../../../src/plans/freeze/keptFormulas";
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

const WORDS = ["Cel", "Blad", "Cellen", "Formule (zonder =)", "Opmaak", "Bereik", "Vingerafdruk waarden"] as const;

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

describe("the results that were kept", () => {
  /** The rows with another cell in the first row that says so, and the fingerprint that goes with it. */
  const forged = (header: keyof KeptWords, said: string): WorkbookContent => {
    const headers: readonly string[] = frozenHead.columns;
    return withRows((rows) =>
      rows.map((row, line) => {
        if (line > 0) return row;
        const cells = row.map((cell, place) => (headers[place] === header ? said : cell));
        const words = Object.fromEntries(WORDS.map((name) => [name, String(cells[headers.indexOf(name)])]));
        return cells.map((cell, place) =>
          headers[place] === "Kenmerk" ? keptPrint(words as unknown as KeptWords) : cell,
        );
      }),
    );
  };

  test("say by whom and when they were kept, and where they stood", () => {
    expect(keptResults(kept()).kept).toMatchObject([
      {
        id: "o1",
        who: "provincie",
        time: "25-11-2026 09:30",
        sheet: "Blad1",
        area: { row: 0, column: 0, rows: 2, columns: 1 },
      },
    ]);
  });

  test("are none where the table is not there or is damaged", () => {
    expect(keptResults(emptyWorkbook)).toEqual({ kept: [], changed: [] });
    const content = kept();
    const tables = content.tables.map((table) => ({ ...table, headers: table.headers.slice(1) }));
    expect(keptResults({ ...content, tables })).toEqual({ kept: [], changed: [] });
  });

  test("are each their own rows; a row without an order is of none", () => {
    const content = kept();
    const both = applyDesired(planned(orderOf({ kind: "freeze", freeze }, { id: "o2" }), content), content);
    expect(keptResults(both).kept.map(({ id, formulas }) => [id, formulas.length])).toEqual([
      ["o1", 2],
      ["o2", 2],
    ]);
    const blank = withRows((rows) => [...rows, rows[0]?.map((cell, place) => (place === 0 ? "" : cell)) ?? []]);
    expect(keptResults(blank)).toMatchObject({ kept: [{ id: "o1" }], changed: [] });
  });

  test("are changed, at their first row, when cells that go with a fingerprint are no cells", () => {
    expect(keptResults(forged("Opmaak", "0.0"))).toMatchObject({ changed: [], kept: [{ id: "o1" }] });
    expect(keptResults(forged("Bereik", "A1:"))).toEqual({ kept: [], changed: [{ id: "o1", line: 6 }] });
    expect(keptResults(forged("Cellen", "overal"))).toEqual({ kept: [], changed: [{ id: "o1", line: 6 }] });
  });

  test("are read where Excel made a number or a truth value of what was kept, and are changed where it made an error", () => {
    const typed = (formula: string, cell: unknown): WorkbookContent => {
      const choice = { ...freeze, formulas: freeze.formulas.map((one) => ({ ...one, formula })) };
      const content = applyDesired(planned(orderOf({ kind: "freeze", freeze: choice }), emptyWorkbook), emptyWorkbook);
      const tables = content.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((held) => (held === formula ? cell : held))),
      }));
      return { ...content, tables };
    };
    expect(keptResults(typed("5", 5)).kept[0]?.formulas[0]?.formula).toBe("5");
    expect(keptResults(typed("true", true)).kept[0]?.formulas[0]?.formula).toBe("true");
    expect(keptResults(typed("5", null))).toMatchObject({ kept: [], changed: [{ line: 6 }] });
    expect(keptResults(typed("", null)).kept[0]?.formulas[0]?.formula).toBe("");
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

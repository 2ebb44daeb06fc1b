/** Tables with structured references: every cell of a workbook is the same in memory and on the screen. */
import type { CellValue } from "../../workbench/model/gridModel";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import { WorkbookState } from "../../workbench/model/workbookState";
import { type OpenWorkbench, openWorkbench, unknownCalls } from "./openWorkbench";
import { differences, differencesNow } from "./sameWorkbook";

const MINUTES = 60_000;

jest.setTimeout(2 * MINUTES);

const HEADERS = [
  "Gebied",
  "Maand 1 (invoer)",
  "Oekraïne opgave (invoer)",
  "Ingelezen op (UTC)",
  "Lid 1, onder a: [x] #'s",
  "Aandeel & rest",
];

/** Formulas in rows of the table, one column each. */
const IN_ROWS = [
  "=LRT_T[[#This Row],[Maand 1 (invoer)]]*2",
  "=LRT_T[@[Oekraïne opgave (invoer)]]+1",
  '=[@Gebied]&" "&[@[Ingelezen op (UTC)]]',
  "=[@[Lid 1, onder a: '[x'] '#''s]]",
  "=SUM([Maand 1 (invoer)])",
  "=SUM(LRT_T[Maand 1 (invoer)])-[@[maand 1 (invoer)]]",
  "=SUM(LRT_T[@[Maand 1 (invoer)]:[Oekraïne opgave (invoer)]])",
  "=SUM(LRT_T[[#This Row],[Maand 1 (invoer)]:[Oekraïne opgave (invoer)]])",
  '=SUMIFS(LRT_T[Maand 1 (invoer)],LRT_T[Gebied],[@Gebied],LRT_T[Oekraïne opgave (invoer)],">10")',
  "=COUNTIFS(LRT_T[Gebied],[@Gebied])",
  "=IFERROR(INDEX(LRT_T[Oekraïne opgave (invoer)],MATCH([@Gebied],LRT_T[Gebied],0)),0)",
  "=[@[Aandeel & rest]]-ROUND([@[Aandeel & rest]],0)",
  "=ROW()-ROW(LRT_T[#Headers])",
];

const ELSEWHERE = [
  "=SUM(LRT_T[[Maand 1 (invoer)]:[Oekraïne opgave (invoer)]])",
  "=COLUMNS(LRT_T[#Headers])",
  "=LRT_T[[#Headers],[Ingelezen op (UTC)]]",
  "=ROWS(LRT_T[#All])",
  "=ROWS(LRT_T[#Data])",
  "=ROWS(LRT_T)",
  "=ROWS(LRT_T[[#All],[Gebied]])",
  '=SUMIFS(LRT_T[2x],LRT_T[Gebied],"Almere")',
  "=MAXIFS(LRT_T[Maand 1 (invoer)],LRT_T[Gebied],LRT_Eerste)",
  "=INDEX(LRT_T[Gebied],2)",
  "=INDEX(LRT_T,1,3)",
  "=SUM(INDEX(LRT_T[Maand 1 (invoer)],0))",
];

const OWN = ["2x", ...IN_ROWS.slice(1).map((_formula, index) => `formule ${index + 2}`)];

function tableWorkbook(): WorkbookState {
  const state = new WorkbookState(memoryGrid({ has: () => false, call: () => Promise.reject(new Error("None.")) }));
  const put = (sheetId: string, row: number, column: number, cells: readonly (readonly CellValue[])[]): void =>
    state.write({ sheetId, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
  const sheet = state.addSheet("Taakstelling proef");
  const other = state.addSheet("Elders");
  put(sheet, 0, 0, [["Titel met een lange tekst"]]);
  put(sheet, 4, 0, [
    [...HEADERS, ...OWN],
    ...["Almere", "Baarn", "''s-Gravenhage", "Almere"].map((name, row) => [
      name,
      row + 1,
      (row + 1) * 10,
      "x",
      100 + row,
      row + 0.25,
      ...OWN.map(() => ""),
    ]),
  ]);
  const columns = HEADERS.length + OWN.length;
  state.renameTable(state.addTable({ sheetId: sheet, row: 4, column: 0, rows: 5, columns }), "LRT_T");
  state.defineName("LRT_Eerste", "='Taakstelling proef'!$A$6");
  put(
    sheet,
    5,
    HEADERS.length,
    Array.from({ length: 4 }, () => IN_ROWS),
  );
  put(
    other,
    0,
    0,
    ELSEWHERE.map((formula) => [formula]),
  );
  return state;
}

describe("a workbook with tables", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  test("shows and holds the same in both grids, also after changes of cells, headers and size", async () => {
    const state = tableWorkbook();
    expect(await differences(opened.page, state)).toEqual([]);
    const [sheet] = state.grid.sheets();
    const change = async (address: string, cells: CellValue[][]): Promise<void> => {
      const row = Number(/\d+/u.exec(address)?.[0]) - 1;
      const column = address.charCodeAt(0) - 65;
      const area = { sheetId: sheet?.id ?? "", row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      state.write(area, cells);
      await opened.page.evaluate(([where, what]) => window.workbench?.write(`'Taakstelling proef'!${where}`, what), [
        address,
        cells,
      ] as const);
    };
    await change("B6", [[41]]);
    expect(await differencesNow(opened.page, state)).toEqual([]);
    await change("B5", [["Maand 1"]]);
    expect(await differencesNow(opened.page, state)).toEqual([]);
    await change("A10", [["Baarn", 7, 70, "y", 9, 0.5, ...IN_ROWS.map(() => "")]]);
    await change("G10", [IN_ROWS.map((formula) => formula.replaceAll(/maand 1 \(invoer\)/giu, "Maand 1"))]);
    expect(await differencesNow(opened.page, state)).toEqual([]);
    const [table] = state.tables;
    if (table !== undefined) state.renameTable(table, "LRT_Nieuw");
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("LRT_T").name = "LRT_Nieuw";
        await context.sync();
      }),
    );
    await change("B7", [[55]]);
    expect(await differencesNow(opened.page, state)).toEqual([]);
    await change("G7", [['=[@[Ingelezen op (UTC)]]&" "&[@Gebied]']]);
    await change("B8", [[66]]);
    expect(await differencesNow(opened.page, state)).toEqual([]);
    expect(await unknownCalls(opened.page)).toEqual([]);
  });
});

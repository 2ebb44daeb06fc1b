/** The grid in memory and the grid on the screen must answer alike, or a test in Node says nothing of the workbench. */
import type { CellValue } from "../../workbench/model/gridModel";
import { openGrid } from "../workbench/openGrid";
import { type OpenWorkbench, openWorkbench, unknownCalls } from "./openWorkbench";

const MINUTES = 60_000;

jest.setTimeout(MINUTES);

const SHEET = "Proef met één naam";

/** D4 answers empty text, A6 to C6 were written as empty text, C5 is an error. */
const CELLS: CellValue[][] = [
  ["naam", "jaar", "plekken", "soort"],
  ["Almere", 1, 10, "x"],
  ["almere", 2, -4, ""],
  ["Baarn", 2, 7, '=""'],
  ["Cuijk", 3, "=NA()", "5"],
  ["", "", "", "tekst"],
];

/**
 * D4>0 is not among them. Excel puts text after numbers, also empty text; the grid on the screen does not. N(D4)>0 is the
 * same everywhere.
 */
const FORMULAS = [
  "=COUNTA(D2:D6)",
  "=COUNT(C2:C6)",
  '=HYPERLINK("#LRT_Besluiten","Alle besluiten")',
  "=COUNTBLANK(D2:D6)",
  '=COUNTIFS(D2:D6,"<>")',
  '=COUNTIFS(D2:D6,"")',
  '=COUNTIFS(D2:D6,"=")',
  '=COUNTIF(D:D,"<>")',
  "=COUNTA(A:A)",
  '=COUNTIFS(C2:C6,"<0")',
  '=COUNTIFS(A2:A6,"<>almere")',
  '=SUM(COUNTIFS(A2:A6,{"almere","baarn"}))',
  '=SUMIFS(C2:C6,B2:B6,"<3")',
  '=SUMIFS(C2:C6,B2:B6,">1")',
  '=SUMIFS($C:$C,$A:$A,$A3,$B:$B,"<"&$B3)',
  `=SUMIFS('${SHEET}'!$C:$C,'${SHEET}'!$A:$A,"BAARN")`,
  '=SUMIFS(B2:B6,C2:C6,">0")',
  "=SUMIFS(B2:B6,C2:C6,10)",
  '=SUMIFS(C2:C6,A2:A6,"cuijk")',
  '=SUMIFS(C2:C6,A2:A6,"baarn",C2:C6,7)',
  "=SUMIFS(C2:C6,B2:B6,IFERROR(C5,2))",
  '=SUM(SUMIFS(C2:C6,A2:A6,{"almere","baarn"}))',
  '=SUMIFS(C2:C6,A2:A6,"almere")+SUMIFS(C2:C6,B2:B6,3)',
  "=MAXIFS(C2:C6,B2:B6,2)",
  "=MAXIFS(C2:C6,B2:B6,9)",
  "=MINIFS(C2:C6,B2:B6,3)",
  "=SUM(C2:C6)",
  "=SUMPRODUCT((C2:C4<0)*(A2:A4=A2))",
  '=INDEX(C:C,MATCH("BAARN",A:A,0))',
  "=INDEX(A:A,6)",
  "=D3",
  "=D3+1",
  "=D4+1",
  '=D3=""',
  '=D4=""',
  "=ISBLANK(D3)",
  "=ISBLANK(D4)",
  "=ISTEXT(D4)",
  "=ISNUMBER(C5)",
  "=N(D4)>0",
  "=IFNA(C5,6)",
  "=IFNA(1/0,6)",
  "=IFERROR(C5,7)",
  '=IF(A3="ALMERE",1,2)',
  "=ROUND(2.345,2)",
  "=ROUNDUP(-2.1,0)",
  "=ROUNDDOWN(-2.9,0)",
  "=INT(-2.1)",
  "=ROW(C7)",
  "=COLUMN()",
  "=-C2",
  '=A2&" "&C2',
  '=(1=1)&""',
];

describe("both grids", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  test("answer every formula alike, when it is new and when it is computed again", async () => {
    const { grid, write, read } = openGrid();
    grid.renameSheet("1", SHEET);
    const column = FORMULAS.map((formula) => [formula]);
    write("A1", CELLS);
    write("H1", column);
    const again: CellValue[][] = [["=1+1"], ["y"]];
    const last = `H1:H${FORMULAS.length}`;
    const inMemory = [await read(last)];
    write("D2", again);
    inMemory.push(await read(last));

    await opened.pane.evaluate(
      ([name, cells, formulas]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name);
          sheet.getRange("A1:D6").formulas = cells;
          sheet.getRange(`H1:H${formulas.length}`).formulas = formulas;
          await context.sync();
        }),
      [SHEET, CELLS, column] as const,
    );
    const onScreen = await opened.page.evaluate(
      async ([name, range, cells]) => {
        const { workbench } = window;
        await workbench?.settled();
        const first = workbench?.read(`'${name}'!${range}`);
        workbench?.write(`'${name}'!D2`, cells);
        await workbench?.settled();
        return [first, workbench?.read(`'${name}'!${range}`)];
      },
      [SHEET, last, again] as const,
    );
    for (const [turn, answers] of onScreen.entries()) {
      const told = (values: CellValue[][] | undefined) => FORMULAS.map((formula, row) => [formula, values?.[row]?.[0]]);
      expect(told(answers)).toEqual(told(inMemory[turn]));
    }
    expect(await unknownCalls(opened.page)).toEqual([]);
  });
});

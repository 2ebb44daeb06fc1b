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

const FORMULAS = [
  "=COUNTA(D2:D6)",
  // Without an error in the way, with one, and as what shows no error beside it.
  ...[1, 2, 3, 4, 5, 9].flatMap((what) => [`=SUBTOTAL(${what},B2:B6)`, `=SUBTOTAL(${100 + what},B2:B6)`]),
  ...[102, 103, 109].map((what) => `=SUBTOTAL(${what},C2:D6)`),
  "=IF(COLUMN(C2:C6)<>COLUMN(),1,2)",
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

/** One cell of each kind, from A1 down: what a formula of ours may meet where a number is expected. */
const OF_EACH_KIND: readonly CellValue[] = [12, 0, -2.5, "Almere", "12", "", '=""', "=NA()", "=1=1"];
const OPERATORS = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];
/** The functions in formulas of ours, on a cell of each kind; what Excel says of MATCH with a blank cell is not sure, so it is not among them. */
const OF_ONE_CELL = [
  "-{}",
  "{}%",
  "IF({},1,2)",
  "IF({}>1,1,2)",
  "IFERROR({},7)",
  "IF(ISERROR({}),1,2)",
  "ISNUMBER({})",
  "ISTEXT({})",
  "ISBLANK({})",
  "N({})",
  "NOT({})",
  "AND({},TRUE)",
  "OR({},FALSE)",
  "ABS({})",
  "INT({})",
  "ROUND({},1)",
  "MOD({},5)",
  "MIN({},5)",
  "MAX({},-5)",
  "SUM({},1)",
  "COUNT({})",
  "COUNTA({})",
  "LEN({})",
  "LEFT({},2)",
  "RIGHT({},2)",
  "VALUE({})",
  "REPT({},2)",
  "TRIM({})",
  'FIND("2",{})',
  'SUBSTITUTE({},"1","x")',
  'EXACT({},"12")',
  "SUMPRODUCT(({}=12)*1)",
  "SUMPRODUCT(1-ISNUMBER({}))",
  "COUNTIFS($A$1:$A$9,{})",
  'COUNTIFS($A$1:$A$9,"<"&{})',
  "SUMIFS($A$1:$A$3,$A$1:$A$3,{})",
  "SUMIFS($A$1:$A$9,$A$1:$A$9,{})",
  "MAXIFS($A$1:$A$9,$A$1:$A$9,{})",
];

function formulasOfKinds(): readonly string[] {
  const cells = OF_EACH_KIND.map((_kind, row) => `$A$${row + 1}`);
  const pairs = cells.flatMap((left) => cells.flatMap((right) => OPERATORS.map((sign) => `=${left}${sign}${right}`)));
  return [...pairs, ...OF_ONE_CELL.flatMap((use) => cells.map((cell) => `=${use.replaceAll("{}", cell)}`))];
}

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

  test("answer every operator and function alike, whatever kind of cell it meets", async () => {
    const { grid, write, read } = openGrid();
    grid.renameSheet("1", "Soorten");
    const formulas = formulasOfKinds();
    const [kinds, column] = [OF_EACH_KIND.map((kind) => [kind]), formulas.map((formula) => [formula])];
    const range = `C1:C${formulas.length}`;
    write("A1", kinds);
    write("C1", column);
    const inMemory = await read(range);
    await opened.pane.evaluate(
      ([cells, asked]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Soorten");
          sheet.getRange(`A1:A${cells.length}`).formulas = cells;
          sheet.getRange(`C1:C${asked.length}`).formulas = asked;
          await context.sync();
        }),
      [kinds, column] as const,
    );
    const onScreen = await opened.page.evaluate(async (asked) => {
      await window.workbench?.settled();
      return window.workbench?.read(`Soorten!${asked}`) ?? [];
    }, range);
    const told = (values: readonly (readonly CellValue[])[]) =>
      formulas.map((formula, row) => `${formula} ${typeof values[row]?.[0]} ${String(values[row]?.[0])}`);
    expect(told(onScreen)).toEqual(told(inMemory));
  });
});

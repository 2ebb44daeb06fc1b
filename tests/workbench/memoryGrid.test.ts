import type { CellValue, GridModel } from "../../workbench/model/gridModel";
import { explainError } from "../../workbench/univer/dutchTexts";
import { type OpenGrid, openGrid } from "./openGrid";

describe("the grid in memory", () => {
  let grid: GridModel;
  let calls: OpenGrid["calls"];
  let area: OpenGrid["area"];
  let write: OpenGrid["write"];
  let read: OpenGrid["read"];
  beforeEach(() => {
    ({ grid, calls, area, write, read } = openGrid());
  });

  test.each([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-2^2", 4],
    ["=10%", 0.1],
    ['="a"&1', "a1"],
    ["=1/0", "#DIV/0!"],
    ["=SUM(A10:A12)", 6],
    ["=SUM(A10:A12,10)", 16],
    ['=IF(A10=1,"ja","nee")', "ja"],
    ["=IFERROR(1/0,5)", 5],
    ["=INDEX(A10:B12,2,2)", 20],
    ["=MATCH(30,B10:B12)", 3],
    ['=SUMIFS(B10:B12,A10:A12,">1")', 50],
    ['=COUNTIFS(A10:A12,"<>2")', 2],
    ["=SUMPRODUCT(A10:A12,B10:B12)", 140],
    ["=SUM({1,2;3,4})", 10],
    ["=ROUND(2.345,2)", 2.35],
    ['=EXACT("a","A")', false],
    ["='Ander blad'!A1", 9],
    ["=ONBEKEND(1)", "#NAME?"],
    ["=naam_die_niet_bestaat", "#NAME?"],
    ["=Weg!A1", "#REF!"],
    ["=1+", "#NAME?"],
  ])("%s is %j", async (formula, value) => {
    grid.write(area("A10:B12"), [
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    write("'Ander blad'!A1", 9);
    write("D1", formula);
    expect(await read("D1")).toEqual([[value]]);
  });

  test("an answer of more cells spills, and what refers to it follows", async () => {
    write("A1", 5);
    write("C1", "=LRT.TWEE(A1)");
    write("D1", "=SUM(C1:C2)");
    expect(await read("C1:D2")).toEqual([
      [5, 15],
      [10, ""],
    ]);
    write("A1", 7);
    expect(await read("D1")).toEqual([[21]]);
    expect(grid.spillOf("1", 0, 2)).toEqual(area("C1:C2"));
  });

  test("a formula typed in a spilled cell shows its own sentence, and the one it blocks says what to do", async () => {
    write("C1", "=LRT.TWEE(A1)");
    expect(await read("C1:C2")).not.toContainEqual(["#SPILL!"]);
    write("C2", "=LRT.FOUT()");
    expect(await read("C1:C2")).toEqual([["#SPILL!"], ["#VALUE!"]]);
    expect(grid.messageAt("1", 1, 2)).toBe("Mis.");
    expect(grid.messageAt("1", 0, 2) ?? explainError("#SPILL!")).toBe(
      "De uitkomst past niet. Maak de cellen eronder en ernaast leeg.",
    );
  });

  test("something in the way stops a spill; out of the way it comes back", async () => {
    write("C2", "in de weg");
    write("C1", "=LRT.TWEE(1)");
    expect(await read("C1:C2")).toEqual([["#SPILL!"], ["in de weg"]]);
    write("C2", "");
    expect(await read("C1:C2")).toEqual([[1], [2]]);
    write("C2", "weer");
    expect(await read("C1:C2")).toEqual([["#SPILL!"], ["weer"]]);
  });

  test("a formula without references computes once, until it is asked to again", async () => {
    write("C1", "=LRT.TWEE()");
    write("A1", 1);
    await grid.settled();
    expect(calls).toEqual(["TWEE"]);
    grid.recalculate(area("C1"));
    await grid.settled();
    expect(calls).toEqual(["TWEE", "TWEE"]);
  });

  test("an error keeps its sentence, and passes on without it", async () => {
    write("A1", "=LRT.FOUT(1)");
    write("B1", "=A1+1");
    expect(await read("A1:B1")).toEqual([["#VALUE!", "#VALUE!"]]);
    expect(grid.messageAt("1", 0, 0)).toBe("Mis.");
    expect(grid.messageAt("1", 0, 1)).toBeNull();
  });

  test("names and table columns are followed when they move", async () => {
    grid.write(area("A1:B3"), [
      ["Naam", "Plekken"],
      ["x", 1],
      ["y", 2],
    ]);
    grid.defineTables([{ name: "Lijst", columns: ["Naam", "Plekken"], area: area("A1:B3") }]);
    grid.defineNames(new Map([["Totaal", "=Blad1!$B$3"]]));
    write("D1", "=SUM(Lijst[Plekken])");
    write("D2", "=Totaal*10");
    expect(await read("D1:D2")).toEqual([[3], [20]]);
    grid.defineNames(new Map([["Totaal", "=Blad1!$B$2"]]));
    expect(await read("D2")).toEqual([[10]]);
  });

  test("text in a text cell stays text; elsewhere numbers and formulas are recognised", async () => {
    grid.setNumberFormat(area("A1:A2"), "@");
    grid.write(area("A1:A2"), [["=1+1"], ["0012"]]);
    grid.write(area("B1:B2"), [["=1+1"], ["0012"]]);
    expect(await read("A1:B2")).toEqual([
      ["=1+1", 2],
      ["0012", 12],
    ]);
  });

  test("formulas that go round in a circle show 0 and say so; what follows them computes on", async () => {
    write("A1", "=B1+1");
    write("B1", "=A1+1");
    write("C1", "=A1+5");
    expect(await read("A1:C1")).toEqual([[0, 0, 5]]);
    expect(grid.messageAt("1", 0, 0)).toBe("The formula needs its own answer.");
    expect(grid.messageAt("1", 0, 2)).toBeNull();
    write("B1", 4);
    expect(await read("A1:C1")).toEqual([[5, 4, 10]]);
    expect(grid.messageAt("1", 0, 0)).toBeNull();
  });

  test("a formula in a column that it sums stands in a circle; one that takes a single other cell of it does not", async () => {
    write("A1", [[1], [2], ["=SUM(A:A)"], ["=INDEX(A:A,2)"]]);
    expect(await read("A3:A4")).toEqual([[0], [2]]);
  });

  test("a circle behind a branch that is not taken is none", async () => {
    write("A1", "=IF(B1>0,A2,7)");
    write("A2", "=A1+1");
    expect(await read("A1:A2")).toEqual([[7], [8]]);
  });

  test("an answer that would spill over what it looks at comes to an end", async () => {
    write("C1", "=LRT.TWEE(C2)");
    expect(await read("C1:C2")).toEqual([[0], [""]]);
  });

  test("what looked at a spill follows when it becomes larger, smaller or disappears", async () => {
    write("E1", "=COUNT(C1:C3)");
    write("C1", "=LRT.TWEE(1)");
    expect(await read("E1")).toEqual([[2]]);
    write("C1", "=IF(A1=1,LRT.TWEE(1),3)");
    expect(await read("C1:E1")).toEqual([[3, "", 1]]);
    write("A1", 1);
    expect(await read("E1")).toEqual([[2]]);
    write("C1", "");
    expect(await read("E1")).toEqual([[0]]);
  });

  test("a formula on a sheet that comes later finds it; on a sheet that goes it does not", async () => {
    write("A1", "=Later!A1+1");
    expect(await read("A1")).toEqual([["#REF!"]]);
    grid.addSheet({ id: "3", name: "Later" });
    expect(await read("A1")).toEqual([[1]]);
    grid.removeSheet("3");
    expect(await read("A1")).toEqual([["#REF!"]]);
  });
});

describe("a large sheet in memory", () => {
  const rows = (count: number, row: (number: number) => CellValue[]): CellValue[][] =>
    Array.from({ length: count }, (_none, index) => row(index + 1));

  test.each([
    ["downward", 1, 2000, (row: number) => (row === 1 ? "=B1" : `=A${row - 1}+1`)],
    ["upward", 2000, 1, (row: number) => (row === 2000 ? "=B1" : `=A${row + 1}+1`)],
  ])("a chain of 2,000 formulas %s is computed once, and again from its start", async (_name, first, last, formula) => {
    const { write, read } = openGrid();
    write("B1", 1);
    write(
      "A1",
      rows(2000, (row) => [formula(row)]),
    );
    // 1 at the start and 1 more in each of the 1,999 that follow.
    expect(await read(`A${last}`)).toEqual([[2000]]);
    write("B1", 11);
    expect(await read(`A${first}`)).toEqual([[11]]);
    expect(await read(`A${last}`)).toEqual([[2010]]);
  });

  test("a table of 50 rows over whole columns of two sheets, and 150 rows below it", async () => {
    const { write, read } = openGrid();
    const line = (row: number): CellValue[] => [
      `g${row % 50}`,
      Math.floor((row - 1) / 50),
      row,
      // What the same recipient has in earlier half-years, in this one, and on the other sheet.
      `=SUMIFS($C:$C,$A:$A,$A${row + 1},$B:$B,"<"&$B${row + 1})`,
      `=SUMIFS($C:$C,$A:$A,$A${row + 1},$B:$B,$B${row + 1})`,
      `=SUMIFS('Ander blad'!$B:$B,'Ander blad'!$A:$A,$A${row + 1})`,
      `=D${row + 1}+E${row + 1}-F${row + 1}`,
      `=COUNTIFS($A:$A,$A${row + 1},$G:$G,"<0")`,
      `=IF(H${row + 1}>0,MAXIFS($G:$G,$A:$A,$A${row + 1}),NA())`,
    ];
    write("'Ander blad'!A1", [["naam", "aantal"], ...rows(50, (row) => [`g${row % 50}`, 10])]);
    write("A1", [["naam", "halfjaar", "aantal", "eerder", "nu", "elders", "stand", "tekorten", "hoogste"]]);
    write("A2", rows(50, line));
    // g7: nothing earlier, 7 now, 10 elsewhere, so −3; below 0 once.
    expect(await read("A8:I8")).toEqual([["g7", 0, 7, 0, 7, 10, -3, 1, -3]]);
    write("A52", rows(200, line).slice(50));
    // g7 in the fourth half-year: 7 + 57 + 107 earlier, 157 now; the highest is that of the fourth, 318.
    expect(await read("A158:I158")).toEqual([["g7", 3, 157, 171, 157, 10, 318, 1, 318]]);
    expect(await read("H8:I8")).toEqual([[1, 318]]);
    // g20 is never below 0.
    expect(await read("H21:I21")).toEqual([[0, "#N/A"]]);
    write("C8", 0);
    expect(await read("D158:G158")).toEqual([[164, 157, 10, 311]]);
  });
});

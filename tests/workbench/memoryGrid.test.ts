import type { CellValue, FunctionCaller, GridModel } from "../../workbench/model/gridModel";
import { memoryGrid } from "../../workbench/model/memoryGrid";
import { resolveReference } from "../../workbench/model/references";

/** LRT.TWEE answers two rows, LRT.FOUT an error with a sentence, LRT.TEL counts how often it was called. */
function caller(calls: string[]): FunctionCaller {
  return {
    has: (id) => ["TWEE", "FOUT"].includes(id),
    call: (id, parameters) => {
      calls.push(id);
      const [first] = parameters;
      const value = Array.isArray(first) ? ((first as number[][])[0]?.[0] ?? 0) : 1;
      return Promise.resolve(
        id === "TWEE" ? { values: [[value], [value * 2]], message: null } : { values: [["#VALUE!"]], message: "Mis." },
      );
    },
  };
}

describe("the grid in memory", () => {
  let grid: GridModel;
  let calls: string[];
  beforeEach(() => {
    calls = [];
    grid = memoryGrid(caller(calls));
    grid.addSheet({ id: "1", name: "Blad1" });
    grid.addSheet({ id: "2", name: "Ander blad" });
  });

  const area = (address: string) => {
    const found = resolveReference(address, "1", { sheets: grid.sheets(), names: new Map(), tables: [] });
    if (found === null) throw new Error(address);
    return found;
  };
  const write = (address: string, content: CellValue): void => grid.write(area(address), [[content]]);
  const read = async (address: string): Promise<CellValue[][]> => {
    await grid.settled();
    return grid.values(area(address));
  };

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

  test("formulas that go round in a circle come to an end", async () => {
    write("A1", "=B1+1");
    write("B1", "=A1+1");
    await grid.settled();
    expect(typeof (await read("A1"))[0]?.[0]).toBe("number");
  });
});

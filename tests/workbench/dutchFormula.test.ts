import { fromDutchFormula, fromDutchNumber } from "../../workbench/univer/dutchFormula";

describe("a formula typed the Dutch way", () => {
  test.each([
    ["=LRT.VERDEEL(100;A1:A3)", "=LRT.VERDEEL(100,A1:A3)"],
    ["=LRT.VERDEEL(;A1:A3)", "=LRT.VERDEEL(,A1:A3)"],
    ["=SOM(A1:A3)", "=SUM(A1:A3)"],
    ["=als.fout(A1;0)", "=IFERROR(A1,0)"],
    ["=AFRONDEN(A1*2,2;1)", "=ROUND(A1*2.2,1)"],
    ["=ALS(WAAR;1;2)", "=IF(TRUE,1,2)"],
  ])("%s becomes %s", (typed, expected) => {
    expect(fromDutchFormula(typed)).toBe(expected);
  });

  test("a ; inside a text, a sheet name, an array constant or a column name stays", () => {
    expect(fromDutchFormula("=ALS(A1=\"a;b\";'x;y'!A1;{1;2})")).toBe("=IF(A1=\"a;b\",'x;y'!A1,{1;2})");
    expect(fromDutchFormula("=SOM(tabel[a;b];1)")).toBe("=SUM(tabel[a;b],1)");
  });

  test.each([
    // Excel in Dutch: 0 and 0,5 below each other, 1 beside 0,5.
    ["=LRT.GEVOELIGHEID(5;{1;1};{0;0,1};1)", "=LRT.GEVOELIGHEID(5,{1;1},{0;0.1},1)"],
    ["=SOM({0;0,5})", "=SUM({0;0.5})"],
    ["=SOM({1\\0,5;-2,25\\3})", "=SUM({1,0.5;-2.25,3})"],
    ["=KIES.KOLOM({1\\2})", "=KIES.KOLOM({1,2})"],
    ['=ALS({"a,1\\";"}"}="x";1,5;2)', '=IF({"a,1\\";"}"}="x",1.5,2)'],
    ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
    ['=SUM({"a\\b",2})', '=SUM({"a\\b",2})'],
  ])("an array constant in %s becomes %s", (typed, expected) => {
    expect(fromDutchFormula(typed)).toBe(expected);
  });

  test("a comma between digits separates arguments when no ; does", () => {
    expect(fromDutchFormula("=ROUND(2,2)")).toBe("=ROUND(2,2)");
  });

  test("an English formula and a text stay the same", () => {
    expect(fromDutchFormula('=SUM(A1,B2)&" som(1;2)"')).toBe('=SUM(A1,B2)&" som(1;2)"');
    expect(fromDutchFormula("som;1")).toBe("som;1");
  });

  test("a sheet that is called like a function or a constant stays a sheet", () => {
    expect(fromDutchFormula("=SOM(Som!A1;Waar!B1)")).toBe("=SUM(Som!A1,Waar!B1)");
  });

  test("no digit and no letter is lost", () => {
    expect(fromDutchFormula("=A1+12,5%+B$2")).toBe("=A1+12,5%+B$2");
    expect(fromDutchFormula('="open')).toBe('="open');
  });
});

describe("a number typed the Dutch way", () => {
  test.each([
    ["88.000", 88000],
    ["1.234.567", 1234567],
    ["12,5", 12.5],
    ["-3", -3],
  ])("%s is %d", (typed, expected) => {
    expect(fromDutchNumber(typed)).toBe(expected);
  });

  test.each(["88.00", "1,2,3", "0012", "abc", "", "12,5%"])("'%s' is not", (typed) => {
    expect(fromDutchNumber(typed)).toBeNull();
  });
});

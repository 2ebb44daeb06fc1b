import {
  fromDutchFormula,
  fromDutchNumber,
  fromDutchPercentage,
  toDutchFormula,
} from "../../workbench/univer/dutchFormula";

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

  test("a comma between digits separates arguments of a function that is called by its English name", () => {
    expect(fromDutchFormula("=ROUND(2,2)")).toBe("=ROUND(2,2)");
  });

  test("an English formula and a text stay the same", () => {
    expect(fromDutchFormula('=SUM(A1,B2)&" som(1;2)"')).toBe('=SUM(A1,B2)&" som(1;2)"');
    expect(fromDutchFormula("som;1")).toBe("som;1");
  });

  test("a sheet that is called like a function or a constant stays a sheet", () => {
    expect(fromDutchFormula("=SOM(Som!A1;Waar!B1)")).toBe("=SUM(Som!A1,Waar!B1)");
  });

  test.each([
    ["=A1*0,5", "=A1*0.5"],
    ["=ABS(0,5)", "=ABS(0.5)"],
    ["=LRT.AFRONDEN({0;0,5})", "=LRT.AFRONDEN({0;0.5})"],
    ["=A1+12,5%+B$2", "=A1+12.5%+B$2"],
  ])(
    "a comma between digits in %s is a decimal comma where nothing says that the formula is English",
    (typed, expected) => {
      expect(fromDutchFormula(typed)).toBe(expected);
    },
  );

  test("no digit and no letter is lost", () => {
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

describe("a percentage typed the Dutch way", () => {
  test.each([
    ["12,5%", "12.5%"],
    [" -3 % ", "-3%"],
    ["1.250%", "1250%"],
  ])("%s is %s", (typed, expected) => {
    expect(fromDutchPercentage(typed)).toBe(expected);
  });

  test.each(["12,5", "%", "a%", "1,2,3%"])("'%s' is none", (typed) => {
    expect(fromDutchPercentage(typed)).toBeNull();
  });
});

describe("a formula of the grid in the formula bar", () => {
  const FORMULAS = [
    ["=LRT.VERDEEL(100,A1:A3)", "=LRT.VERDEEL(100;A1:A3)"],
    ["=LRT.VERDEEL(,A1:A3)", "=LRT.VERDEEL(;A1:A3)"],
    ["=SUM(A1:A3)*0.5", "=SOM(A1:A3)*0,5"],
    ["=ABS(0.5)", "=ABS(0,5)"],
    ["=IF(A1>0.25,TRUE,FALSE)", "=ALS(A1>0,25;WAAR;ONWAAR)"],
    ["=IF(A1=\"1.5,2;3\",'x,y.z'!A1,{1,0.5;-2.25,3})", "=ALS(A1=\"1.5,2;3\";'x,y.z'!A1;{1\\0,5;-2,25\\3})"],
    ["=LRT.GEVOELIGHEID(5,{1;1},{0;0.1},1)", "=LRT.GEVOELIGHEID(5;{1;1};{0;0,1};1)"],
    ["=ROUND(2.5,0)", "=AFRONDEN(2,5;0)"],
    [
      "=SUMIFS(LRT_Besluit[Plekken],LRT_Besluit[Gebied],[@Gebied])",
      "=SOMMEN.ALS(LRT_Besluit[Plekken];LRT_Besluit[Gebied];[@Gebied])",
    ],
    ["=T[[#This Row],[Kolom (invoer)]]", "=T[[#This Row];[Kolom (invoer)]]"],
    ["=$A$1+1.5E3", "=$A$1+1,5E3"],
    ["=Som!A1+Waar!B1", "=Som!A1+Waar!B1"],
    ["=SUM({1,2;3,4})", "=SOM({1\\2;3\\4})"],
  ] as const;

  test.each(FORMULAS)("%s is shown as %s", (formula, shown) => {
    expect(toDutchFormula(formula)).toBe(shown);
  });

  test.each(FORMULAS)("%s comes back as it was when nobody changes a sign", (formula) => {
    expect(fromDutchFormula(toDutchFormula(formula))).toBe(formula);
  });

  test("a point without a digit before it gets one", () => {
    expect(toDutchFormula("=.5+A1")).toBe("=0,5+A1");
    expect(fromDutchFormula("=0,5+A1")).toBe("=0.5+A1");
  });

  test("a text and a number are no formula", () => {
    expect(toDutchFormula("SUM(1,2)")).toBe("SUM(1,2)");
  });
});

import { fromGridFormula, gridNameOf, toGridFormula } from "../../workbench/univer/tableNames";

describe("table names in formulas of the grid on the screen", () => {
  test.each([
    ["=SUM(LRT_Besluit[Plekken])", "=SUM(LRTˍBesluit[Plekken])"],
    ["=LRT_a_b[[#All],[Naam_2]]+_x", "=LRTˍaˍb[[#All],[Naam_2]]+_x"],
    ["=SUM(LRT_a[n_1],LRT_b[n_2])", "=SUM(LRTˍa[n_1],LRTˍb[n_2])"],
  ])("%s is given as %s, and comes back", (formula, inGrid) => {
    expect(toGridFormula(formula)).toBe(inGrid);
    expect(fromGridFormula(inGrid)).toBe(formula);
  });

  test("texts, sheet names and names without brackets stay", () => {
    const formula = `=IF(A_1="LRT_a[n]",ROWS(LRT_a),'Blad_1 [x]'!A1&{"a_[";"b"})`;
    expect(toGridFormula(formula)).toBe(formula);
    expect(gridNameOf("LRT_Besluit")).toBe("LRTˍBesluit");
  });

  const tables = [
    {
      name: "LRT_T",
      columns: ["Naam", "Maand 1 (x)", "a[b]#'c"],
      area: { sheetId: "1", row: 3, column: 0, rows: 4, columns: 3 },
    },
  ];
  const cell = { sheetId: "1", row: 4, column: 2, rows: 1, columns: 1 };

  test.each([
    ["=[@Naam]", "=LRTˍT[[#This Row],[Naam]]"],
    ["=[@naam]", "=LRTˍT[[#This Row],[Naam]]"],
    ["=LRT_T[@[Maand 1 (x)]]", "=LRTˍT[[#This Row],[Maand 1 ❨x❩]]"],
    ["=SUM([Naam])", "=SUM(LRTˍT[Naam])"],
    ["=SUM(LRT_T[@[Naam]:[Maand 1 (x)]])", "=SUM(LRTˍT[[#This Row],[Naam]:[Maand 1 ❨x❩]])"],
    ["=SUM(LRT_T[[Naam]:[Maand 1 (x)]])", "=SUM(LRTˍT[[Naam]:[Maand 1 ❨x❩]])"],
    ["=LRT_T[[#Headers],[a'[b']'#''c]]", "=LRTˍT[[#Headers],[a［b］＃＇c]]"],
    ["=ROWS(LRT_T[])", "=ROWS(LRTˍT[#Data])"],
    ["=LRT_Weg[@Naam]", "=LRTˍWeg[[#This Row],[Naam]]"],
  ])("%s in a row of the table is given as %s", (formula, inGrid) => {
    expect(toGridFormula(formula, cell, tables)).toBe(inGrid);
  });

  test("a short form outside every table stays as it is", () => {
    expect(toGridFormula("=[@Naam]", { ...cell, row: 9 }, tables)).toBe("=[@Naam]");
  });
});

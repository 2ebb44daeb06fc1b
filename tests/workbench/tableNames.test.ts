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
});

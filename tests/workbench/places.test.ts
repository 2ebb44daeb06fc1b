import { copied, shifted, withMovedColumns, withSheet } from "../../workbench/formula/places";
import { withTable, withTableColumns } from "../../workbench/formula/tableTexts";

const here = (sheet: string | null): boolean => sheet === null;

describe("formulas that follow what moves", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ['=SUM(A1:B2)&"A1"', 1, 0, '=SUM(A2:B3)&"A1"'],
    ["=SUM($A:$B,A:A,1:1,$1:$1)", 1, 1, "=SUM($A:$B,B:B,2:2,$1:$1)"],
    ["='Mijn blad'!A1+LOG10(A1)", 1, 0, "='Mijn blad'!A2+LOG10(A2)"],
    ["=A1+B2", -1, 0, "=#REF!+B1"],
    ["=[@Naam]+LRT_T[A1]", 3, 0, "=[@Naam]+LRT_T[A1]"],
  ])("%s copied %i down and %i to the right is %s", (formula, rows, columns, expected) => {
    expect(copied(formula, rows, columns)).toBe(expected);
  });

  test.each([
    ["=A1+A5+$A$9", 4, 2, "=A1+A7+$A$11"],
    ["=SUM(A3:A6)", 4, 2, "=SUM(A3:A8)"],
    ["=SUM(A:A)+Blad2!A9", 4, 2, "=SUM(A:A)+Blad2!A9"],
    ["=A4+A5+A6+A7", 4, -2, "=A4+#REF!+#REF!+A5"],
    ["=SUM(A3:A5)+SUM(A5:A6)+SUM(A6:A9)", 4, -2, "=SUM(A3:A4)+SUM(#REF!)+SUM(A5:A7)"],
  ])("%s after rows at %i, %i of them, is %s", (formula, at, count, expected) => {
    expect(shifted(formula, { axis: "row", at, count, span: null }, here)).toBe(expected);
  });

  test("only what lies wholly in the columns of a table shifts with its rows", () => {
    const shift = { axis: "row", at: 4, count: 1, span: { first: 1, last: 2 } } as const;
    expect(shifted("=A9+B9+C9+D9+SUM(B9:C9)+SUM(A9:B9)", shift, here)).toBe("=A9+B10+C10+D9+SUM(B10:C10)+SUM(A9:B9)");
  });

  test("columns that change places take references along", () => {
    const swap = (column: number): number => (column === 0 ? 1 : column === 1 ? 0 : column);
    expect(withMovedColumns("=A1+$B:$B+C3", swap, here)).toBe("=B1+$A:$A+C3");
  });

  test("names of sheets, tables and columns, not the same words in texts and functions", () => {
    expect(withSheet('=Blad1!A1&"Blad1!A1"&Blad10!A1', "blad1", "It's")).toBe("='It''s'!A1&\"Blad1!A1\"&Blad10!A1");
    expect(withSheet("=SUM(Blad1!A:A)", "Blad1", null)).toBe("=SUM(#REF!)");
    expect(withTable("=ROWS(T)+T(1)+T[a]+TT[a]", "t", "LRT_N")).toBe("=ROWS(LRT_N)+T(1)+LRT_N[a]+TT[a]");
    expect(withTable("=ROWS(T)+T[a]", "T", null)).toBe("=ROWS(#REF!)+#REF!");
    const rename = (name: string): string => (name === "a" ? "b (c) [d]" : name);
    const isT = (name: string | null): boolean => name === null || name === "T";
    expect(withTableColumns("=[@a]+T[a]+T[[#This Row],[a]:[x]]+S[a]+[@[a]]+T[#Headers]", isT, rename)).toBe(
      "=[@[b (c) '[d']]]+T[b (c) '[d']]+T[[#This Row],[b (c) '[d']]:[x]]+S[a]+[@[b (c) '[d']]]+T[#Headers]",
    );
  });

  test("what is no formula stays as it is", () => {
    expect(copied("=A1+?", 1, 0)).toBe("=A1+?");
  });
});

import { sealedFormula } from "../../../src/plans/seal/sealedFormula";

describe("a formula as a seal sees it", () => {
  test.each([
    ["[@Opgave]+1", "LRT_T[[#This Row],[Opgave]]+1"],
    ["[@[Maand 1 (invoer)]]", "LRT_T[[#This Row],[Maand 1 (invoer)]]"],
    ["SUM([Opgave])", "SUM(LRT_T[Opgave])"],
    ["COUNTA([@])", "COUNTA(LRT_T[#This Row])"],
    ["SUM([@[A]:[B]])", "SUM(LRT_T[[#This Row],[A]:[B]])"],
    ["LRT.VERDEEL(60,[@[it''s]])", "LRT.VERDEEL(60,LRT_T[[#This Row],[it''s]])"],
    ["'Blad 1'!A1&\"LRT_T[x]\"&[@A]", "'Blad 1'!A1&\"LRT_T[x]\"&LRT_T[[#This Row],[A]]"],
    ["A1\n+1", "A1\r\n+1"],
    ["A1\n+1", "A1\r+1"],
  ])("is the same from Excel (%p) and from a file (%p)", (excel, file) => {
    expect(sealedFormula(`=${excel}`, "LRT_T")).toBe(sealedFormula(`=${file}`, "LRT_T"));
  });

  test.each([
    ["IF([@A]=1,TRUE,FALSE)", "IF(LRT_T[[#This Row],[A]]=1,TRUE(),FALSE())"],
    ["TRUE", "TRUE()"],
    ["NOT(TRUE)&(FALSE)", "NOT(TRUE())&(FALSE())"],
  ])("is the same from Excel (%p) and from LibreOffice (%p)", (excel, file) => {
    expect(sealedFormula(`=${excel}`, "LRT_T")).toBe(sealedFormula(`=${file}`, "LRT_T"));
  });

  test.each([
    ['"TRUE"', '"TRUE()"'],
    ["[TRUE]", "[TRUE()]"],
    ["ISTRUE", "ISTRUE()"],
    ["MY.TRUE", "MY.TRUE()"],
    ["MY_FALSE", "MY_FALSE()"],
    ["TRUE", "FALSE()"],
    ["NA", "NA()"],
    ["[@A]", "[@B]"],
    ["SUM(LRT_A[x])", "SUM(LRT_B[x])"],
    ["SUM([x])", "SUM(LRT_B[x])"],
    ["SUM([A B])", "SUM([AB])"],
    ['"a b"', '"ab"'],
    ['"LRT_T[x]"', '"[x]"'],
    ["'LRT_T[x]'!A1", "'[x]'!A1"],
    ["A1:B2 B1:C3", "A1:B2B1:C3"],
    ["[@A]", "[A]"],
    ["LRT_T2[x]", "2[x]"],
    ['"[[#This Row],"', '"[@"'],
    ['"[[#This Row],"', "[@"],
    ['"[#This Row]"', "[@]"],
    ["'[[#This Row],'!A1", "[@!A1"],
    ["'x[@A]'!B1", "'x[@[A]]'!B1"],
    ["[@A]&1", "[@A]&[@1]"],
    ["A1=B1", "A1B1"],
  ])("keeps %p and %p apart", (one, other) => {
    expect(sealedFormula(`=${one}`, "LRT_T")).not.toBe(sealedFormula(`=${other}`, "LRT_T"));
  });

  test("keeps the row of its own table as Excel writes it", () => {
    expect(sealedFormula("=COUNTA([@])+[@A]+LRT_T[#this row]", "LRT_T")).toBe("COUNTA([@])+[@[A]]+[@]");
  });

  test("names its table when it stands outside it", () => {
    expect(sealedFormula("=SUM(LRT_T[x])", "")).toBe("SUM(LRT_T[x])");
  });
});

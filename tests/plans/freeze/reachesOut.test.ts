import { reachesOut } from "../../../src/plans/freeze/reachesOut";

describe("a formula reaches outside the workbook", () => {
  test.each([
    'WEBSERVICE("https://example.org")',
    "_xlfn.IMAGE(A1)",
    'TRANSLATE(A1,"nl")',
    'COPILOT("tel op",A1)',
    "DETECTLANGUAGE(A1)",
    "[1]Blad1!A1",
    "SUM([bron.csv]Blad1!A1:A3)",
    "'[x.ods]Blad 1'!A1",
    "'C:\\map\\[bron.xlsx]Blad 1'!A1",
    "'C:\\map\\bron.xlsx'!Naam",
    "bron.xlsx!Naam",
    "cmd|'/c calc'!A0",
    // A quotation mark in the name of a column or a sheet begins no text.
    'SUM(Tabel[a"b])+WEBSERVICE("https://example.org")',
    'SUM(\'a"b\'!A1)+WEBSERVICE("https://example.org")',
    'SUM(Tabel[a\'["b])+WEBSERVICE("https://example.org")',
  ])("in %s", (formula) => {
    expect(reachesOut(formula)).toBe(true);
  });

  test.each([
    'TEXTJOIN(" | ",TRUE,A1:A3)',
    '"zie [bron.xlsx]Blad1!A1 en ""WEBSERVICE("""&A1',
    "SUM(Tabel[Kolom])+Blad1!A1",
    '"it\'s WEBSERVICE("&A1&"\'"',
    "SUM(Tabel[it''s])&\"WEBSERVICE(\"",
    '"[bron]"&Blad1!A1',
    "SUM('Blad ''1'!A1)&\"cmd|\"",
    "Tabel[[#All],[Plekken]]",
    "SUM(Tabel[@Plekken],'Mijn blad'!A1)",
    "SUM('Jan:Mrt'!A1)",
    "Vergelijk_1.2!A1",
    "RECALL(A1)",
  ])("not in %s", (formula) => {
    expect(reachesOut(formula)).toBe(false);
  });
});

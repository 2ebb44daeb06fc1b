/**
 * What fetches, starts or links to something outside the workbook is not written for anybody: a person types it, or nobody does.
 * Source: the lists of functions and of external references of Microsoft Excel.
 */
const FUNCTIONS =
  /\b(?:WEBSERVICE|HYPERLINK|RTD|CALL|REGISTER\.ID|FILTERXML|IMAGE|STOCKHISTORY|TRANSLATE|DETECTLANGUAGE|COPILOT)\s*\(/iu;
/** DDE, as in App|Topic!Item. */
const EXCHANGE = /\|/u;
/** [1]Blad1!A1, [bron.csv]Blad1!A1: a column of a table, as in Tabel[Kolom], has no sheet behind it. */
const LINK = /\[[^[\]]+\][\p{L}\p{N}_.]*!/u;
/** 'C:\map\[bron.xlsx]Blad 1'!A1, 'https://plek/bron.ods'!Naam: no name of a sheet holds these signs. */
const QUOTED_LINK = /'(?:[^'[\]\\/]|'')*[[\]\\/](?:[^']|'')*'!/u;
/** bron.xlsx!Naam */
const FILE_LINK = /\.(?:xl[a-z]{1,2}|csv|ods|txt)!/iu;
/** A name of a sheet or column, or a text: a quotation mark in such a name begins no text, and must not hide what comes after it. */
const WORDS = /(?<name>'(?:[^']|'')*'|\[(?:'.|[^'[\]])*\])|"(?:[^"]|"")*"/gu;

/** @param formula In en-US notation, with or without its equals sign. What stands in texts of it reaches nothing. */
export function reachesOut(formula: string): boolean {
  const computed = formula.replace(WORDS, "$<name>");
  return [FUNCTIONS, EXCHANGE, LINK, QUOTED_LINK, FILE_LINK].some((sign) => sign.test(computed));
}

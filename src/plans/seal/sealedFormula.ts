/**
 * A formula as every Excel and every file tells it. Inside a table Excel leaves out the name of that table and writes `[@Kolom]`, a file
 * writes `Tabel[[#This Row],[Kolom]]`. LibreOffice writes TRUE and FALSE as functions without arguments, which they are as well.
 * Everything else stays as it is, blanks as well: two formulas that are not the same stay so.
 */
import { TRUTH_WITH_BRACKETS } from "../truthWithBrackets";

const OTHER_CASES = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const THIS_ROW = String.raw`\[\[#This Row\],`;
const COLUMN = String.raw`\[(?:'.|[^'[\]])*\]`;
const WORD = String.raw`[\p{L}_][\p{L}\d_.]*(?=\[)`;
const PARTS = new RegExp(`${THIS_ROW}|${COLUMN}|${OTHER_CASES}|${WORD}|${TRUTH_WITH_BRACKETS}`, "giu");

/** @param table The table in which the cell stands; empty for a cell outside tables. */
export function sealedFormula(formula: string, table: string): string {
  const own = table.toLowerCase();
  const plain = formula.replace(/\r\n?/gu, "\n").replace(/^=/u, "");
  return plain.replace(PARTS, (part) => {
    const word = part.toLowerCase();
    if (word === own) return "";
    if (word === "[[#this row],") return "[@";
    if (word === "[#this row]") return "[@]";
    if (word === "true()" || word === "false()") return part.slice(0, -"()".length);
    return part.startsWith("[@") && part !== "[@]" ? `[@[${part.slice(2, -1)}]]` : part;
  });
}
